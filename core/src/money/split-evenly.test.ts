import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { splitByWeights, splitEvenly } from "./split-evenly.ts";
import { arbitraryAmount, units } from "./testing.ts";

const sum = (parts: readonly number[]): bigint => parts.reduce((total, part) => total + BigInt(part), 0n);

describe("MON-5 parts add up", () => {
  test("ten euros in three", () => {
    expect(splitEvenly(units(1000), 3)).toEqual([334, 333, 333]);
    expect(splitEvenly(units(-1000), 3)).toEqual([-334, -333, -333]);
    expect(splitEvenly(units(2), 4)).toEqual([1, 1, 0, 0]);
  });

  test.prop([arbitraryAmount, fc.integer({ min: 1, max: 200 })])("any even division", (amount, count) => {
    const parts = splitEvenly(amount, count);
    expect(parts).toHaveLength(count);
    expect(sum(parts)).toBe(BigInt(amount));
    expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
  });

  test("the largest remainders get what is left", () => {
    // Source: the usual example of Hamilton's method, 10 seats for 47, 16, 15.8, 12, 6.1 and 3.1 thousand votes.
    expect(splitByWeights(units(10), [47_000, 16_000, 15_800, 12_000, 6_100, 3_100])).toEqual([
      5, 2, 1, 1, 1, 0,
    ]);
  });

  test.prop([
    arbitraryAmount,
    fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 })
      .filter((weights) => weights.some((weight) => weight > 0)),
  ])("any division by weights stays within one unit of its shares", (amount, weights) => {
    const parts = splitByWeights(amount, weights);
    expect(sum(parts)).toBe(BigInt(amount));
    const total = sum(weights);
    for (const [index, part] of parts.entries()) {
      const distance = BigInt(part) * total - BigInt(amount) * BigInt(weights[index] ?? 0);
      expect(distance < total && distance > -total).toBe(true);
    }
  });

  test("there is no division into nothing", () => {
    expect(() => splitEvenly(units(5), 0)).toThrow("invariant broken");
    expect(() => splitByWeights(units(5), [0, 0])).toThrow("invariant broken");
  });
});
