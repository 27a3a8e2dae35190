import { localDate, type LocalDate } from "@coffer/core/calendar";
import type { DatePart } from "./locale-calendar.ts";

/**
 * Reads a date as people type it: `3.4.26`, `4/3`, `20260403`, `2026-04-03`, `3`; in the order of their locale, unless the year
 * comes first. What is left out is taken from `today`. Two-digit years are the nearest to today's.
 *
 * @returns `YYYY-MM-DD`, or null when it is no day of the calendar
 */
export const parseDate = (text: string, order: readonly DatePart[], today: LocalDate): LocalDate | null => {
  const numbers = numbersOf(text.trim());
  if (numbers === null) return null;
  const now = {
    year: Number(today.slice(0, 4)),
    month: Number(today.slice(5, 7)),
    day: Number(today.slice(8)),
  };
  const parts = { ...now, ...partsOf(numbers, order) };
  const year = numbers.length === 3 ? fullYear(parts.year, now.year) : parts.year;
  return localDate(year, parts.month, parts.day) ?? null;
};

const numbersOf = (text: string): readonly string[] | null => {
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed !== null) return packed.slice(1);
  const found = text.split(/[^\d]+/).filter((part) => part !== "");
  return found.length === 0 || found.length > 3 || found.some((part) => part.length > 4) ? null : found;
};

const partsOf = (
  numbers: readonly string[],
  order: readonly DatePart[],
): Partial<Record<DatePart, number>> => {
  const names =
    numbers.length === 1
      ? (["day"] as const)
      : numbers.length === 2
        ? order.filter((part) => part !== "year")
        : numbers[0]?.length === 4
          ? (["year", "month", "day"] as const)
          : order;
  return Object.fromEntries(names.map((name, index) => [name, Number(numbers[index])]));
};

const fullYear = (year: number, near: number): number => {
  if (year >= 100) return year;
  const century = near - (near % 100);
  const candidates = [century - 100 + year, century + year, century + 100 + year];
  return candidates.reduce((best, next) => (Math.abs(next - near) < Math.abs(best - near) ? next : best));
};
