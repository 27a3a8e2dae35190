import { assert } from "../kernel/index.ts";
import type { MinorUnits } from "./money.ts";

/**
 * Divides an amount into `count` parts that differ by one minor unit at most and add up to it (MON-5).
 *
 * @example
 * splitEvenly(eur(1000), 3); // [334, 333, 333]
 */
export const splitEvenly = (amount: MinorUnits, count: number): readonly MinorUnits[] => {
  assert(Number.isSafeInteger(count) && count > 0, "an amount is divided into one part or more");
  const part = Math.trunc(amount / count);
  const left = Math.abs(amount - part * count);
  const unit = Math.sign(amount);
  return Array.from({ length: count }, (_, index) => (index < left ? part + unit : part + 0) as MinorUnits);
};

/**
 * Divides an amount in proportion to `weights`, adding up to it (MON-5): each part is rounded towards zero and the
 * minor units left over go to the largest remainders, the earlier first.
 *
 * @param weights whole numbers, none negative, not all zero
 * @source Hamilton's method of apportionment
 */
export const splitByWeights = (amount: MinorUnits, weights: readonly number[]): readonly MinorUnits[] => {
  assert(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    "weights are whole numbers from zero on",
  );
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  assert(total > 0n, "at least one weight is above zero");
  const magnitude = BigInt(Math.abs(amount));
  const sign = amount < 0 ? -1 : 1;
  const parts = weights.map((weight, index) => {
    const share = magnitude * BigInt(weight);
    return { index, units: Number(share / total), remainder: share % total };
  });
  let left = Math.abs(amount) - parts.reduce((sum, part) => sum + part.units, 0);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder) {
    if (left === 0) break;
    part.units += 1;
    left -= 1;
  }
  return parts.map((part) => (part.units === 0 ? 0 : sign * part.units) as MinorUnits);
};
