import { fc } from "@fast-check/vitest";
import { dateOfDay, LocalDate } from "./local-date.ts";
import { YearMonth } from "./year-month.ts";

/** A date as a test writes it; throws on one that does not exist. */
export const aDate = (text: string): LocalDate => LocalDate.parse(text);

export const aMonth = (text: string): YearMonth => YearMonth.parse(text);

/** Dates from 1900 to 2199. */
export const arbitraryDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: -25_567, max: 84_005 })
  .map(dateOfDay);
