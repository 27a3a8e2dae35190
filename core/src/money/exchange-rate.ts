import { assert } from "../kernel/index.ts";
import { minorDigits, type CurrencyCode } from "./currency.ts";
import type { MinorUnits } from "./money.ts";
import { isSafeBigInt, roundRatio, roundSafeRatio } from "./rounding.ts";

/**
 * How many units of one currency a unit of another is worth, as an exact ratio: so an inverse or a cross rate loses
 * nothing, and an amount is rounded once (MON-7).
 */
export interface Rate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Turns amounts of one currency into another's, half-even. Undefined past ±(2^53 − 1). */
export type Conversion = (amount: MinorUnits) => MinorUnits | undefined;

const SHAPE = /^(\d+)(?:\.(\d+))?$/;

/** The rate that a positive decimal says (`1.0847`); undefined for anything else, zero included. */
export const parseRate = (text: string): Rate | undefined => {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const fraction = match[2] ?? "";
  const numerator = BigInt((match[1] ?? "") + fraction);
  return numerator === 0n ? undefined : reduced(numerator, 10n ** BigInt(fraction.length));
};

/** The rate the other way. */
export const invertRate = (rate: Rate): Rate => ({
  numerator: rate.denominator,
  denominator: rate.numerator,
});

/** From A to C, given A to B and B to C. */
export const crossRate = (first: Rate, second: Rate): Rate =>
  reduced(first.numerator * second.numerator, first.denominator * second.denominator);

/**
 * The conversion of minor units at a rate, made ready once and cheap to call (MON-7): plain numbers while the
 * product is exact in them, big integers beyond.
 */
export const createConversion = (rate: Rate, from: CurrencyCode, to: CurrencyCode): Conversion => {
  const shift = minorDigits(to) - minorDigits(from);
  const scaled = reduced(
    rate.numerator * 10n ** BigInt(Math.max(shift, 0)),
    rate.denominator * 10n ** BigInt(Math.max(-shift, 0)),
  );
  const numerator = Number(scaled.numerator);
  const denominator = Number(scaled.denominator);
  const safe = isSafeBigInt(scaled.numerator) && isSafeBigInt(scaled.denominator);
  return (amount) => {
    const product = amount * numerator;
    if (safe && Number.isSafeInteger(product)) return roundSafeRatio(product, denominator) as MinorUnits;
    const exact = roundRatio(BigInt(amount) * scaled.numerator, scaled.denominator);
    return isSafeBigInt(exact) ? (Number(exact) as MinorUnits) : undefined;
  };
};

const reduced = (numerator: bigint, denominator: bigint): Rate => {
  assert(numerator > 0n && denominator > 0n, "a rate is above zero");
  let divisor = numerator;
  let rest = denominator;
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};
