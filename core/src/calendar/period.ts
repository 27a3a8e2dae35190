import { addDays, compareDates, dayNumber, type LocalDate } from "./local-date.ts";
import { firstDay, lastDay, type YearMonth } from "./year-month.ts";

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Undefined when `to` is earlier than `from`: there is no empty period. */
export const createPeriod = (from: LocalDate, to: LocalDate): Period | undefined =>
  compareDates(from, to) <= 0 ? { from, to } : undefined;

export const periodOfMonth = (month: YearMonth): Period => ({ from: firstDay(month), to: lastDay(month) });

export const isInPeriod = (date: LocalDate, period: Period): boolean =>
  date >= period.from && date <= period.to;

/** How many days it has, from 1. */
export const periodLength = (period: Period): number => dayNumber(period.to) - dayNumber(period.from) + 1;

/** The period just as long that ends the day before this one begins. */
export const periodBefore = (period: Period): Period => ({
  from: addDays(period.from, -periodLength(period)),
  to: addDays(period.from, -1),
});

/** The days that both have, or undefined when they have none. */
export const intersectPeriods = (left: Period, right: Period): Period | undefined =>
  createPeriod(left.from > right.from ? left.from : right.from, left.to < right.to ? left.to : right.to);
