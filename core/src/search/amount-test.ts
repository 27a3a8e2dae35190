/** A bound of an amount: a decimal as typed, in major units, `.` before its fraction. */
export interface AmountBound {
  readonly decimal: string;
  /** Whether the bound itself passes. */
  readonly included: boolean;
}

/** What an amount must be (SEA-5). Without a sign its direction does not matter. */
export interface AmountTest {
  readonly kind: "amount";
  readonly sign: "in" | "out" | null;
  readonly low: AmountBound | null;
  readonly high: AmountBound | null;
  /** More digits may follow those of `high`. */
  readonly unfinished: boolean;
}

const DECIMAL = /^\d{1,12}(?:\.\d{0,4})?$/;
/** `1,234`, `1'234.50`: marks between groups of three. */
const GROUPED = /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*(?:\.\d{0,4})?$/;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+,\d{0,4}$/;
const DECIMAL_COMMA = /^\d{1,12},\d{0,4}$/;

/** The decimal that a text says, with a point or a comma before its fraction; undefined when it says none. */
export const parseDecimal = (text: string): string | undefined => {
  if (DECIMAL.test(text)) return text;
  if (GROUPED.test(text)) return text.replace(/[,' ]/gu, "");
  if (GROUPED_BY_POINTS.test(text)) return text.replaceAll(".", "").replace(",", ".");
  return DECIMAL_COMMA.test(text) ? text.replace(",", ".") : undefined;
};

/**
 * The amounts that begin with the digits typed: `42` passes 42.00 to 42.99, `42.5` passes 42.50 to 42.59.
 *
 * @example
 * expect(amountRange(startsWith("42.5", null), 2)).toEqual([4250, 4259]);
 */
export const startsWith = (decimal: string, sign: AmountTest["sign"]): AmountTest => {
  const bound = { decimal, included: true };
  return { kind: "amount", sign, low: bound, high: bound, unfinished: true };
};

/** First and last passing amount, in minor units of a currency of so many digits, without sign. */
export const amountRange = (test: AmountTest, digits: number): readonly [first: number, last: number] => {
  const { low, high, unfinished } = test;
  return [
    low === null ? 0 : firstFrom(low, digits),
    high === null ? Infinity : lastUpTo(high, digits) + (unfinished ? openDigits(high.decimal, digits) : 0),
  ];
};

const firstFrom = ({ decimal, included }: AmountBound, digits: number): number =>
  minorFloor(decimal, digits) + (included && !isFinerThan(decimal, digits) ? 0 : 1);

const lastUpTo = ({ decimal, included }: AmountBound, digits: number): number =>
  minorFloor(decimal, digits) - (included || isFinerThan(decimal, digits) ? 0 : 1);

const minorFloor = (decimal: string, digits: number): number => {
  const [whole = "", fraction = ""] = decimal.split(".");
  return Number(whole + fraction.slice(0, digits).padEnd(digits, "0"));
};

/** Whether the decimal lies between two minor units: 42.5 yen. */
const isFinerThan = (decimal: string, digits: number): boolean =>
  /[1-9]/.test(decimal.split(".")[1]?.slice(digits) ?? "");

/** What the digits left open may add: 0.09 after one digit of a fraction of two. */
const openDigits = (decimal: string, digits: number): number => {
  const typed = decimal.split(".")[1]?.length ?? 0;
  return typed >= digits ? 0 : 10 ** (digits - typed) - 1;
};
