import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseAmount } from "./parse.ts";
import { aCurrency, EUR, JPY } from "./testing.ts";

describe("MON-10 what is typed", () => {
  test.each([
    ["12", "en", 1200],
    ["-12.5", "en", -1250],
    ["−5", "en", -500],
    ["12+3*2", "en", 1800],
    ["(40-4)/3", "en", 1200],
    ["10/3", "en", 333],
    ["2.675*1", "en", 268],
    ["0.125*1", "en", 12],
    ["-(2+3)", "en", -500],
    ["4 × 2,50", "de", 1000],
    ["12 €", "de", 1200],
    ["EUR 12", "de", 1200],
    ["€12.50 + €3", "en", 1550],
    ["1.10+2.20", "en", 330],
  ])("%s (%s) is %i", (text, locale, expected) => {
    expect(parseAmount(text, EUR, locale)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ["", { code: "money/no_amount" }],
    ["  ", { code: "money/no_amount" }],
    ["abc", { code: "money/not_an_amount", at: 0 }],
    ["12 apples", { code: "money/not_an_amount", at: 3 }],
    ["5-", { code: "money/not_an_amount", at: 2 }],
    ["(5", { code: "money/not_an_amount", at: 2 }],
    ["5)", { code: "money/not_an_amount", at: 1 }],
    ["5 (3)", { code: "money/not_an_amount", at: 2 }],
    ["1 / 0", { code: "money/division_by_zero" }],
    ["12.345", { code: "money/excess_digits", digits: 3, allowed: 2 }],
    ["$12", { code: "money/other_currency", typed: "$" }],
    ["12 usd", { code: "money/other_currency", typed: "usd" }],
    ["99999999999999999", { code: "money/overflow" }],
    ["(".repeat(500), { code: "money/not_an_amount", at: 200 }],
  ])("%j is refused", (text, error) => {
    expect(parseAmount(text, EUR, "en")).toEqual({ ok: false, error });
  });

  test.each([
    ["kr 12", "SEK", "sv", 1200],
    ["12 zł", "PLN", "pl", 1200],
    ["R$ 5,00", "BRL", "pt-BR", 500],
    ["A$5", "AUD", "en-US", 500],
    ["CHF 12.50", "CHF", "de-CH", 1250],
  ])("%s is %s", (text, currency, locale, expected) => {
    expect(parseAmount(text, aCurrency(currency), locale)).toEqual({ ok: true, value: expected });
  });

  test("a currency without minor units takes no fraction", () => {
    expect(parseAmount("500", JPY, "ja")).toEqual({ ok: true, value: 500 });
    expect(parseAmount("500.5", JPY, "ja").ok).toBe(false);
  });

  test.prop([fc.string({ maxLength: 250 })])("no text throws", (text) => {
    expect(() => parseAmount(text, EUR, "de")).not.toThrow();
  });
});

describe("MON-11 marks", () => {
  test.each([
    ["1.234,56", "en", 123_456],
    ["1,234.56", "de", 123_456],
    ["1.234.567,8", "de", 123_456_780],
    ["1 234,56", "fr", 123_456],
    ["1'234.50", "de-CH", 123_450],
    ["12,34,567.50", "en-IN", 123_456_750],
    ["1.234", "de", 123_400],
    ["1,234", "en", 123_400],
    ["1.5", "de", 150],
    ["1,5", "en", 150],
    ["0,500", "en", 50],
    ["1234,50", "en", 123_450],
    [".5", "en", 50],
    ["5.", "en", 500],
    ["١٢٣٫٥", "ar-EG", 12_350],
  ])("%s in %s is %i", (text, locale, expected) => {
    expect(parseAmount(text, EUR, locale)).toEqual({ ok: true, value: expected });
  });

  test.each(["1.2.3", "1,23,4", "12.34,5.6", "12 13"])("%s is no number", (text) => {
    expect(parseAmount(text, EUR, "en")).toEqual({
      ok: false,
      error: { code: "money/not_an_amount", at: 0 },
    });
  });
});
