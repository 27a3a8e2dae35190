import { monthNumber, yearMonthOf, type LocalDate } from "../calendar/index.ts";

/** What prices, wages and the house were worth in a month, with the last month as 1. */
export interface PriceLevel {
  /** Shops: a little every month. */
  readonly prices: (month: number) => number;
  /** Contracts and wages: a step every January. */
  readonly contracts: (month: number) => number;
}

/** About 2.3 % a year. Multiplied step by step, for powers differ in the last digit from engine to engine. */
const MONTHLY = 1.0019;

export const createPriceLevel = (until: LocalDate): PriceLevel => {
  const last = monthNumber(yearMonthOf(until));
  const levels = [1];
  const prices = (month: number): number => {
    for (let back = levels.length; back <= last - month; back += 1)
      levels.push((levels[back - 1] ?? 1) / MONTHLY);
    return levels[last - month] ?? 1;
  };
  return { prices, contracts: (month) => prices(month - (month % 12)) };
};
