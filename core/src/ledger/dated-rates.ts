import { dayNumber } from "../calendar/index.ts";
import { createRateTable, type CurrencyCode, type RateTable } from "../money/index.ts";
import type { ExchangeRate } from "./exchange-rate.ts";

/** The household's rates, made ready to value amounts by day number (MON-8). */
export const rateTableOf = (rates: Iterable<ExchangeRate>, base: CurrencyCode): RateTable =>
  createRateTable(
    Array.from(rates, ({ from, to, date, rate }) => ({ from, to, day: dayNumber(date), rate })),
    base,
  );
