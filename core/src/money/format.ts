import { minorDigits, type CurrencyCode } from "./currency.ts";
import { minorToDecimal } from "./decimal.ts";
import type { MinorUnits, Money } from "./money.ts";

export interface AmountStyle {
  /** `auto` marks what is negative, `always` also what is positive, `never` neither. */
  readonly sign?: "auto" | "always" | "never";
  /** How the currency shows: `EUR`, `€`, or not at all. */
  readonly currency?: "code" | "symbol" | "none";
}

/**
 * An amount as a locale writes it, with all the currency's digits and a real minus sign, U+2212 (MON-9).
 *
 * @param locale a BCP 47 tag; a malformed one throws a RangeError
 * @example
 * formatAmount(minorUnits(-123456), eur, "de"); // "−1.234,56 €"
 */
export const formatAmount = (
  amount: MinorUnits,
  currency: CurrencyCode,
  locale: string,
  style: AmountStyle = {},
): string => {
  const format = formatOf(currency, locale, style.sign ?? "auto", style.currency ?? "symbol");
  const digits = minorDigits(currency);
  // Beyond this a quotient may print as its neighbour; the decimal text is always exact, but slower.
  const value =
    Math.abs(amount) < EXACT_QUOTIENT
      ? amount / 10 ** digits
      : (minorToDecimal(amount, currency) as string as Intl.StringNumericLiteral);
  return format.format(value).replace("-", "−");
};

/** As `formatAmount`, for a money. */
export const formatMoney = (money: Money, locale: string, style: AmountStyle = {}): string =>
  formatAmount(money.amount, money.currency, locale, style);

const EXACT_QUOTIENT = 2 ** 43;

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (
  currency: CurrencyCode,
  locale: string,
  sign: "auto" | "always" | "never",
  display: "code" | "symbol" | "none",
): Intl.NumberFormat => {
  const key = `${locale} ${currency} ${sign} ${display}`;
  let format = formats.get(key);
  if (format === undefined) {
    const digits = minorDigits(currency);
    format = new Intl.NumberFormat(locale, {
      ...(display === "none"
        ? { style: "decimal" }
        : { style: "currency", currency, currencyDisplay: display === "code" ? "code" : "narrowSymbol" }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: sign === "always" ? "exceptZero" : sign,
    });
    formats.set(key, format);
  }
  return format;
};
