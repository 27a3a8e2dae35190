import { dayNumber, type LocalDate, monthNumber, yearMonthOf } from "../calendar/index.ts";
import { expectedPurchases } from "./everyday.ts";
import { createMonth, type Month } from "./month.ts";

/** Either how long, or how many transactions to the very one. */
export type Extent = { readonly years: number } | { readonly transactions: number };

/** The months of a household's books and how much it buys in each. */
export interface Timetable {
  readonly months: readonly Month[];
  /** Purchases against the usual number, from 1. */
  readonly appetite: number;
  /**
   * How many purchases a month makes, when so many transactions have been written, its own wages and bills included.
   * The last month makes just as many as are still missing.
   */
  readonly purchases: (index: number, written: number) => number;
}

/** About how many transactions a month has besides its purchases. */
const FIXED_PER_MONTH = 46;
const USUAL_PER_MONTH = 102;
/** A longer history would reach back before the household: a larger one buys more instead. */
const MOST_MONTHS = 300;
/** Purchases kept back for the last month, whose wages and bills are not yet known. */
const RESERVE = 16;

export const createTimetable = (extent: Extent, until: LocalDate): Timetable => {
  const wanted = "transactions" in extent ? extent.transactions : undefined;
  const count =
    "years" in extent
      ? Math.max(1, Math.round(extent.years * 12))
      : Math.min(MOST_MONTHS, Math.max(1, Math.floor(extent.transactions / USUAL_PER_MONTH)));
  const last = monthNumber(yearMonthOf(until));
  const months = Array.from({ length: count }, (_, index) =>
    createMonth(last - count + 1 + index, dayNumber(until)),
  );
  const expected = months.map(expectedPurchases);
  const allExpected = expected.reduce((sum, purchases) => sum + purchases, 0);
  const appetite = wanted === undefined ? 1 : Math.max(1, (wanted - count * FIXED_PER_MONTH) / allExpected);

  const share = (index: number, written: number, target: number): number => {
    if (index === count - 1) return target - written;
    const here = expected[index] ?? 0;
    const later = sumFrom(expected, index + 1);
    const missing = target - written - RESERVE - (count - 1 - index) * FIXED_PER_MONTH;
    return Math.max(0, Math.round((missing * here) / (here + later)));
  };
  return {
    months,
    appetite,
    purchases: (index, written) =>
      wanted === undefined ? Math.round(expected[index] ?? 0) : share(index, written, wanted),
  };
};

const sumFrom = (values: readonly number[], from: number): number => {
  let sum = 0;
  for (let at = from; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
};
