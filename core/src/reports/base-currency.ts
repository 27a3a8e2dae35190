import { type CurrencyCode, type MinorUnits } from "../money/index.ts";
import type { Books } from "./books.ts";

/** Brings amounts into the base currency and remembers which currencies had no rate (REP-3). */
export interface BaseCurrency {
  /** Minor units of the base currency at the rate of the day (since 1970-01-01); null, and remembered, without one. */
  readonly valueOf: (amount: number, currency: CurrencyCode, day: number) => number | null;
  /** By code. */
  readonly missingRates: () => readonly CurrencyCode[];
}

export const createBaseCurrency = ({
  baseCurrency,
  rates,
}: Pick<Books, "baseCurrency" | "rates">): BaseCurrency => {
  const missing = new Set<CurrencyCode>();
  return {
    valueOf: (amount, currency, day) => {
      if (currency === baseCurrency || amount === 0) return amount;
      const value = rates.convert(amount as MinorUnits, currency, baseCurrency, day);
      if (value === undefined) missing.add(currency);
      return value ?? null;
    },
    missingRates: () => [...missing].sort(),
  };
};
