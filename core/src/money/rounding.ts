import { unreachable } from "../kernel/index.ts";

/**
 * What becomes of a fraction: `half-even` to the nearest and a tie to the even neighbour, `half-away` a tie away from
 * zero (what shops do), `down` towards zero, `up` away from zero.
 */
export type RoundingMode = "half-even" | "half-away" | "down" | "up";

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The whole number that `numerator / denominator` rounds to (MON-4). Exact for integers of any size.
 *
 * @param denominator positive
 */
export const roundRatio = (
  numerator: bigint,
  denominator: bigint,
  mode: RoundingMode = "half-even",
): bigint => {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const whole = magnitude / denominator;
  const rest = magnitude % denominator;
  const rounded = roundsUp(mode, compare(rest * 2n, denominator), rest > 0n, (whole & 1n) === 1n)
    ? whole + 1n
    : whole;
  return negative ? -rounded : rounded;
};

/**
 * As `roundRatio`, half-even, in plain numbers: exact while `numerator` and `denominator` are safe integers.
 *
 * @param denominator positive
 */
export const roundSafeRatio = (numerator: number, denominator: number): number => {
  const magnitude = Math.abs(numerator);
  let whole = Math.floor(magnitude / denominator);
  let rest = magnitude - whole * denominator;
  // The division may have been rounded up to the next whole number.
  if (rest < 0) {
    whole -= 1;
    rest += denominator;
  }
  const other = denominator - rest;
  const rounded = rest > other || (rest === other && whole % 2 === 1) ? whole + 1 : whole;
  return numerator < 0 ? 0 - rounded : rounded;
};

/** Whether a result of bigint arithmetic is still an exact number. */
export const isSafeBigInt = (value: bigint): boolean => value <= LARGEST && value >= -LARGEST;

const compare = (left: bigint, right: bigint): -1 | 0 | 1 => (left < right ? -1 : left > right ? 1 : 0);

const roundsUp = (mode: RoundingMode, againstHalf: number, anyRest: boolean, odd: boolean): boolean => {
  switch (mode) {
    case "half-even":
      return againstHalf > 0 || (againstHalf === 0 && odd);
    case "half-away":
      return againstHalf >= 0;
    case "down":
      return false;
    case "up":
      return anyRest;
    default:
      return unreachable(mode);
  }
};
