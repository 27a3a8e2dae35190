import {
  firstDay,
  lastDay,
  type LocalDate,
  monthNumber,
  type YearMonth,
  yearMonthOf,
} from "@coffer/core/calendar";
import type { OverviewView, RegisterFilter } from "@coffer/core/contract";
import type { CategoryId, PayeeId } from "@coffer/core/ledger";
import type { OverviewRange } from "../../navigation/index.ts";

/** One pair of bars: a month, or a year where months would be too many to tell apart. */
export interface Period {
  readonly key: string;
  readonly unit: "month" | "year";
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly income: number;
  readonly spending: number;
}

/** The month the overview opens on: this one, or the last one that the books have come to where they end earlier. */
export const homeMonth = (newest: LocalDate | undefined, today: LocalDate): YearMonth =>
  yearMonthOf(newest !== undefined && newest < today ? newest : today);

/** More months than this are added up by year. */
const MONTHS_APART = 36;

/** Income and spending as the bars show them, oldest first. */
export const periodsOf = (months: OverviewView["months"]): readonly Period[] => {
  const unit = months.length > MONTHS_APART ? "year" : "month";
  const periods = new Map<string, Period>();
  for (const { month, income, spending } of months) {
    const key = unit === "year" ? month.slice(0, 4) : month;
    const before = periods.get(key);
    periods.set(key, {
      key,
      unit,
      from: before?.from ?? firstDay(month),
      to: lastDay(month),
      income: (before?.income ?? 0) + income,
      spending: (before?.spending ?? 0) + spending,
    });
  }
  return [...periods.values()];
};

/** Months back from `month`, itself included, for a range; `all` needs to know the first day of the books. */
export const monthsOf = (range: OverviewRange, month: YearMonth, first: LocalDate | undefined): number => {
  if (range !== "all") return Number(range);
  const all = first === undefined ? 12 : monthNumber(month) - monthNumber(yearMonthOf(first)) + 1;
  return Math.min(Math.max(all, 6), 1200);
};

/** What the time axis writes below a month: its name, or the year where one begins. */
export const axisMonth = (month: string, nameOf: (month: string) => string): string =>
  month.endsWith("-01") ? month.slice(0, 4) : nameOf(month);

/** How a month's spending stands against the mean of the three before. */
export type SpendingAnswer =
  | { readonly kind: "none" }
  /** Nothing to compare with yet. */
  | { readonly kind: "first"; readonly spent: number }
  /** The month is not over: a share of it says nothing about the whole. */
  | { readonly kind: "soFar"; readonly spent: number; readonly usual: number }
  | { readonly kind: "same" }
  | { readonly kind: "less" | "more"; readonly ratio: number };

/** Differences smaller than this are no news. */
const NOTABLE = 0.01;

export const spendingAnswer = (
  categories: OverviewView["categories"],
  month: YearMonth,
  today: LocalDate,
): SpendingAnswer => {
  const spent = sum(categories.map(({ amount }) => amount));
  const usual = sum(categories.map(({ usual }) => usual));
  if (spent === 0 && usual <= 0) return { kind: "none" };
  if (month >= yearMonthOf(today))
    return usual > 0 ? { kind: "soFar", spent, usual } : { kind: "first", spent };
  if (usual <= 0) return { kind: "first", spent };
  const ratio = spent / usual - 1;
  if (Math.abs(ratio) < NOTABLE) return { kind: "same" };
  return ratio < 0 ? { kind: "less", ratio: -ratio } : { kind: "more", ratio };
};

/** What stayed of a month's income; `none` when nothing moved. */
export type KeptAnswer =
  | { readonly kind: "none" | "even" }
  | { readonly kind: "kept" | "short"; readonly amount: number };

export const keptAnswer = ({ income, spending }: Pick<Period, "income" | "spending">): KeptAnswer => {
  if (income === 0 && spending === 0) return { kind: "none" };
  if (income === spending) return { kind: "even" };
  return income > spending
    ? { kind: "kept", amount: income - spending }
    : { kind: "short", amount: spending - income };
};

/** One group's bar with the categories it opens into. */
export interface SpendingBar {
  readonly id: CategoryId | null;
  readonly name: string;
  readonly amount: number;
  readonly usual: number;
  readonly parts: readonly {
    readonly id: CategoryId;
    readonly name: string | null;
    readonly amount: number;
  }[];
}

/**
 * Groups with their categories; what stands on a group itself comes last among its parts, without a name of its own. A group
 * that is its only category needs no parts.
 */
export const spendingBars = (categories: OverviewView["categories"]): readonly SpendingBar[] =>
  categories.map(({ id, name, amount, usual, children }) => {
    const direct = amount - sum(children.map((child) => child.amount));
    const parts: SpendingBar["parts"][number][] = [...children];
    if (id !== null && children.length > 0 && direct !== 0) parts.push({ id, name: null, amount: direct });
    return { id, name, amount, usual, parts };
  });

/** What counts as income or spending of some days: the filter that a mark leads to. */
export const budgetFilter = (
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  only: {
    readonly direction?: "in" | "out";
    readonly categoryId?: CategoryId | null;
    readonly payeeId?: PayeeId | null;
  },
): RegisterFilter => ({
  from,
  to,
  budgetOnly: true,
  ...(only.direction === undefined ? {} : { direction: only.direction }),
  ...(only.categoryId === undefined ? {} : { categoryIds: [only.categoryId] }),
  ...(only.payeeId === undefined ? {} : { payeeIds: [only.payeeId] }),
});

/** The days whose transactions brought the net worth to a point of its line: its month, up to that day. */
export const daysUpTo = (date: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: firstDay(yearMonthOf(date)),
  to: date,
});

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
