/** How a locale writes numbers. */
export interface NumberMarks {
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** The code of its zero; the other digits follow it. */
  readonly zero: number;
}

/** A number at the start of a text. */
export interface TypedNumber {
  /** How many characters it takes. */
  readonly length: number;
  /** A plain decimal, or undefined when the marks between the digits make no number (`1.2.3`). */
  readonly value: string | undefined;
}

const marksByLocale = new Map<string, NumberMarks>();

/** The marks of a locale, looked up once. */
export const numberMarksOf = (locale: string): NumberMarks => {
  let marks = marksByLocale.get(locale);
  if (marks === undefined) {
    const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1_234_567.5);
    const partOf = (type: Intl.NumberFormatPartTypes, usual: string): string =>
      parts.find((part) => part.type === type)?.value ?? usual;
    const zero = new Intl.NumberFormat(locale, { useGrouping: false }).format(0).codePointAt(0) ?? 48;
    marks = { locale, decimal: partOf("decimal", "."), group: partOf("group", ","), zero };
    marksByLocale.set(locale, marks);
  }
  return marks;
};

const RUN = /^[.,٫٬]?\p{Nd}(?:(?:[.,٫٬'’_]|[ \u00a0\u2009\u202f](?=\p{Nd}))?\p{Nd})*[.,٫]?/u;

/**
 * Reads the number that a text begins with (MON-11). Of two different marks the last is the decimal one. A lone mark
 * is decimal if the locale says so; the locale's group mark groups when just three digits follow, and is decimal
 * otherwise, for then it cannot group. A mark that comes twice groups. Apostrophes and spaces always group.
 */
export const readNumber = (text: string, marks: NumberMarks): TypedNumber | undefined => {
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return undefined;
  const plain = run
    .replace(/\p{Nd}/gu, (digit) => plainDigit(digit, marks.zero))
    .replace(/٫/gu, ".")
    .replace(/٬/gu, "'");
  return { length: run.length, value: decimalOf(plain, marks) };
};

const plainDigit = (digit: string, zero: number): string => {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 48 && code <= 57) return digit;
  const value = code - zero;
  return value >= 0 && value <= 9 ? String(value) : "?";
};

const decimalOf = (run: string, marks: NumberMarks): string | undefined => {
  const decimal = decimalMarkOf(run, marks);
  const point = decimal === undefined ? -1 : run.lastIndexOf(decimal);
  const whole = point < 0 ? run : run.slice(0, point);
  const fraction = point < 0 ? "" : run.slice(point + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(whole)) return undefined;
  const digits = whole.replace(/\D/g, "");
  return `${digits === "" ? "0" : digits}${fraction === "" ? "" : `.${fraction}`}`;
};

/** Undefined when there is none. */
const decimalMarkOf = (run: string, marks: NumberMarks): string | undefined => {
  const dots = run.split(".").length - 1;
  const commas = run.split(",").length - 1;
  if (dots > 0 && commas > 0) return run.lastIndexOf(".") > run.lastIndexOf(",") ? "." : ",";
  if (dots + commas !== 1) return undefined;
  const mark = dots === 1 ? "." : ",";
  const groups = mark === marks.group && /^[^.,]{0,3}[.,]\d{3}$/.test(run) && !/^0?[.,]/.test(run);
  return groups ? undefined : mark;
};

/** Groups of three, or the Indian way of two with three at the end; or none at all. */
const isGrouped = (whole: string): boolean => {
  if (/^\d*$/.test(whole)) return true;
  const mark = /[^\d]/.exec(whole)?.[0] ?? "";
  const groups = whole.split(mark);
  const last = groups.at(-1) ?? "";
  return (
    /^\d{1,3}$/.test(groups[0] ?? "") &&
    /^\d{3}$/.test(last) &&
    groups.slice(1, -1).every((part) => /^\d{2,3}$/.test(part))
  );
};
