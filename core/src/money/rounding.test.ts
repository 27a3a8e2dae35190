import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { roundRatio, roundSafeRatio } from "./rounding.ts";

describe("MON-4 rounding a ratio", () => {
  test.each([
    [5n, 2n, "half-even", 2n],
    [7n, 2n, "half-even", 4n],
    [-5n, 2n, "half-even", -2n],
    [5n, 2n, "half-away", 3n],
    [-5n, 2n, "half-away", -3n],
    [-8n, 3n, "down", -2n],
    [7n, 3n, "up", 3n],
    [-7n, 3n, "up", -3n],
    [6n, 3n, "up", 2n],
  ] as const)("%s/%s %s is %s", (numerator, denominator, mode, expected) => {
    expect(roundRatio(numerator, denominator, mode)).toBe(expected);
  });

  test.prop([fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })])(
    "in plain numbers it is the same",
    (numerator, denominator) => {
      const rounded = roundSafeRatio(numerator, denominator);
      expect(BigInt(rounded)).toBe(roundRatio(BigInt(numerator), BigInt(denominator)));
      expect(Object.is(rounded, -0)).toBe(false);
    },
  );
});
