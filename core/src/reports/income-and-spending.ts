import {
  dayNumber,
  firstDay,
  lastDay,
  monthNumber,
  monthOfNumber,
  type YearMonth,
} from "../calendar/index.ts";
import { type MinorUnits } from "../money/index.ts";
import type { BaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { visitBudgetLines } from "./budget-line.ts";

/** What came in and went out in one month, in the base currency. */
export interface MonthTotals {
  readonly month: YearMonth;
  readonly income: MinorUnits;
  /** Positive: what was spent, refunds taken off. */
  readonly spending: MinorUnits;
}

/** Income and spending of `count` months up to `last`, oldest first (REP-6). */
export const incomeAndSpending = (
  books: Books,
  base: BaseCurrency,
  last: YearMonth,
  count: number,
): readonly MonthTotals[] => {
  const first = monthNumber(last) - count + 1;
  const totals = Array.from({ length: count }, () => ({ income: 0, spending: 0 }));
  const days = { from: dayNumber(firstDay(monthOfNumber(first))), to: dayNumber(lastDay(last)) };
  visitBudgetLines(books, base, days, ({ month, kind, amount }) => {
    const total = totals[month - first];
    if (total === undefined) return;
    if (kind === "income") total.income += amount;
    else total.spending -= amount;
  });
  return totals.map(({ income, spending }, index) => ({
    month: monthOfNumber(first + index),
    income: income as MinorUnits,
    spending: spending as MinorUnits,
  }));
};
