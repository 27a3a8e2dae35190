import { z } from "zod";
import { civilDateOfDay, civilDayNumber, dateOfDay, type LocalDate } from "./local-date.ts";

/** A calendar month: `2026-03`. Sorts as text. */
export const YearMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<"YearMonth">();
export type YearMonth = z.output<typeof YearMonth>;

/** The month a day is in. */
export const yearMonthOf = (date: LocalDate): YearMonth => date.slice(0, 7) as YearMonth;

/** Months since 0000-01: what columns keep instead of text. */
export const monthNumber = (month: YearMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The inverse of `monthNumber`. */
export const monthOfNumber = (index: number): YearMonth => {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, "0")}-${String(index - year * 12 + 1).padStart(2, "0")}` as YearMonth;
};

/** The month number of a day number, without going through text. */
export const monthNumberOfDay = (day: number): number => {
  const { year, month } = civilDateOfDay(day);
  return year * 12 + month - 1;
};

/** The day number of the first day of a month number. */
export const firstDayOfMonthNumber = (index: number): number => {
  const year = Math.floor(index / 12);
  return civilDayNumber(year, index - year * 12 + 1, 1);
};

export const firstDay = (month: YearMonth): LocalDate => `${month}-01` as LocalDate;

export const lastDay = (month: YearMonth): LocalDate =>
  dateOfDay(firstDayOfMonthNumber(monthNumber(month) + 1) - 1);

/** The month that comes `months` later; earlier for a negative count. */
export const addToMonth = (month: YearMonth, months: number): YearMonth =>
  monthOfNumber(monthNumber(month) + months);

export const nextMonth = (month: YearMonth): YearMonth => addToMonth(month, 1);

export const previousMonth = (month: YearMonth): YearMonth => addToMonth(month, -1);

/** Every month from one to the other, both included; none when `to` is earlier. */
export const monthsBetween = (from: YearMonth, to: YearMonth): readonly YearMonth[] => {
  const first = monthNumber(from);
  return Array.from({ length: Math.max(0, monthNumber(to) - first + 1) }, (_, index) =>
    monthOfNumber(first + index),
  );
};
