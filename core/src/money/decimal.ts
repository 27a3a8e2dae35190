import { Big } from "big.js";
import { z } from "zod";
import { assert, err, ok, type Result } from "../kernel/index.ts";
import { minorDigits, type CurrencyCode } from "./currency.ts";
import type { MinorUnits, MoneyOverflow } from "./money.ts";
import type { RoundingMode } from "./rounding.ts";

/**
 * An exact decimal as text: `-12.50`, `1000`, `0.125`. No grouping, no exponent, no plus. For quantities and rates,
 * which have no minor unit, and for amounts on their way in and out of files.
 */
export const DecimalText = z
  .string()
  .max(64)
  .regex(/^-?\d+(\.\d+)?$/)
  .brand<"DecimalText">();
export type DecimalText = z.output<typeof DecimalText>;

export interface NotADecimal {
  readonly code: "money/not_a_decimal";
}

/** The text says more decimal places than the currency has; `rounded` is the nearest amount it could mean. */
export interface ExcessDigits {
  readonly code: "money/excess_digits";
  readonly digits: number;
  readonly allowed: number;
  readonly rounded: MinorUnits;
}

export type DecimalToMinorError = NotADecimal | ExcessDigits | MoneyOverflow;

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The amount that a decimal says in a currency (MON-6). Nothing is rounded in silence: 12.345 EUR is refused, with
 * what half-even rounding would make of it; trailing zeros cost nothing (12.500 EUR is 12.50 EUR).
 *
 * @errors `money/not_a_decimal`; `money/excess_digits`; `money/overflow` past ±(2^53 − 1)
 * @example
 * decimalToMinor("-12.5", eur); // { ok: true, value: -1250 }
 */
export const decimalToMinor = (
  text: string,
  currency: CurrencyCode,
): Result<MinorUnits, DecimalToMinorError> => {
  const match = SHAPE.exec(text);
  if (match === null) return err({ code: "money/not_a_decimal" });
  const allowed = minorDigits(currency);
  const whole = match[2] ?? "";
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (fraction.length > allowed) {
    const rounded = bigToMinor(new Big(text), allowed);
    return rounded.ok
      ? err({ code: "money/excess_digits", digits: fraction.length, allowed, rounded: rounded.value })
      : rounded;
  }
  // A decimal integer of any length converts to the nearest double: exact when that is a safe integer.
  const magnitude = Number(whole + fraction.padEnd(allowed, "0"));
  if (!Number.isSafeInteger(magnitude)) return err({ code: "money/overflow" });
  return ok((match[1] === "-" ? 0 - magnitude : magnitude) as MinorUnits);
};

/**
 * An amount as an exact decimal with all the currency's digits.
 *
 * @example
 * minorToDecimal(minorUnits(-5), eur); // "-0.05"
 */
export const minorToDecimal = (amount: MinorUnits, currency: CurrencyCode): DecimalText => {
  const digits = minorDigits(currency);
  if (digits === 0) return String(amount) as DecimalText;
  const magnitude = String(Math.abs(amount)).padStart(digits + 1, "0");
  const point = magnitude.length - digits;
  return `${amount < 0 ? "-" : ""}${magnitude.slice(0, point)}.${magnitude.slice(point)}` as DecimalText;
};

/** The exact sum. */
export const addDecimals = (left: DecimalText, right: DecimalText): DecimalText =>
  textOf(new Big(left).plus(right));

/** The exact difference. */
export const subtractDecimals = (left: DecimalText, right: DecimalText): DecimalText =>
  textOf(new Big(left).minus(right));

/** The exact product, with as many places as both factors have together. */
export const multiplyDecimals = (left: DecimalText, right: DecimalText): DecimalText =>
  textOf(new Big(left).times(right));

/** The quotient to `digits` places, half-even. The divisor must not be zero. */
export const divideDecimals = (left: DecimalText, right: DecimalText, digits: number): DecimalText => {
  assert(!new Big(right).eq(0), "nothing is divided by zero");
  const Division = Big();
  Division.DP = digits;
  Division.RM = Big.roundHalfEven;
  return textOf(new Division(left).div(right));
};

/** Negative, zero or positive, as numbers compare: `1.10` equals `1.1`. */
export const compareDecimals = (left: DecimalText, right: DecimalText): number => new Big(left).cmp(right);

/** To `digits` places. */
export const roundDecimal = (
  value: DecimalText,
  digits: number,
  mode: RoundingMode = "half-even",
): DecimalText => textOf(new Big(value).round(digits, BIG_ROUNDING[mode]));

/** A number of big.js in minor units, half-even; for siblings that compute with it. */
export const bigToMinor = (value: Big, digits: number): Result<MinorUnits, MoneyOverflow> => {
  const amount = Number(value.times(`1e${digits}`).round(0, Big.roundHalfEven).toFixed());
  return Number.isSafeInteger(amount) ? ok((amount + 0) as MinorUnits) : err({ code: "money/overflow" });
};

const BIG_ROUNDING: { readonly [Mode in RoundingMode]: Big.RoundingMode } = {
  down: 0,
  "half-away": 1,
  "half-even": 2,
  up: 3,
};

/** Without an exponent, and without the sign of a negative zero. */
const textOf = (value: Big): DecimalText => {
  const text = value.toFixed();
  return (/^-0(\.0*)?$/.test(text) ? text.slice(1) : text) as DecimalText;
};
