import { type LocalDate, parseLocalDate } from "@coffer/core/calendar";
import type { ColumnMapping } from "@coffer/core/contract";
import type { DateOrder } from "./mapping-roles.ts";

/** A date of the file that can be read in two ways. */
export interface DateQuestion {
  /** As the file writes it. */
  readonly written: string;
  readonly readings: readonly { readonly order: DateOrder; readonly date: LocalDate }[];
}

/** The first date of the sample that reads as one day with the day first and as another with the month first. */
export const dateQuestion = (
  sample: readonly (readonly string[])[],
  { date, firstDataRow }: Pick<ColumnMapping, "date" | "firstDataRow">,
): DateQuestion | null => {
  if (date === null) return null;
  for (const row of sample.slice(firstDataRow)) {
    const written = (row[date] ?? "").trim();
    const readings = readingsOf(written);
    if (readings.length === 2 && readings[0]?.date !== readings[1]?.date) return { written, readings };
  }
  return null;
};

const readingsOf = (written: string): DateQuestion["readings"] => {
  const yearLast = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})(?!\d)/.exec(written);
  const yearFirst = /^(\d{4})[./\- ](\d{1,2})[./\- ](\d{1,2})(?!\d)/.exec(written);
  if (yearLast !== null) {
    const [, first = "", second = "", year = ""] = yearLast;
    const full = year.length === 4 ? year : `20${year}`;
    return [...reading("dmy", full, second, first), ...reading("mdy", full, first, second)];
  }
  if (yearFirst === null) return [];
  const [, year = "", second = "", third = ""] = yearFirst;
  return [...reading("ymd", year, second, third), ...reading("ydm", year, third, second)];
};

const reading = (order: DateOrder, year: string, month: string, day: string): DateQuestion["readings"] => {
  const date = parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return date === undefined ? [] : [{ order, date }];
};
