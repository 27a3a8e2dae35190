import { civilDayNumber, dayNumber, daysInMonth, parseLocalDate } from "../calendar/index.ts";

/** What a date must be, in days since 1970-01-01, both ends included (SEA-6). */
export interface DateTest {
  readonly kind: "date";
  readonly from: number;
  readonly to: number;
}

/** Names of the months as somebody may type them, January first; folded. */
export type MonthNames = readonly (readonly string[])[];

export const englishMonths: MonthNames = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const YEAR = /^(?:19|20|21)\d\d$/;
const MONTH = /^(\d{4})[-/](0?[1-9]|1[0-2])$/;

/** The days of `2024`, `2024-03` or `2024-03-05`; undefined when the text is none of them. */
export const parseDateTest = (text: string): DateTest | undefined => {
  if (YEAR.test(text)) return daysOf(Number(text), 1, 12);
  const month = MONTH.exec(text);
  if (month !== null) return daysOf(Number(month[1]), Number(month[2]), Number(month[2]));
  const date = parseLocalDate(text);
  return date && { kind: "date", from: dayNumber(date), to: dayNumber(date) };
};

/** The days of `march 2024` or `2024 march`, in two words. */
export const parseNamedMonth = (left: string, right: string, names: MonthNames): DateTest | undefined => {
  const [name, year] = YEAR.test(left) ? [right, left] : [left, right];
  const index = names.findIndex((month) => month.includes(name));
  return index < 0 || !YEAR.test(year) ? undefined : daysOf(Number(year), index + 1, index + 1);
};

const daysOf = (year: number, firstMonth: number, lastMonth: number): DateTest => ({
  kind: "date",
  from: civilDayNumber(year, firstMonth, 1),
  to: civilDayNumber(year, lastMonth, daysInMonth(year, lastMonth)),
});
