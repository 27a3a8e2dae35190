import {
  addDays,
  addToMonth,
  dayNumber,
  lastDay,
  type LocalDate,
  type YearMonth,
} from "../calendar/index.ts";
import { type MinorUnits } from "../money/index.ts";
import { accountColumns } from "./account-columns.ts";
import type { BaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";

/** What everything was worth at the end of a day, in the base currency. */
export interface NetWorthPoint {
  readonly date: LocalDate;
  readonly amount: MinorUnits;
}

/** Net worth at the end of each day, off-budget accounts included, each day at its own rates; `dates` ascending (REP-10). */
export const netWorth = (
  books: Books,
  base: BaseCurrency,
  dates: readonly LocalDate[],
): readonly NetWorthPoint[] => {
  const { table } = books;
  const { account, amount } = table.columns;
  const { currency } = accountColumns(books);
  const balances = new Float64Array(currency.length);
  const { order } = table;
  let at = 0;
  return dates.map((date) => {
    const day = dayNumber(date);
    const end = table.positionFrom(day + 1);
    for (; at < end; at += 1) {
      const slot = order[at] as number;
      const index = account[slot] as number;
      balances[index] = (balances[index] as number) + (amount[slot] as number);
    }
    let total = 0;
    currency.forEach((code, index) => {
      if (code !== undefined) total += base.valueOf(balances[index] as number, code, day) ?? 0;
    });
    return { date, amount: total as MinorUnits };
  });
};

/** The ends of `count` months up to `last`, oldest first; the last is `today` while that month runs. */
export const monthEnds = (last: YearMonth, count: number, today: LocalDate): readonly LocalDate[] =>
  Array.from({ length: count }, (_, index) => {
    const end = lastDay(addToMonth(last, index - count + 1));
    return end > today ? today : end;
  });

/** The day `to` and every seventh before it, down to `from`, oldest first. */
export const weekEnds = (from: LocalDate, to: LocalDate): readonly LocalDate[] => {
  const dates: LocalDate[] = [];
  for (let date = to; date >= from; date = addDays(date, -7)) dates.push(date);
  return dates.reverse();
};
