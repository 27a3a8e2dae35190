import {
  formatAmount,
  minorDigits as digitsOfCurrency,
  type CurrencyCode,
  type MinorUnits,
} from "@coffer/core/money";
import {
  dateOrder,
  firstDayOfWeek,
  weekdaysFrom,
  utcDate,
  type DatePart,
  type Weekday,
} from "./locale-calendar.ts";

/**
 * How one person reads numbers and dates. All functions are cheap: the Intl formatters behind them are made once.
 * Days are `YYYY-MM-DD`, months `YYYY-MM`, amounts whole minor units of their currency.
 *
 * [Note: Hidden amounts]
 * While the person hides amounts, `amount`, `money` and `compact` answer dots, so that no caller can forget: columns,
 * chart axes, titles and texts for screen readers are all made here.
 */
export interface Formats {
  readonly locale: string;
  readonly baseCurrency: string;
  readonly amountsHidden: boolean;
  /** `−1,240.50`: figures only, minus as U+2212. */
  readonly amount: (minor: number, currency: string, options?: AmountOptions) => string;
  /** `€1,240.50`, `1.240,50 €`: with the currency as the locale writes it. */
  readonly money: (minor: number, currency: string, options?: AmountOptions) => string;
  /** `84.2K`: for axes and narrow places. */
  readonly compact: (minor: number, currency: string) => string;
  readonly number: (value: number, fractionDigits?: number) => string;
  /** A decimal text (`1.0842`) with all its digits, four at least, as the locale writes it: for rates. */
  readonly decimal: (text: string) => string;
  /** `0.12` → `12%`. */
  readonly percent: (ratio: number) => string;
  /** `03/01/2026`, `01.03.2026`: of one width, for columns. */
  readonly date: (day: string) => string;
  /** `Mar 1`, with the year when it is not `thisYear`: for prose and narrow rows. */
  readonly shortDate: (day: string, thisYear?: number) => string;
  /** `Sunday, March 1, 2026`. */
  readonly longDate: (day: string) => string;
  /** `March 2026`. */
  readonly month: (month: string) => string;
  /** `Mar`, with the year in January: for axes. */
  readonly shortMonth: (month: string) => string;
  /** `March 1, 2026 at 2:05 PM`, in the device's time zone. */
  readonly moment: (milliseconds: number) => string;
  /** The seven days from the locale's first. */
  readonly weekdays: readonly Weekday[];
  /** 1 is Monday, 7 Sunday. */
  readonly firstDayOfWeek: number;
  /** In which order the locale writes day, month and year. */
  readonly dateOrder: readonly DatePart[];
  /** The mark between units and fraction. */
  readonly decimalMark: string;
  /** Orders names as the locale does. */
  readonly compare: (left: string, right: string) => number;
  /** How many digits the currency has after the decimal mark. */
  readonly minorDigits: (currency: string) => number;
}

export interface AmountOptions {
  /** Writes a plus before what comes in. */
  readonly plus?: boolean;
  /** Leaves the fraction out (`amount` only): for headline numbers. */
  readonly whole?: boolean;
  /** Shows it even while amounts are hidden: for a field the person is typing into. */
  readonly reveal?: boolean;
}

const DOTS = "•••••";

/** Builds the formats of a locale; a tag the runtime does not know falls back to the runtime's own. */
export const createFormats = (input: {
  readonly locale: string;
  readonly baseCurrency: string;
  readonly amountsHidden: boolean;
}): Formats => {
  const locale = knownLocale(input.locale);
  const numbers = numberFormatsOf(locale);
  const hides = (options?: AmountOptions) => input.amountsHidden && options?.reveal !== true;
  return {
    locale,
    baseCurrency: input.baseCurrency,
    amountsHidden: input.amountsHidden,
    amount: (minor, currency, options) =>
      hides(options) ? DOTS : numbers.amount(minor, currency, "none", options),
    money: (minor, currency, options) =>
      hides(options) ? DOTS : numbers.amount(minor, currency, "symbol", options),
    compact: (minor, currency) => (input.amountsHidden ? DOTS : numbers.compact(minor, currency)),
    number: numbers.plain,
    decimal: numbers.decimal,
    percent: numbers.percent,
    decimalMark: numbers.decimalMark,
    minorDigits,
    ...dateFormatsOf(locale),
    compare: new Intl.Collator(locale, { sensitivity: "base", numeric: true }).compare,
  };
};

const knownLocale = (tag: string): string => {
  try {
    return new Intl.NumberFormat(tag === "system" ? undefined : tag).resolvedOptions().locale;
  } catch {
    return new Intl.NumberFormat().resolvedOptions().locale;
  }
};

const numberFormatsOf = (locale: string) => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const wholePlus = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const allDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 20 });
  const units = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);
  return {
    amount: (minor: number, currency: string, display: "none" | "symbol", options?: AmountOptions) =>
      options?.whole === true && display === "none"
        ? trueMinus((options.plus === true ? wholePlus : whole).format(units(minor, currency)))
        : formatAmount(minor as MinorUnits, currency as CurrencyCode, locale, {
            sign: options?.plus === true ? "always" : "auto",
            currency: display,
          }),
    compact: (minor: number, currency: string) => trueMinus(compact.format(units(minor, currency))),
    plain: (value: number, fractionDigits = 0) =>
      trueMinus(
        value.toLocaleString(locale, {
          minimumFractionDigits: fractionDigits,
          maximumFractionDigits: fractionDigits,
        }),
      ),
    decimal: (text: string) => trueMinus(allDigits.format(text as `${number}`)),
    percent: (ratio: number) => trueMinus(percent.format(ratio)),
    decimalMark: compact.formatToParts(1.5).find((part) => part.type === "decimal")?.value ?? ".",
  };
};

const dateFormatsOf = (locale: string) => {
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (day: string): string => format.format(utcDate(day));
  };
  const thisYears = ofDay({ month: "short", day: "numeric" });
  const otherYears = ofDay({ month: "short", day: "numeric", year: "numeric" });
  const monthOnly = ofDay({ month: "short" });
  const monthAndYear = ofDay({ month: "short", year: "numeric" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const first = firstDayOfWeek(locale);
  return {
    date: ofDay({ year: "numeric", month: "2-digit", day: "2-digit" }),
    shortDate: (day: string, thisYear?: number) =>
      (Number(day.slice(0, 4)) === thisYear ? thisYears : otherYears)(day),
    longDate: ofDay({ dateStyle: "full" }),
    month: ofDay({ month: "long", year: "numeric" }),
    shortMonth: (month: string) => (month.endsWith("-01") ? monthAndYear : monthOnly)(month),
    moment: (milliseconds: number) => moment.format(milliseconds),
    weekdays: weekdaysFrom(locale, first),
    firstDayOfWeek: first,
    dateOrder: dateOrder(locale),
  };
};

const minorDigits = (currency: string): number => digitsOfCurrency(currency as CurrencyCode);

const trueMinus = (text: string): string => text.replace("-", "\u2212");
