import { describe, expect, test } from "vitest";
import { createTranslator, IntlErrorCode } from "use-intl/core";
import { mergeMessages, type Messages, type MessageTable } from "./messages.ts";

const files = import.meta.glob<Record<string, Messages>>("../**/*messages.ts", { eager: true });
const tables = Object.values(files).flatMap((exports) =>
  Object.values(exports).filter((exported) => typeof exported === "object" && "english" in exported),
);
const keysOf = (table: MessageTable, prefix = ""): readonly string[] =>
  Object.entries(table).flatMap(([key, message]) =>
    typeof message === "string" ? [`${prefix}${key}`] : keysOf(message, `${prefix}${key}.`),
  );

describe("every message of every screen", () => {
  test("belongs to a namespace of its own", () => {
    const namespaces = tables.map(({ namespace }) => namespace);
    expect(namespaces.length).toBeGreaterThan(8);
    expect(new Set(namespaces).size).toBe(namespaces.length);
  });
  test.each(tables)("can be said: $namespace", ({ english }) => {
    const failures: string[] = [];
    const t = createTranslator({
      locale: "en",
      messages: english,
      // A value that the test does not give is no fault of the message; a sentence that cannot be read is.
      onError: (error) => {
        if (error.code === IntlErrorCode.INVALID_MESSAGE) failures.push(error.message);
      },
    });
    for (const key of keysOf(english)) t(key as never);
    expect(failures).toEqual([]);
  });
});

describe("a translation", () => {
  const english = { title: "Register", empty: { title: "Nothing yet", text: "Import a file." } };
  test("takes the place of the English, key by key", () => {
    expect(mergeMessages(english, { title: "Buchungen", empty: { title: "Noch nichts" } })).toEqual({
      title: "Buchungen",
      empty: { title: "Noch nichts", text: "Import a file." },
    });
  });
  test("adds no keys of its own", () => {
    expect(mergeMessages(english, { other: "?" })).toEqual(english);
  });
});
