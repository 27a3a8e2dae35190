import { addToMonth, dayNumber, lastDay, type LocalDate, type YearMonth } from "../calendar/index.ts";
import type { CurrencyCode, MinorUnits } from "../money/index.ts";
import { type BaseCurrency, createBaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { categorySpending, type GroupSpending } from "./category-spending.ts";
import { incomeAndSpending, type MonthTotals } from "./income-and-spending.ts";
import { largestPayees, type PayeeSpending } from "./largest-payees.ts";
import { monthEnds, netWorth, type NetWorthPoint, weekEnds } from "./net-worth.ts";
import { budgetTest, categoryTest } from "./row-tests.ts";

export interface OverviewQuery {
  /** The month that "this month" means. */
  readonly month: YearMonth;
  /** How many months back, `month` included. */
  readonly months: number;
  readonly today: LocalDate;
}

/** The dashboard in ids and slots: whoever shows it puts names and rows in their place (REP-13). */
export interface Overview {
  /** Of the table. */
  readonly revision: number;
  readonly currency: CurrencyCode;
  readonly netWorth: {
    readonly amount: MinorUnits;
    /** Against the end of the month before. */
    readonly change: MinorUnits;
    readonly series: readonly NetWorthPoint[];
  };
  readonly months: readonly MonthTotals[];
  readonly categories: readonly GroupSpending[];
  readonly payees: readonly PayeeSpending[];
  /** Slots of the newest transactions up to `today`, newest first. */
  readonly recent: readonly number[];
  /** Transactions of any day that count as income or spending and have a part without category. */
  readonly uncategorised: number;
  readonly transactions: number;
  readonly missingRates: readonly CurrencyCode[];
}

const LARGEST_PAYEES = 8;
const RECENT_ROWS = 8;
/** Up to so many months the net worth is shown by week. */
const WEEKLY_MONTHS = 3;

export const overview = (books: Books, query: OverviewQuery): Overview => {
  const base = createBaseCurrency(books);
  const { table } = books;
  return {
    revision: table.revision,
    currency: books.baseCurrency,
    netWorth: netWorthOf(books, base, query),
    months: incomeAndSpending(books, base, query.month, query.months),
    categories: categorySpending(books, base, query.month),
    payees: largestPayees(books, base, query.month, LARGEST_PAYEES),
    recent: recentSlots(books, query.today),
    uncategorised: countUncategorised(books),
    transactions: table.size,
    missingRates: base.missingRates(),
  };
};

const netWorthOf = (books: Books, base: BaseCurrency, query: OverviewQuery): Overview["netWorth"] => {
  const { month, months, today } = query;
  const [monthBefore = today, now = today] = monthEnds(month, 2, today);
  const dates =
    months <= WEEKLY_MONTHS
      ? weekEnds(lastDay(addToMonth(month, -months)), now)
      : monthEnds(month, months, today);
  const series = netWorth(books, base, dates);
  const amount = series.at(-1)?.amount ?? 0;
  const [before] = netWorth(books, base, [monthBefore]);
  return {
    amount: amount as MinorUnits,
    change: (amount - (before?.amount ?? 0)) as MinorUnits,
    series,
  };
};

const recentSlots = ({ table }: Books, today: LocalDate): readonly number[] => {
  const end = table.positionFrom(dayNumber(today) + 1);
  return [...table.order.subarray(Math.max(0, end - RECENT_ROWS), end)].reverse();
};

const countUncategorised = (books: Books): number => {
  const isBudgeted = budgetTest(books);
  const isUncategorised = categoryTest(books, [null]);
  let count = 0;
  for (const slot of books.table.order) if (isBudgeted(slot) && isUncategorised(slot)) count += 1;
  return count;
};
