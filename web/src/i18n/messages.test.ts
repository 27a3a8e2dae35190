import { describe, expect, test } from "vitest";
import { mergeMessages } from "./messages.ts";

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
