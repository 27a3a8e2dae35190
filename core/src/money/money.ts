import { z } from "zod";
import { CurrencyCode } from "./currency.ts";

/** Signed count of the currency's smallest unit: −12.50 EUR is `-1250`, ¥500 is `500`. */
export const MinorUnits = z.int().brand<"MinorUnits">();
export type MinorUnits = z.output<typeof MinorUnits>;

export const Money = z.strictObject({ amount: MinorUnits, currency: CurrencyCode }).readonly();
export type Money = z.output<typeof Money>;
