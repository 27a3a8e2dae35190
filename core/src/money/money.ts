import { z } from "zod";
import { assert, err, ok, type Result } from "../kernel/index.ts";
import { CurrencyCode } from "./currency.ts";

/** Signed count of the currency's smallest unit: −12.50 EUR is `-1250`, ¥500 is `500`. */
export const MinorUnits = z.int().brand<"MinorUnits">();
export type MinorUnits = z.output<typeof MinorUnits>;

export const Money = z.strictObject({ amount: MinorUnits, currency: CurrencyCode }).readonly();
export type Money = z.output<typeof Money>;

export interface CurrencyMismatch {
  readonly code: "money/currency_mismatch";
  readonly left: CurrencyCode;
  readonly right: CurrencyCode;
}

export interface MoneyOverflow {
  readonly code: "money/overflow";
}

export type MoneyError = CurrencyMismatch | MoneyOverflow;

/**
 * A number known to be a whole count of minor units, without the cost of a schema: throws on anything else.
 *
 * @unit minor units
 */
export const minorUnits = (amount: number): MinorUnits => {
  assert(Number.isSafeInteger(amount), "minor units are safe integers");
  return amount as MinorUnits;
};

const checked = (amount: number): Result<MinorUnits, MoneyOverflow> =>
  Number.isSafeInteger(amount) ? ok(amount as MinorUnits) : err({ code: "money/overflow" });

/**
 * Adds amounts of one currency (MON-2). An overflow on the way that a later amount takes back is still reported.
 *
 * @unit minor units in, minor units out; nothing is rounded
 * @errors `money/overflow` past ±(2^53 − 1)
 */
export const sumAmounts = (amounts: Iterable<MinorUnits>): Result<MinorUnits, MoneyOverflow> => {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(sum)) return err({ code: "money/overflow" });
  }
  return ok(sum as MinorUnits);
};

/** The amount the other way round. Zero stays a plain zero, never −0. */
export const negateAmount = (amount: MinorUnits): MinorUnits => (0 - amount) as MinorUnits;

/**
 * Adds two amounts of one currency (MON-2).
 *
 * @unit minor units in, minor units out; nothing is rounded
 * @errors `money/currency_mismatch` when currencies differ; `money/overflow` past ±(2^53 − 1)
 * @example
 * addMoney(eur(1250), eur(-250)); // { ok: true, value: eur(1000) }
 */
export const addMoney = (left: Money, right: Money): Result<Money, MoneyError> => {
  if (left.currency !== right.currency) return mismatch(left, right);
  const amount = checked(left.amount + right.amount);
  return amount.ok ? ok({ amount: amount.value, currency: left.currency }) : amount;
};

/**
 * Takes `right` off `left` (MON-2).
 *
 * @errors `money/currency_mismatch` when currencies differ; `money/overflow` past ±(2^53 − 1)
 */
export const subtractMoney = (left: Money, right: Money): Result<Money, MoneyError> =>
  addMoney(left, negateMoney(right));

/** The same money the other way round. */
export const negateMoney = (money: Money): Money => ({
  amount: negateAmount(money.amount),
  currency: money.currency,
});

/**
 * Negative when `left` is the smaller, zero when equal, positive when `left` is the larger.
 *
 * @errors `money/currency_mismatch`: euros and yen have no order
 */
export const compareMoney = (left: Money, right: Money): Result<number, CurrencyMismatch> =>
  left.currency === right.currency
    ? ok(left.amount < right.amount ? -1 : left.amount > right.amount ? 1 : 0)
    : mismatch(left, right);

/**
 * The sum of any number of moneys of `currency`; zero for none (MON-2).
 *
 * @errors `money/currency_mismatch` at the first that differs; `money/overflow` past ±(2^53 − 1)
 */
export const sumMoney = (moneys: Iterable<Money>, currency: CurrencyCode): Result<Money, MoneyError> => {
  let sum: Money = { amount: 0 as MinorUnits, currency };
  for (const money of moneys) {
    const next = addMoney(sum, money);
    if (!next.ok) return next;
    sum = next.value;
  }
  return ok(sum);
};

const mismatch = (left: Money, right: Money): { readonly ok: false; readonly error: CurrencyMismatch } =>
  err({ code: "money/currency_mismatch", left: left.currency, right: right.currency });
