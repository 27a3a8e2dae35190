import { z } from "zod";

/** A day as a calendar shows it, without time or zone: `2026-03-01`. Sorts as text. */
export const LocalDate = z.iso.date().max(10).brand<"LocalDate">();
export type LocalDate = z.output<typeof LocalDate>;

/** A year, a month from 1 and a day of the month from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether February has 29 days. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** @param month from 1 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const SHAPE = /^\d{4}-\d\d-\d\d$/;

/** The date that a text says, if it is one (CAL-1): 2026-02-30 is none. Cheaper than the schema. */
export const parseLocalDate = (text: string): LocalDate | undefined => {
  if (!SHAPE.test(text)) return undefined;
  const { year, month, day } = civilDate(text as LocalDate);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? (text as LocalDate)
    : undefined;
};

/** The date of a year, month and day that exist, of the years 0000 to 9999; undefined otherwise. */
export const localDate = (year: number, month: number, day: number): LocalDate | undefined => {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return written(year, month, day);
};

/** A date taken apart. */
export const civilDate = (date: LocalDate): CivilDate => ({
  year: yearOf(date),
  month: twoDigits(date, 5),
  day: twoDigits(date, 8),
});

/** The days from 1970-01-01, negative before it: what columns keep instead of text. */
export const dayNumber = (date: LocalDate): number =>
  civilDayNumber(yearOf(date), twoDigits(date, 5), twoDigits(date, 8));

/** The day number of a proleptic Gregorian date. Years are counted from March, so that the leap day is the last. */
export const civilDayNumber = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - EPOCH_SHIFT;
};

/** The date of a day number: the inverse of `dayNumber`. */
export const dateOfDay = (day: number): LocalDate => {
  const known = recent[day];
  if (known !== undefined) return known;
  const civil = civilDateOfDay(day);
  const date = written(civil.year, civil.month, civil.day);
  if (day >= 0 && day < RECENT_DAYS) recent[day] = date;
  return date;
};

/** The year, month and day of a day number. */
export const civilDateOfDay = (day: number): CivilDate => {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/** The same day of another month, or that month's last day where it is shorter (CAL-3). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = civilDate(date);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return written(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
};

/** How many days lie from one date to the other; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekday = (date: LocalDate): number => weekdayOfDay(dayNumber(date));

/** As `weekday`, of a day number. 1970-01-01 was a Thursday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Negative when `left` is earlier, zero on one day, positive when it is later. */
export const compareDates = (left: LocalDate, right: LocalDate): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** Days in 400 years. */
const DAYS_OF_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/** Dates already written, by day number: ledgers name the same few thousand days over and over. */
const recent: (LocalDate | undefined)[] = [];
/** To the middle of 2099. */
const RECENT_DAYS = 47_300;

const ZERO = 48;
const digit = (text: string, at: number): number => text.charCodeAt(at) - ZERO;
const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);
const yearOf = (date: LocalDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);

const written = (year: number, month: number, day: number): LocalDate =>
  `${year < 1000 ? String(year).padStart(4, "0") : year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as LocalDate;
