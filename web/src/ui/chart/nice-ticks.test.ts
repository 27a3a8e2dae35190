import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { niceTicks } from "./nice-ticks.ts";

describe("the ticks of an axis", () => {
  test("are round and cover the values", () => {
    expect(niceTicks(0, 84_210_33, 4)).toEqual([0, 2_500_000, 5_000_000, 7_500_000, 10_000_000]);
    expect(niceTicks(-1200, 3100, 4)).toEqual([-2000, 0, 2000, 4000]);
    expect(niceTicks(0, 0, 4)).toEqual([0, 1]);
    expect(niceTicks(500, 500, 4)).toEqual([0, 200, 400, 600]);
  });
  test.prop([
    fc.integer({ min: -1e13, max: 1e13 }),
    fc.integer({ min: -1e13, max: 1e13 }),
    fc.integer({ min: 2, max: 6 }),
  ])("are evenly spaced, few, and have zero where the values cross it", (from, to, count) => {
    const ticks = niceTicks(from, to, count);
    const [first = 0, second = 0] = ticks;
    expect(first).toBeLessThanOrEqual(Math.min(from, to));
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(from, to));
    expect(ticks.length).toBeLessThanOrEqual(count + 2);
    for (const [index, tick] of ticks.entries()) expect(tick).toBe(first + index * (second - first));
    if (from < 0 && to > 0) expect(ticks).toContain(0);
  });
});
