import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dayNumber } from "./local-date.ts";
import { aDate, aMonth, arbitraryDate } from "./testing.ts";
import {
  addToMonth,
  firstDay,
  firstDayOfMonthNumber,
  lastDay,
  monthNumber,
  monthNumberOfDay,
  monthOfNumber,
  monthsBetween,
  nextMonth,
  previousMonth,
  YearMonth,
  yearMonthOf,
} from "./year-month.ts";

describe("CAL-4 months are counted", () => {
  test.prop([fc.integer({ min: 0, max: 119_999 })])(
    "there and back, and every one is well-formed",
    (index) => {
      const month = monthOfNumber(index);
      expect(YearMonth.safeParse(month).success).toBe(true);
      expect(monthNumber(month)).toBe(index);
    },
  );

  test.prop([arbitraryDate])("a day number's month is its date's month", (date) => {
    const month = yearMonthOf(date);
    expect(monthNumberOfDay(dayNumber(date))).toBe(monthNumber(month));
    expect(firstDayOfMonthNumber(monthNumber(month))).toBe(dayNumber(firstDay(month)));
    expect(firstDay(month) <= date && date <= lastDay(month)).toBe(true);
  });

  test("the year turns", () => {
    expect(nextMonth(aMonth("2025-12"))).toBe("2026-01");
    expect(previousMonth(aMonth("2026-01"))).toBe("2025-12");
    expect(addToMonth(aMonth("2026-03"), -15)).toBe("2024-12");
  });

  test("last days", () => {
    expect(lastDay(aMonth("2024-02"))).toBe("2024-02-29");
    expect(lastDay(aMonth("2026-02"))).toBe("2026-02-28");
    expect(lastDay(aMonth("2026-12"))).toBe("2026-12-31");
    expect(yearMonthOf(aDate("2026-12-31"))).toBe("2026-12");
  });

  test("ranges include both ends and do not run backwards", () => {
    expect(monthsBetween(aMonth("2025-11"), aMonth("2026-02"))).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
    expect(monthsBetween(aMonth("2026-02"), aMonth("2026-02"))).toEqual(["2026-02"]);
    expect(monthsBetween(aMonth("2026-03"), aMonth("2026-02"))).toEqual([]);
  });
});
