import { localDate, type LocalDate } from "../calendar/index.ts";

/** The day, or null when the calendar has no such day or no statement can be of it. */
export const calendarDay = (year: number, month: number, day: number): LocalDate | null =>
  year >= 1900 && year < 2200 ? (localDate(year, month, day) ?? null) : null;

/** A year of two digits: 70 to 99 were in the last century. */
export const fullYear = (twoDigits: number): number => (twoDigits < 70 ? 2000 : 1900) + twoDigits;

/** `20240131`, `2024-01-31` or `2024-01-31T12:00:00+01:00`: the day as the bank's own clock shows it. */
export const isoDay = (text: string): LocalDate | null => {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? /^\s*(\d{4})(\d{2})(\d{2})/.exec(text);
  return match === null ? null : calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
};
