import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays } from "./local-date.ts";
import {
  createPeriod,
  intersectPeriods,
  isInPeriod,
  periodBefore,
  periodLength,
  periodOfMonth,
} from "./period.ts";
import { aDate, aMonth, arbitraryDate } from "./testing.ts";

const march = periodOfMonth(aMonth("2026-03"));

describe("CAL-7 a period includes both its days", () => {
  test("a month", () => {
    expect(march).toEqual({ from: "2026-03-01", to: "2026-03-31" });
    expect(periodLength(march)).toBe(31);
    expect(isInPeriod(aDate("2026-03-31"), march)).toBe(true);
    expect(isInPeriod(aDate("2026-04-01"), march)).toBe(false);
  });

  test("there is no empty one", () => {
    expect(createPeriod(aDate("2026-03-02"), aDate("2026-03-01"))).toBeUndefined();
    expect(intersectPeriods(march, periodOfMonth(aMonth("2026-04")))).toBeUndefined();
  });

  test.prop([arbitraryDate, arbitraryDate])("the one before is as long and touches it", (one, other) => {
    const period = { from: one < other ? one : other, to: one < other ? other : one };
    const before = periodBefore(period);
    expect(periodLength(before)).toBe(periodLength(period));
    expect(addDays(before.to, 1)).toBe(period.from);
  });

  test.prop([arbitraryDate, arbitraryDate, arbitraryDate])(
    "a day is in both exactly if it is in what both have",
    (a, b, day) => {
      const left = { from: a, to: addDays(a, 4000) };
      const right = { from: b, to: addDays(b, 4000) };
      const shared = intersectPeriods(left, right);
      expect(shared !== undefined && isInPeriod(day, shared)).toBe(
        isInPeriod(day, left) && isInPeriod(day, right),
      );
    },
  );
});
