import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseActual } from "./actual.ts";
import { unpack } from "./archive.ts";
import { parseStatementFile } from "./detect.ts";
import { ACTUAL_ARCHIVE } from "./fixtures/actual-budget.ts";
import { factsOf } from "./testing.ts";

const database = (): Uint8Array => {
  const files = unpack(ACTUAL_ARCHIVE);
  const found = files.ok ? files.value.find(({ name }) => name === "db.sqlite") : undefined;
  if (found === undefined) throw new Error("no database in the fixture");
  return found.bytes;
};

describe("IMP-38 an export of Actual", () => {
  const parsed = parseStatementFile(ACTUAL_ARCHIVE);
  const file = parsed.ok ? parsed.value : undefined;
  const [giro, savings] = file?.statements ?? [];

  test("is recognised; deleted accounts and transactions stay out", () => {
    expect(file?.format).toBe("Actual");
    expect(file?.statements.map(({ account }) => account)).toEqual([
      { id: "Giro", kind: "checking" },
      { id: "Tagesgeld", kind: "savings" },
    ]);
    expect(giro?.lines.map(({ date, amount }) => `${date} ${amount}`)).toEqual([
      "2024-01-02 -3.00",
      "2024-01-03 -12.50",
      "2024-01-04 -50.00",
      "2024-01-05 -7.00",
    ]);
  });

  test("many pages, long notes and large amounts are read whole", () => {
    expect(savings === undefined ? null : factsOf(savings)).toEqual({
      count: 61,
      sum: 1_830_000_050,
      first: "2024-01-04",
      last: "2024-02-01",
    });
    expect(giro?.lines[1]).toMatchObject({
      memo: `Zur Feier: ${"ü".repeat(600)}`,
      reference: "REF-1",
      payee: "Bäcker",
    });
  });

  test("splits, merged payees and categories, transfers, states", () => {
    expect(giro?.lines[0]).toMatchObject({
      payee: "Bäcker",
      status: "uncleared",
      splits: [
        { amount: "-1.00", category: "Food:Bread", memo: "one" },
        { amount: "-2.00", category: "Food:Bread", memo: "two" },
      ],
    });
    expect(giro?.lines[2]).toMatchObject({ transferAccount: "Tagesgeld", status: "reconciled" });
    expect(savings?.lines[0]).toMatchObject({ transferAccount: "Giro" });
    expect(giro?.lines[3]).not.toHaveProperty("splits");
  });

  test("a day that does not exist is reported", () => {
    expect(file?.skipped).toMatchObject([{ reason: "bad_date", text: "t7" }]);
  });
});

describe("IMP-39 a damaged database is a problem, never a loop or a throw", () => {
  const sound = database();

  test("cut off anywhere", () => {
    for (let length = 0; length < sound.length; length += 509) {
      const parsed = parseActual(sound.subarray(0, length));
      if (!parsed.ok) expect(parsed.error.code).toBe("import/broken_database");
    }
  });

  test.prop([fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 })), { maxLength: 30 })])(
    "bytes changed anywhere",
    (changes) => {
      const damaged = Uint8Array.from(sound);
      for (const [at, byte] of changes) damaged[at] = byte;
      const parsed = parseActual(damaged);
      if (!parsed.ok) expect(parsed.error.code).toMatch(/^import\//);
    },
  );
});
