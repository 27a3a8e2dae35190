import { civilDateOfDay, firstDayOfMonthNumber, weekdayOfDay } from "../calendar/index.ts";

/** A month of the household's life, as day numbers. */
export interface Month {
  /** Months since year 0. */
  readonly number: number;
  /** 1 to 12. */
  readonly ofYear: number;
  readonly first: number;
  /** The last day lived through: the month's own, or the one on which the books end. */
  readonly last: number;
  readonly days: number;
}

export const createMonth = (number: number, until: number): Month => {
  const first = firstDayOfMonthNumber(number);
  const next = firstDayOfMonthNumber(number + 1);
  return { number, ofYear: (number % 12) + 1, first, last: Math.min(next - 1, until), days: next - first };
};

/** The part of the month that is lived through. */
export const livedPart = (month: Month): number => (month.last - month.first + 1) / month.days;

/** The day of the month on which a bank works: that day, or the last one before a weekend that is still in the month. */
export const bankDay = (month: Month, day: number): number => {
  const wanted = month.first + Math.min(day, month.days) - 1;
  const late = weekdayOfDay(wanted) - 5;
  if (late <= 0) return wanted;
  return civilDateOfDay(wanted - late).month === month.ofYear ? wanted - late : wanted + 3 - late;
};

/** The month's own last day, lived through or not. */
export const lastDayOf = (month: Month): number => month.first + month.days - 1;
