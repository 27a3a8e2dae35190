import { fc, test } from "@fast-check/vitest";
import { Big } from "big.js";
import { describe, expect } from "vitest";
import { minorDigits } from "./currency.ts";
import { createConversion, crossRate, invertRate, parseRate, type Rate } from "./exchange-rate.ts";
import { arbitraryAmount, arbitraryCurrency, EUR, JPY, KWD, units, USD } from "./testing.ts";

const rate = (text: string): Rate => parseRate(text)!;
const arbitraryRate = fc
  .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, "0")}`);

describe("MON-7 conversion", () => {
  test.each([
    ["EUR to USD", 10_000, EUR, USD, "1.0847", 10_847],
    ["a tie to the even cent", 50, EUR, USD, "1.01", 50],
    ["a tie to the even cent", 150, EUR, USD, "1.01", 152],
    ["fewer digits", 10_000, EUR, JPY, "163.25", 16_325],
    ["more digits", 500, JPY, KWD, "0.00205", 1025],
    ["outflow", -10_000, EUR, JPY, "163.25", -16_325],
  ])("%s", (_, amount, from, to, text, expected) => {
    expect(createConversion(rate(text), from, to)(units(amount))).toBe(expected);
  });

  test.prop([arbitraryAmount, arbitraryCurrency, arbitraryCurrency, arbitraryRate])(
    "is the exact product, rounded once, or undefined when that is too large",
    (amount, from, to, text) => {
      const shift = minorDigits(to) - minorDigits(from);
      const exact = new Big(amount).times(text).times(`1e${shift}`).round(0, Big.roundHalfEven);
      const converted = createConversion(rate(text), from, to)(amount);
      const fits = exact.abs().lte(Number.MAX_SAFE_INTEGER);
      expect(converted === undefined ? "too large" : String(converted)).toBe(
        fits ? exact.toFixed().replace(/^-0$/, "0") : "too large",
      );
    },
  );

  test.prop([arbitraryRate])("inverting twice is no change", (text) => {
    expect(invertRate(invertRate(rate(text)))).toEqual(rate(text));
  });

  test("a cross rate is the product, not a rounded one", () => {
    expect(crossRate(rate("1.5"), invertRate(rate("3")))).toEqual(rate("0.5"));
  });

  test.each(["0", "0.000", "-1", "", "1e3", "one", "1."])("%j is no rate", (text) => {
    expect(parseRate(text)).toBeUndefined();
  });
});
