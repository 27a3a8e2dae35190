import type { ImportFileView, ImportStatementView } from "@coffer/core/contract";
import type { MinorUnits } from "@coffer/core/money";
import { describe, expect, test } from "vitest";
import { balanceCheck, commitCounts, encodingName, partsOf } from "./view.ts";

const minor = (amount: number): MinorUnits => amount as MinorUnits;
const balance = (amount: number): ImportStatementView["opening"] => ({
  date: "2026-03-01" as never,
  amount: minor(amount),
});

const aStatement = (patch: Partial<ImportStatementView> = {}): ImportStatementView => ({
  key: "0.0",
  account: { id: null, kind: null },
  currency: null,
  target: { name: "Giro", kind: "checking", currency: "EUR" as never },
  from: null,
  to: null,
  opening: null,
  closing: null,
  counts: { fresh: 0, duplicate: 0, skipped: 0, included: 0, confirming: 0 },
  inflow: minor(0),
  outflow: minor(0),
  ...patch,
});

const aFile = (patch: Partial<ImportFileView> = {}): ImportFileView => ({
  name: "march.csv",
  format: "CSV",
  encoding: "utf-8",
  problem: null,
  statements: [],
  table: null,
  ...patch,
});

describe("the parts of a preview", () => {
  test("are statements, and files without one in their place", () => {
    const files = [
      aFile({ statements: [aStatement({ key: "0.0" }), aStatement({ key: "0.1" })] }),
      aFile({ name: "photo.png", problem: { code: "import/binary_file" } }),
      aFile({ statements: [aStatement({ key: "2.0" })] }),
    ];
    expect(partsOf({ files }).map(({ key, file }) => [key, file])).toEqual([
      ["0.0", 0],
      ["0.1", 0],
      ["1", 1],
      ["2.0", 2],
    ]);
  });
});

describe("what the button says", () => {
  test("counts what is marked, and skips all the rest", () => {
    const counts = { fresh: 210, duplicate: 8, skipped: 3, included: 212, confirming: 2 };
    expect(commitCounts({ counts })).toEqual({ add: 212, skip: 9, confirm: 2 });
  });
});

describe("the balances of a statement", () => {
  test("agree with its lines, or differ by what the lines do not tell", () => {
    const moved = { inflow: minor(500), outflow: minor(-200), opening: balance(1000) };
    expect(balanceCheck(aStatement({ ...moved, closing: balance(1300) }))).toEqual({ kind: "adds_up" });
    expect(balanceCheck(aStatement({ ...moved, closing: balance(1250) }))).toEqual({
      kind: "differs",
      by: -50,
    });
    expect(balanceCheck(aStatement(moved))).toBeNull();
  });
});

test("an encoding is named as people write it", () => {
  expect(["utf-8", "windows-1252", "cp850"].map(encodingName)).toEqual(["UTF-8", "Windows-1252", "CP850"]);
});
