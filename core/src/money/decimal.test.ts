import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addDecimals,
  compareDecimals,
  DecimalText,
  decimalToMinor,
  divideDecimals,
  minorToDecimal,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "./decimal.ts";
import { arbitraryAmount, arbitraryCurrency, EUR, JPY, KWD } from "./testing.ts";

const decimal = (text: string): DecimalText => DecimalText.parse(text);
const small = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(99_999));
const arbitraryDecimal = small.map(([whole, fraction]) =>
  decimal(`${whole}.${String(fraction).padStart(5, "0")}`),
);

describe("MON-3 decimals are exact", () => {
  test("where binary fractions are not", () => {
    expect(addDecimals(decimal("0.1"), decimal("0.2"))).toBe("0.3");
    expect(multiplyDecimals(decimal("1.005"), decimal("1000"))).toBe("1005");
    expect(compareDecimals(decimal("1.10"), decimal("1.1"))).toBe(0);
    expect(divideDecimals(decimal("2"), decimal("3"), 4)).toBe("0.6667");
    expect(subtractDecimals(decimal("0.5"), decimal("0.5"))).toBe("0");
  });

  test.prop([arbitraryDecimal, arbitraryDecimal])("what was added is taken off again", (left, right) => {
    expect(compareDecimals(subtractDecimals(addDecimals(left, right), right), left)).toBe(0);
  });

  test("nothing is divided by zero", () => {
    expect(() => divideDecimals(decimal("1"), decimal("0"), 2)).toThrow("invariant broken");
  });
});

describe("MON-4 rounding", () => {
  test.each([
    ["2.5", "half-even", "2"],
    ["3.5", "half-even", "4"],
    ["-2.5", "half-even", "-2"],
    ["2.5", "half-away", "3"],
    ["-2.5", "half-away", "-3"],
    ["2.9", "down", "2"],
    ["-2.9", "down", "-2"],
    ["2.1", "up", "3"],
    ["-0.4", "half-even", "0"],
  ] as const)("%s %s is %s", (text, mode, expected) => {
    expect(roundDecimal(decimal(text), 0, mode)).toBe(expected);
  });
});

describe("MON-6 decimals and amounts", () => {
  test.each([
    ["12.5", EUR, 1250],
    ["-12.50", EUR, -1250],
    ["12.500", EUR, 1250],
    ["0.07", EUR, 7],
    ["-0", EUR, 0],
    ["500", JPY, 500],
    ["500.00", JPY, 500],
    ["1.234", KWD, 1234],
    ["90071992547409.91", EUR, Number.MAX_SAFE_INTEGER],
  ])("%s %s is %i", (text, currency, amount) => {
    expect(decimalToMinor(text, currency)).toEqual({ ok: true, value: amount });
  });

  test("digits in excess are refused, with what they round to", () => {
    expect(decimalToMinor("12.345", EUR)).toEqual({
      ok: false,
      error: { code: "money/excess_digits", digits: 3, allowed: 2, rounded: 1234 },
    });
    expect(decimalToMinor("0.5", JPY)).toEqual({
      ok: false,
      error: { code: "money/excess_digits", digits: 1, allowed: 0, rounded: 0 },
    });
  });

  test.each(["", "-", "1,5", "1e3", "+5", ".5", "5.", "NaN", " 5"])("%j is no decimal", (text) => {
    expect(decimalToMinor(text, EUR)).toEqual({ ok: false, error: { code: "money/not_a_decimal" } });
  });

  test("too much money is an overflow", () => {
    expect(decimalToMinor("90071992547409.92", EUR)).toEqual({
      ok: false,
      error: { code: "money/overflow" },
    });
    expect(decimalToMinor("9".repeat(400), EUR)).toEqual({ ok: false, error: { code: "money/overflow" } });
  });

  test.prop([arbitraryAmount, arbitraryCurrency])("there and back", (amount, currency) => {
    const text = minorToDecimal(amount, currency);
    expect(DecimalText.safeParse(text).success).toBe(true);
    expect(decimalToMinor(text, currency)).toEqual({ ok: true, value: amount });
  });

  test("all the currency's digits are written", () => {
    expect(minorToDecimal(-5 as never, EUR)).toBe("-0.05");
    expect(minorToDecimal(1000 as never, KWD)).toBe("1.000");
    expect(minorToDecimal(0 as never, JPY)).toBe("0");
  });
});
