import { fc } from "@fast-check/vitest";
import { CurrencyCode } from "./currency.ts";
import { MinorUnits, type Money } from "./money.ts";

/** A currency as a test writes it. */
export const aCurrency = (code: string): CurrencyCode => CurrencyCode.parse(code);

export const EUR = aCurrency("EUR");
export const USD = aCurrency("USD");
export const JPY = aCurrency("JPY");
export const KWD = aCurrency("KWD");

/** An amount as a test writes it. */
export const units = (amount: number): MinorUnits => MinorUnits.parse(amount);

export const eur = (amount: number): Money => ({ amount: units(amount), currency: EUR });

export const arbitraryAmount: fc.Arbitrary<MinorUnits> = fc.maxSafeInteger().map(units);

/** Currencies of every number of minor digits. */
export const arbitraryCurrency: fc.Arbitrary<CurrencyCode> = fc
  .constantFrom("EUR", "USD", "JPY", "KWD", "CLF", "BHD", "ISK")
  .map(aCurrency);
