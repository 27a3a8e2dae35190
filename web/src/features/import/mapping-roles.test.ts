import type { ColumnMapping } from "@coffer/core/contract";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { answeredBy } from "./open-questions.ts";
import { dateQuestion } from "./date-question.ts";
import {
  columnRoles,
  dateOrderOf,
  dateOrders,
  roleOf,
  signWords,
  withDateOrder,
  withHeader,
  withOutflowWord,
  withRole,
} from "./mapping-roles.ts";

const aMapping = (patch: Partial<ColumnMapping> = {}): ColumnMapping => ({
  delimiter: ";",
  headerRow: 0,
  firstDataRow: 1,
  date: 0,
  dateFormat: "dd.mm.yyyy",
  amount: 2,
  debit: null,
  credit: null,
  sign: null,
  outflowWords: [],
  invert: false,
  decimal: ",",
  payee: [1],
  memo: [],
  reference: null,
  category: null,
  currency: null,
  balance: null,
  account: null,
  ...patch,
});

describe("what a column holds", () => {
  test.prop([
    fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(...columnRoles)), { minLength: 1, maxLength: 12 }),
  ])("is what was chosen last, and never two things", (steps) => {
    let mapping = aMapping();
    for (const [column, role] of steps) {
      mapping = withRole(mapping, column, role);
      expect(roleOf(mapping, column)).toBe(role);
    }
    for (const role of columnRoles.filter((other) => !["ignore", "payee", "memo"].includes(other))) {
      const held = [0, 1, 2, 3, 4, 5].filter((column) => roleOf(mapping, column) === role);
      expect(held.length).toBeLessThanOrEqual(1);
    }
  });
  test("makes one amount column and a pair of two exclude each other", () => {
    const pair = withRole(withRole(aMapping(), 3, "debit"), 4, "credit");
    expect(pair).toMatchObject({ amount: null, debit: 3, credit: 4 });
    expect(withRole(pair, 2, "amount")).toMatchObject({ amount: 2, debit: null, credit: null });
  });
  test("joins payees in the order of the file", () => {
    expect(withRole(aMapping({ payee: [4] }), 1, "payee").payee).toEqual([1, 4]);
  });
});

describe("how a table is written", () => {
  test("has one of four orders of the date, whatever its marks", () => {
    for (const order of dateOrders) expect(dateOrderOf(withDateOrder(aMapping(), order))).toBe(order);
    expect(dateOrderOf({ dateFormat: "d.m.yy HH:MM" })).toBe("dmy");
    expect(dateOrderOf({ dateFormat: "yyyymmddHHMMSS" })).toBe("ymd");
    expect(dateOrderOf({ dateFormat: "Mon dd, yyyy" })).toBe("mdy");
  });
  test("begins below its headings", () => {
    expect(withHeader(aMapping(), 4)).toMatchObject({ headerRow: 4, firstDataRow: 5 });
    expect(withHeader(aMapping(), null)).toMatchObject({ headerRow: null, firstDataRow: 0 });
  });
  test("may name the way money went in words", () => {
    const sample = [["Way"], ["DBIT"], ["CRDT"], ["DBIT"], [""]];
    const mapping = aMapping({ sign: 0 });
    expect(signWords(sample, mapping)).toEqual(["DBIT", "CRDT"]);
    const told = withOutflowWord(mapping, "DBIT", true);
    expect(told.outflowWords).toEqual(["DBIT"]);
    expect(withOutflowWord(told, "dbit", false).outflowWords).toEqual([]);
  });
});

describe("a change by hand", () => {
  test("answers what it touches and nothing else", () => {
    const before = aMapping();
    expect(answeredBy(before, before)).toEqual([]);
    expect(answeredBy(before, withDateOrder(before, "mdy"))).toEqual(["date_order"]);
    expect(answeredBy(before, { ...before, invert: true })).toEqual(["sign"]);
    expect(answeredBy(before, withRole(before, 3, "debit"))).toEqual(["amount", "sign"]);
    expect(answeredBy(before, withRole(before, 3, "date"))).toEqual(["date"]);
  });
});

describe("a date that reads in two ways", () => {
  const mapping = { date: 0, firstDataRow: 1 };
  test("is asked about with both readings", () => {
    expect(dateQuestion([["Date"], ["13/04/2024"], ["03/04/24"]], mapping)).toEqual({
      written: "03/04/24",
      readings: [
        { order: "dmy", date: "2024-04-03" },
        { order: "mdy", date: "2024-03-04" },
      ],
    });
    expect(dateQuestion([["Date"], ["2024-03-04"]], mapping)?.readings.map(({ order }) => order)).toEqual([
      "ymd",
      "ydm",
    ]);
  });
  test("is not sought where every date reads alike", () => {
    expect(dateQuestion([["Date"], ["03/03/2024"], ["13/04/2024"], ["soon"]], mapping)).toBeNull();
    expect(dateQuestion([["03/04/2024"]], { date: null, firstDataRow: 0 })).toBeNull();
  });
});
