import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { household } from "./fixtures/household.ts";
import { exportJson, readJsonExport } from "./json.ts";
import { snapshots } from "./testing.ts";

describe("EXP-40 every record, and back again", () => {
  test.prop([snapshots])("nothing is lost", (snapshot) => {
    expect(readJsonExport([...exportJson(snapshot)].join(""))).toEqual({ ok: true, value: snapshot });
  });

  test("one record a line, under a name and a version", () => {
    const lines = [...exportJson(household)].join("").split("\n");
    expect(lines[0]).toBe('{"format":"coffer","version":1,');
    expect(lines.filter((line) => line.startsWith('{"id":"t') || line.startsWith('{"id":"u'))).toHaveLength(
      10,
    );
  });
});

describe("EXP-41 what is not ours is refused", () => {
  const text = [...exportJson(household)].join("");
  test.each([
    ["[]", { code: "export/not_an_export" }],
    ["{", { code: "export/not_an_export" }],
    ['{"format":"coffer"}', { code: "export/not_an_export" }],
    [text.replace('"version":1', '"version":2'), { code: "export/unknown_version", version: 2 }],
    [
      text.replace('"amount":100000', '"amount":0.5'),
      { code: "export/broken_record", path: "transactions.0.amount" },
    ],
  ])("%#", (input, error) => {
    expect(readJsonExport(input)).toEqual({ ok: false, error });
  });
});
