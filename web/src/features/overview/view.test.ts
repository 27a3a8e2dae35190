import type { LocalDate, YearMonth } from "@coffer/core/calendar";
import type { OverviewView } from "@coffer/core/contract";
import type { CategoryId } from "@coffer/core/ledger";
import type { MinorUnits } from "@coffer/core/money";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseOverviewSearch } from "../../navigation/index.ts";
import {
  axisMonth,
  homeMonth,
  keptAnswer,
  monthsOf,
  periodsOf,
  spendingAnswer,
  spendingBars,
} from "./view.ts";

const month = (index: number): YearMonth =>
  `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}` as YearMonth;
const minor = (amount: number): MinorUnits => amount as MinorUnits;
const monthTotals = (count: number): OverviewView["months"] =>
  Array.from({ length: count }, (_, index) => ({
    month: month(index),
    income: minor(1000 + index),
    spending: minor(700),
  }));

const group = (
  amount: number,
  usual: number,
  children: readonly number[] = [],
): OverviewView["categories"][number] => ({
  id: "group" as CategoryId,
  name: "Food",
  amount: minor(amount),
  usual: minor(usual),
  children: children.map((child, index) => ({
    id: `c${index}` as CategoryId,
    name: `part ${index}`,
    amount: minor(child),
  })),
});

describe("the bars of income and spending", () => {
  test("are months while they can be told apart, then years", () => {
    expect(periodsOf(monthTotals(36))).toHaveLength(36);
    const years = periodsOf(monthTotals(37));
    expect(years.map(({ key }) => key)).toEqual(["2020", "2021", "2022", "2023"]);
    expect(years[0]).toMatchObject({ unit: "year", from: "2020-01-01", to: "2020-12-31", spending: 8400 });
    expect(years[3]).toMatchObject({ from: "2023-01-01", to: "2023-01-31", income: 1036 });
  });
  test.prop([fc.integer({ min: 1, max: 90 })])("lose no money on the way", (count) => {
    const months = monthTotals(count);
    const total = (list: readonly { readonly income: number }[]): number =>
      list.reduce((sum, { income }) => sum + income, 0);
    expect(total(periodsOf(months))).toBe(total(months));
  });
  test("are named by month, and by year where one begins", () => {
    expect(axisMonth("2026-02", () => "Feb")).toBe("Feb");
    expect(axisMonth("2026-01", () => "Jan")).toBe("2026");
  });
});

describe("how far back the charts go", () => {
  const now = "2026-03" as YearMonth;
  test("is the range, or to the first transaction, and never next to nothing", () => {
    expect(monthsOf("24", now, "2020-05-17" as LocalDate)).toBe(24);
    expect(monthsOf("all", now, "2020-05-17" as LocalDate)).toBe(71);
    expect(monthsOf("all", now, "2026-03-02" as LocalDate)).toBe(6);
    expect(monthsOf("all", now, undefined)).toBe(12);
  });
  test("is read from the address with care", () => {
    expect(parseOverviewSearch({ month: "2026-03", range: "24" })).toEqual({ month: "2026-03", range: "24" });
    expect(parseOverviewSearch({ month: "2026-13", range: "7", other: "x" })).toEqual({});
  });
});

describe("the answer to where it went", () => {
  const march = "2026-03" as YearMonth;
  const april = "2026-04-12" as LocalDate;
  test("compares a month that is over with what is usual", () => {
    expect(spendingAnswer([group(880, 1000)], march, april)).toEqual({
      kind: "less",
      ratio: expect.closeTo(0.12, 10),
    });
    expect(spendingAnswer([group(900, 500), group(350, 500)], march, april)).toEqual({
      kind: "more",
      ratio: 0.25,
    });
    expect(spendingAnswer([group(1005, 1000)], march, april)).toEqual({ kind: "same" });
  });
  test("does not compare part of a month with a whole one", () => {
    const answer = spendingAnswer([group(100, 1000)], march, "2026-03-03" as LocalDate);
    expect(answer).toEqual({ kind: "soFar", spent: 100, usual: 1000 });
  });
  test("has nothing to compare a first month with", () => {
    expect(spendingAnswer([group(100, 0)], march, april)).toEqual({ kind: "first", spent: 100 });
    expect(spendingAnswer([], march, april)).toEqual({ kind: "none" });
  });
  test("keeps what stands on a group itself", () => {
    expect(spendingBars([group(1000, 0, [600, 300])])[0]?.parts.map(({ amount }) => amount)).toEqual([
      600, 300, 100,
    ]);
    expect(spendingBars([group(900, 0, [600, 300])])[0]?.parts).toHaveLength(2);
    expect(spendingBars([group(900, 0)])[0]?.parts).toEqual([]);
  });
});

describe("what is left of the income", () => {
  test("is told as what was kept or what was missing", () => {
    expect(keptAnswer({ income: 500, spending: 380 })).toEqual({ kind: "kept", amount: 120 });
    expect(keptAnswer({ income: 380, spending: 500 })).toEqual({ kind: "short", amount: 120 });
    expect(keptAnswer({ income: 5, spending: 5 })).toEqual({ kind: "even" });
    expect(keptAnswer({ income: 0, spending: 0 })).toEqual({ kind: "none" });
  });
});

describe("the month it opens on", () => {
  const today = "2026-11-20" as LocalDate;
  test("is the last one of books that end earlier, so that an old statement is seen at once", () => {
    expect(homeMonth("2014-01-22" as LocalDate, today)).toBe("2014-01");
  });
  test("is this month for empty books and for those that reach ahead", () => {
    expect(homeMonth(undefined, today)).toBe("2026-11");
    expect(homeMonth("2027-03-01" as LocalDate, today)).toBe("2026-11");
  });
});
