import type { LocalDate } from "../calendar/index.ts";
import { calendarDay, fullYear } from "./calendar-day.ts";

/** Which of the three numbers of a date is what. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A date as QIF has it, taken apart but not yet understood. */
export interface DateNumbers {
  readonly numbers: readonly [number, number, number];
  /** Orders that the text itself rules out are absent: `31/12/99` cannot begin with the month. */
  readonly orders: readonly DateOrder[];
  /** Its form alone tells its order, whatever the rest of the file does: the year first, or the month by name. */
  readonly fixed: boolean;
  /** Quicken's apostrophe says that the year is of this century: `1/1' 4`. */
  readonly apostrophe: boolean;
  /** Dots between the numbers: who writes them writes the day first. */
  readonly dotted: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Takes a date of any style apart: `6/24/2024`, `22/12/2017`, `2022-09-08`, `1/ 1'04`, `31.12.99`, `20240131`,
 * `5 Mar 2020`. Null when it is none.
 */
export const dateNumbers = (text: string): DateNumbers | null => {
  if (text.length > 40) return null;
  const plain = text.trim().replace(/[\sT]+\d{1,2}:\d{2}.*$/, "");
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (compact !== null) return understood(compact, ["ymd"], false);
  const named = /^(\d{1,2})[\s.-]*([A-Za-z]{3})[a-z]*[\s.,'-]*(\d{2}|\d{4})$/.exec(plain);
  if (named !== null) {
    const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
    return month === 0 ? null : understood(["", named[1], String(month), named[3]], ["dmy"], false);
  }
  const match = /^\s*(\d{1,4})\s*[-/.\\]\s*(\d{1,2})\s*([-/.'’\\])\s*(\d{1,4})$/.exec(plain);
  if (match === null) return null;
  const orders: DateOrder[] = (match[1] ?? "").length >= 3 ? ["ymd"] : ["mdy", "dmy"];
  const date = understood([match[0], match[1], match[2], match[4]], orders, /['’]/.test(match[3] ?? ""));
  return date === null ? null : { ...date, dotted: match[3] === "." };
};

const understood = (
  match: readonly (string | undefined)[],
  orders: readonly DateOrder[],
  apostrophe: boolean,
): DateNumbers | null => {
  const numbers = [Number(match[1]), Number(match[2]), Number(match[3])] as const;
  const date: DateNumbers = { numbers, orders, fixed: orders.length === 1, apostrophe, dotted: false };
  const possible = orders.filter((order) => dayUnder(date, order) !== null);
  return possible.length === 0 ? null : { ...date, orders: possible };
};

/** The day that a date means under an order, or null when there is none such. */
export const dayUnder = (date: DateNumbers, fileOrder: DateOrder): LocalDate | null => {
  const order = date.fixed ? (date.orders[0] ?? fileOrder) : fileOrder;
  const [first, second, third] = date.numbers;
  const [year, month, day] =
    order === "ymd"
      ? [first, second, third]
      : order === "dmy"
        ? [third, second, first]
        : [third, first, second];
  const whole =
    year >= 1000 ? year : year >= 100 ? 1900 + year : date.apostrophe ? 2000 + year : fullYear(year);
  return calendarDay(whole, month, day);
};

/**
 * The order that all dates of a file share. Where several remain it is the one under which the file runs most evenly
 * in time, of equals the one Quicken itself writes; `certain` says whether only one remained.
 */
export const dateOrderOf = (
  dates: readonly DateNumbers[],
): { readonly order: DateOrder; readonly certain: boolean } => {
  const open = dates.filter((date) => !date.fixed);
  const votes = (order: DateOrder): number => open.filter((date) => date.orders.includes(order)).length;
  const candidates = (["mdy", "dmy"] as const).filter((order) => votes(order) > 0);
  const most = Math.max(0, ...candidates.map(votes));
  const possible = candidates.filter((order) => votes(order) === most);
  if (possible.includes("dmy") && open.every(({ dotted }) => dotted)) return { order: "dmy", certain: true };
  const [only, ...others] = possible.toSorted((a, b) => unevenness(open, a) - unevenness(open, b));
  const same = others.length > 0 && open.every((date) => dayUnder(date, "mdy") === dayUnder(date, "dmy"));
  return { order: only ?? "mdy", certain: others.length === 0 || same };
};

/** The days that neighbouring records lie apart, summed. */
const unevenness = (dates: readonly DateNumbers[], order: DateOrder): number => {
  let sum = 0;
  let last: number | undefined;
  for (const date of dates) {
    const day = dayUnder(date, order);
    if (day === null) continue;
    // Months of 31 days keep the order of days and need no calendar.
    const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
    const number = (year * 12 + month) * 31 + dayOfMonth;
    if (last !== undefined) sum += Math.abs(number - last);
    last = number;
  }
  return sum;
};
