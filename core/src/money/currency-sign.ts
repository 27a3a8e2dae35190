import type { CurrencyCode } from "./currency.ts";

const signs = new Map<string, ReadonlySet<string>>();

/** How a currency may be written, in capitals: its code, and its signs in the locale and in English. */
export const currencySigns = (currency: CurrencyCode, locale: string): ReadonlySet<string> => {
  const key = `${currency} ${locale}`;
  let known = signs.get(key);
  if (known === undefined) {
    const shown = [locale, "en"].flatMap((tag) => [
      signOf(currency, tag, "symbol"),
      signOf(currency, tag, "narrowSymbol"),
    ]);
    known = new Set([currency, ...shown.map((sign) => sign.toUpperCase())]);
    signs.set(key, known);
  }
  return known;
};

const signOf = (currency: CurrencyCode, locale: string, currencyDisplay: "symbol" | "narrowSymbol"): string =>
  new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay })
    .formatToParts(0)
    .find(({ type }) => type === "currency")?.value ?? currency;
