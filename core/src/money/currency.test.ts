import { describe, expect, test } from "vitest";
import {
  activeCurrencyCodes,
  CurrencyCode,
  isCurrencyCode,
  minorDigits,
  retiredCurrencyCodes,
} from "./currency.ts";
import { aCurrency } from "./testing.ts";

describe("MON-1 currencies", () => {
  // Source: ISO 4217:2015, lists one and three.
  test.each([
    ["EUR", 2],
    ["USD", 2],
    ["JPY", 0],
    ["KRW", 0],
    ["ISK", 0],
    ["KWD", 3],
    ["TND", 3],
    ["CLF", 4],
    ["HUF", 2],
    ["DEM", 2],
    ["LTL", 2],
    ["ITL", 0],
  ])("%s has %i minor digits", (code, digits) => {
    expect(isCurrencyCode(code)).toBe(true);
    expect(minorDigits(aCurrency(code))).toBe(digits);
  });

  test.each(["EURO", "eur", "XXX", "QQQ", "", "XAU"])("%s is no currency of an account", (code) => {
    expect(isCurrencyCode(code)).toBe(false);
  });

  test("an unknown code still shows, with two digits", () => {
    expect(minorDigits(aCurrency("QQQ"))).toBe(2);
  });

  test("every code is well-formed, listed once and in order", () => {
    const all = [...activeCurrencyCodes, ...retiredCurrencyCodes];
    expect(all.every((code) => CurrencyCode.safeParse(code).success)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    expect(activeCurrencyCodes).toEqual(activeCurrencyCodes.toSorted());
  });

  test("the engine has a name for every code in use", () => {
    const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });
    expect(activeCurrencyCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});
