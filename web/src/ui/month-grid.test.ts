import type { YearMonth } from "@coffer/core/calendar";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { monthGrid } from "./month-grid.ts";

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}` as YearMonth);

describe("a month's grid", () => {
  test("March 2026 begins on a Sunday", () => {
    const grid = monthGrid("2026-03" as YearMonth, 1);
    expect(grid[0]?.map(({ day }) => day.slice(5))).toEqual([
      "02-23",
      "02-24",
      "02-25",
      "02-26",
      "02-27",
      "02-28",
      "03-01",
    ]);
    expect(monthGrid("2026-03" as YearMonth, 7)[0]?.[0]).toEqual({ day: "2026-03-01", inMonth: true });
  });
  test.prop([month, fc.integer({ min: 1, max: 7 })])(
    "holds the whole month and no day twice",
    (month, first) => {
      const days = monthGrid(month, first).flat();
      const inMonth = days.filter((cell) => cell.inMonth).map(({ day }) => day);
      expect(new Set(days.map(({ day }) => day)).size).toBe(42);
      expect(inMonth[0]).toBe(`${month}-01`);
      expect(inMonth.length).toBe(
        new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
      );
    },
  );
});
