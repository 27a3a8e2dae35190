import type { LocalDate } from "../calendar/index.ts";
import { calendarDay, fullYear } from "./calendar-day.ts";
import { monthOfName } from "./month-name.ts";

/** In which order a date names year, month and day. */
export type DateOrder = "ymd" | "dmy" | "mdy" | "ydm";

/** What a cell that looks like a date holds, before its order is known. */
export type PrintedDate =
  /** Says itself which is which. */
  | {
      readonly kind: "fixed";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly format: string;
    }
  /** Three numbers; `yearAt` tells where the year stands, where its digits tell. */
  | {
      readonly kind: "numbers";
      readonly numbers: readonly [number, number, number];
      readonly yearAt: 0 | 2 | null;
      readonly mark: string;
      readonly padded: boolean;
      /** Whether the first and the second number are written with one digit. */
      readonly short: readonly [boolean, boolean];
      readonly longYear: boolean;
      readonly tail: string;
    }
  /** Day and month, the year stands elsewhere. */
  | { readonly kind: "yearless"; readonly numbers: readonly [number, number]; readonly named: boolean };

const NUMBERS =
  /^(\d{1,4})\s?([/\-._年 ])\s?(\d{1,2})\s?[/\-._月 ]\s?(\d{1,4})[日.]?(?:(?:\s*[T,/ (-]\s*|[.:])\(?\p{L}{0,9}\.?\)?,?\s*(\d{1,2}[:.hH時]\s?\d{2}.*|\d{6}|\(?\p{L}{1,9}\.?\)?|))?$/u;
const COMPACT =
  /^(\d{4})(\d{2})(\d{2})(?:[T\s-]?(\d{2}:?\d{2}(?::?\d{2})?)(?:[.,]\d+)?)?\s*(\[.*\]|Z|[+-]\d{2}:?\d{2})?$/;
const COMPACT_YEAR_LAST = /^(\d{2})(\d{2})(\d{4})$/;
const YEARLESS = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\.?$/;
const YEAR_IN_WORDS = /^(\d{1,4})[\s.,/-]*(\p{L}[\p{L}\p{M}.]*)[\s.,/'-]*(\d{1,4})?$/u;
const NAME_FIRST = /^(\p{L}[\p{L}\p{M}.]*)[\s.,/-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,/'-]+(\d{4}|\d{2}))?$/u;
const TIME_AFTER = /[\s,T]+(?:at |um |kl\.? ?|à |a las )?\d{1,2}[:.hH]\d{2}(?:[:.]\d{2})?.*$/u;
const FILLER = /(?<=\d)(?:st|nd|rd|th|er|º|°)(?=[\s.,]|$)|(?<=\s)(?:de|del|of|di|den)(?=\s)|\sг\.?$/giu;
const WEEKDAY = /^\p{L}{2,12}\.?,?\s+(?=\d|\p{L}+\.? \d{1,2},? \d{4})/u;

const padded = (...parts: readonly string[]): boolean => parts.every((part) => part.length !== 1);

/** What the cell says of a day, in whatever order; null when it is no date (IMP-58). */
export const printedDate = (cell: string): PrintedDate | null => {
  if (cell.length < 4 || cell.length > 48 || !/[\d٠-٩０-９]/.test(cell)) return null;
  const whole = PLAIN_CHARACTERS.test(cell) ? cell : straightened(cell);
  const text = whole.includes(" as of ") ? (whole.split(" as of ")[0] ?? "") : whole;
  return inNumbers(text) ?? compact(text) ?? inWords(text) ?? withoutYear(text);
};

const PLAIN_CHARACTERS = /^[\x23-\x26\x28-\x3c\x3e-\x7e][\x20\x23-\x26\x28-\x3c\x3e-\x7e]*$/;

const straightened = (cell: string): string =>
  cell
    .replace(/^[='"]+|["']+$/g, "")
    .replace(/[\u200e\u200f]/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();

const inNumbers = (text: string): PrintedDate | null => {
  const match = NUMBERS.exec(text) ?? NUMBERS.exec(text.replace(WEEKDAY, ""));
  if (match === null) return null;
  const [, first = "", mark = "", second = "", third = "", time = ""] = match;
  const yearAt = first.length >= 3 ? 0 : third.length >= 3 ? 2 : null;
  if (first.length >= 3 && third.length >= 3) return null;
  return {
    kind: "numbers",
    numbers: [Number(first), Number(second), Number(third)],
    yearAt,
    mark: mark === "年" ? "/" : mark,
    padded: padded(first, second, third),
    short: [first.length === 1, second.length === 1],
    longYear: yearAt !== null,
    tail: /\d/.test(time) ? timeFormat(time) : "",
  };
};

const timeFormat = (time: string): string =>
  /^\d{1,2}[:.hH]\d{2}[:.]\d{2}/.test(time) ? " HH:MM:SS" : " HH:MM";

const compact = (text: string): PrintedDate | null => {
  const match = COMPACT.exec(text);
  if (match !== null) {
    const [, year = "", month = "", day = "", time = "", zone = ""] = match;
    if (calendarDay(Number(year), Number(month), Number(day)) !== null) {
      const clock = time.length >= 6 ? "HHMMSS" : time === "" ? "" : "HHMM";
      const format = `yyyymmdd${clock}${zone.startsWith("[") ? "[zone]" : ""}`;
      return { kind: "fixed", year: Number(year), month: Number(month), day: Number(day), format };
    }
  }
  const last = COMPACT_YEAR_LAST.exec(text);
  if (last === null) return null;
  const numbers = [Number(last[1]), Number(last[2]), Number(last[3])] as const;
  if (numbers[2] < 1950 || numbers[2] > 2100 || numbers[0] > 31 || numbers[1] > 31) return null;
  return {
    kind: "numbers",
    numbers,
    yearAt: 2,
    mark: "",
    padded: true,
    short: [false, false],
    longYear: true,
    tail: "",
  };
};

const inWords = (text: string): PrintedDate | null => {
  if (!/\p{L}/u.test(text)) return null;
  const bare = text.replace(TIME_AFTER, "").replace(FILLER, " ").replace(/\s+/g, " ").trim();
  return inWordsBare(bare) ?? inWordsBare(bare.replace(WEEKDAY, ""));
};

const inWordsBare = (text: string): PrintedDate | null => {
  const match = YEAR_IN_WORDS.exec(text);
  const month = match === null ? null : monthOfName(match[2] ?? "");
  if (match !== null && month !== null) {
    const [, first = "", , last] = match;
    if (last === undefined) return first.length > 2 ? null : yearlessInWords(Number(first), month);
    if (first.length === 4) return named(Number(first), month, Number(last), "yyyy Mon dd");
    const year = last.length === 4 ? Number(last) : last.length === 2 ? fullYear(Number(last)) : null;
    return year === null
      ? null
      : named(year, month, Number(first), last.length === 4 ? "dd Mon yyyy" : "dd Mon yy");
  }
  const nameFirst = NAME_FIRST.exec(text);
  const monthFirst = nameFirst === null ? null : monthOfName(nameFirst[1] ?? "");
  if (nameFirst === null || monthFirst === null) return null;
  const [, , day = "", year] = nameFirst;
  if (year === undefined) return yearlessInWords(Number(day), monthFirst);
  return named(
    year.length === 4 ? Number(year) : fullYear(Number(year)),
    monthFirst,
    Number(day),
    "Mon dd, yyyy",
  );
};

const named = (year: number, month: number, day: number, format: string): PrintedDate | null =>
  calendarDay(year, month, day) === null ? null : { kind: "fixed", year, month, day, format };

const yearlessInWords = (day: number, month: number): PrintedDate | null =>
  day >= 1 && day <= 31 ? { kind: "yearless", numbers: [day, month], named: true } : null;

const withoutYear = (text: string): PrintedDate | null => {
  const match = YEARLESS.exec(text);
  if (match === null) return null;
  const numbers = [Number(match[1]), Number(match[2])] as const;
  const [a, b] = numbers;
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12
    ? { kind: "yearless", numbers, named: false }
    : null;
};

const eras = (year: number): number =>
  year >= 2400 && year <= 2700 ? year - 543 : year >= 80 && year < 200 ? year + 1911 : year;

/** The day under an order, or null when the calendar has none (IMP-58). */
export const dayOf = (
  printed: PrintedDate,
  order: DateOrder,
  year: number | null = null,
): LocalDate | null => {
  if (printed.kind === "fixed") return calendarDay(eras(printed.year), printed.month, printed.day);
  if (printed.kind === "yearless") {
    if (year === null) return null;
    const [a, b] = printed.numbers;
    return printed.named || order !== "mdy" ? calendarDay(year, b, a) : calendarDay(year, a, b);
  }
  const [a, b, c] = printed.numbers;
  const [first, last] = printed.longYear ? [eras(a), eras(c)] : [fullYear(a), fullYear(c)];
  if (printed.yearAt !== null && (printed.yearAt === 0) !== order.startsWith("y")) return null;
  switch (order) {
    case "ymd":
      return calendarDay(first, b, c);
    case "ydm":
      return calendarDay(first, c, b);
    case "dmy":
      return calendarDay(last, b, a);
    case "mdy":
      return calendarDay(last, a, b);
    default:
      return null;
  }
};

/** `dd/mm/yyyy`, `m/d/yy`, `yyyy-mm-dd HH:MM`: how people would write the format of these dates (IMP-57). */
export const formatOf = (printed: readonly PrintedDate[], order: DateOrder): string => {
  const sample = printed.find((date) => dayOf(date, order, 2000) !== null);
  if (sample === undefined) return order;
  if (sample.kind === "fixed") return sample.format;
  if (sample.kind === "yearless") return order === "mdy" ? "mm/dd" : "dd.mm";
  const isPadded = printed.every((date) => date.kind !== "numbers" || date.padded);
  const words: { readonly [letter: string]: string } = {
    y: sample.longYear ? "yyyy" : "yy",
    m: isPadded ? "mm" : "m",
    d: isPadded ? "dd" : "d",
  };
  return Array.from(order, (letter) => words[letter]).join(sample.mark) + sample.tail;
};

/** The order that a format names, read from its first letters of each kind. */
export const orderOfFormat = (format: string): DateOrder => {
  const [date = ""] = format.toLowerCase().split(/\s*hh/);
  const order = ["y", "m", "d"].toSorted((a, b) => date.indexOf(a) - date.indexOf(b)).join("");
  return order === "ymd" || order === "mdy" || order === "ydm" ? order : "dmy";
};
