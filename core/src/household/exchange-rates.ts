import { dateOfDay, firstDayOfMonthNumber } from "../calendar/index.ts";
import { type ExchangeRate } from "../ledger/index.ts";
import type { Region } from "./region.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** One rate a month, on its first day, that wanders about the usual one and returns to it (HOU-8). */
export const createExchangeRates = (
  months: { readonly from: number; readonly to: number },
  region: Region,
  random: SeededRandom,
  newId: () => string,
): readonly ExchangeRate[] => {
  let rate = region.rate * (1 + random.around() * 0.04);
  return Array.from({ length: months.to - months.from + 1 }, (_, index) => {
    rate += (region.rate - rate) * 0.08 + region.rate * random.around() * 0.025;
    return {
      id: newId(),
      from: region.currency,
      to: region.foreign,
      date: dateOfDay(firstDayOfMonthNumber(months.from + index)),
      rate: rate.toFixed(4),
    };
  });
};
