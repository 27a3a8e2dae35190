import { CurrencyCode } from "../money/index.ts";

/** Where a household lives, as far as its money tells. */
export interface Region {
  readonly currency: CurrencyCode;
  /** Of the account it keeps abroad. */
  readonly foreign: CurrencyCode;
  /** About how many `foreign` one unit of `currency` is worth. */
  readonly rate: number;
}

const region = (currency: string, foreign: string, rate: number): Region => ({
  currency: CurrencyCode.parse(currency),
  foreign: CurrencyCode.parse(foreign),
  rate,
});

const EURO = region("EUR", "USD", 1.1);

/** All with two minor digits and prices of one magnitude: the household's habits are the same everywhere. */
const regions: ReadonlyMap<string, Region> = new Map([
  ["US", region("USD", "EUR", 0.91)],
  ["GB", region("GBP", "EUR", 1.16)],
  ["CH", region("CHF", "EUR", 1.04)],
  ["CA", region("CAD", "USD", 0.74)],
  ["AU", region("AUD", "USD", 0.67)],
  ["NZ", region("NZD", "USD", 0.61)],
]);

/** By the region of a BCP 47 tag; euros where it names none of these. */
export const regionOf = (locale: string): Region => {
  const code = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(locale)?.[1];
  return (code === undefined ? undefined : regions.get(code.toUpperCase())) ?? EURO;
};
