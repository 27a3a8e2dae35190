import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { formatAmount, formatMoney } from "./format.ts";
import { parseAmount } from "./parse.ts";
import { arbitraryAmount, arbitraryCurrency, EUR, eur, JPY, KWD, units, USD } from "./testing.ts";

/** As read: non-breaking and narrow spaces are spaces. */
const read = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("MON-9 amounts as a locale writes them", () => {
  test.each([
    [-123_456, EUR, "de", {}, "−1.234,56 €"],
    [-123_456, EUR, "en-US", {}, "−€1,234.56"],
    [123_456, EUR, "fr", {}, "1 234,56 €"],
    [500, JPY, "en", {}, "¥500"],
    [-1_234_567, KWD, "en", { currency: "code" }, "−KWD 1,234.567"],
    [5, EUR, "en", { currency: "none" }, "0.05"],
    [5, EUR, "en", { currency: "none", sign: "always" }, "+0.05"],
    [0, USD, "en", { sign: "always" }, "$0.00"],
    [-5, USD, "en", { sign: "never" }, "$0.05"],
    [-500, EUR, "sv", { currency: "none" }, "−5,00"],
  ] as const)("%i %s in %s %o is %s", (amount, currency, locale, style, expected) => {
    expect(read(formatAmount(units(amount), currency, locale, style))).toBe(expected);
  });

  test("the largest amounts keep every cent", () => {
    const text = formatAmount(units(Number.MAX_SAFE_INTEGER), EUR, "en", { currency: "none" });
    expect(text).toBe("90,071,992,547,409.91");
  });

  test("a money is its amount", () => {
    expect(formatMoney(eur(-250), "en")).toBe("−€2.50");
  });

  test.prop([
    arbitraryAmount,
    arbitraryCurrency,
    fc.constantFrom("en", "de", "fr", "de-CH", "en-IN", "sv", "ar-EG", "pl"),
  ])("what is shown can be typed back", (amount, currency, locale) => {
    const text = formatAmount(amount, currency, locale, { currency: "none" });
    expect(parseAmount(text, currency, locale)).toEqual({ ok: true, value: amount });
  });
});
