import { isCurrencyCode } from "@coffer/core/money";
import { describe, expect, test } from "vitest";
import { currencyOfLocale } from "./currency-of-locale.ts";

describe("the guess at a base currency", () => {
  test.each([
    ["de-AT", "EUR"],
    ["de", "EUR"],
    ["de-CH", "CHF"],
    ["en-GB", "GBP"],
    ["en", "USD"],
    ["ja", "JPY"],
    ["pt-BR", "BRL"],
    ["en-AQ", "USD"],
  ])("%s pays with %s", (locale, currency) => {
    expect(currencyOfLocale(locale)).toBe(currency);
  });
  test("is always a currency that exists", () => {
    const locales = "AE AU BR CA CZ DK EG GE HK IS KW MX NO PL SE SG TR UA VN ZA".split(" ");
    for (const region of locales) expect(isCurrencyCode(currencyOfLocale(`en-${region}`))).toBe(true);
  });
});
