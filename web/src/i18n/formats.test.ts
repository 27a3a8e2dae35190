import { describe, expect, test } from "vitest";
import { createFormats } from "./formats.ts";

const formatsOf = (locale: string, amountsHidden = false) =>
  createFormats({ locale, baseCurrency: "EUR", amountsHidden });

describe("amounts", () => {
  test("carry a true minus, the locale's marks and the currency's digits", () => {
    expect(formatsOf("en-US").amount(-123_456_789_012, "EUR")).toBe("\u22121,234,567,890.12");
    expect(formatsOf("de-DE").amount(-123_456_789_012, "EUR")).toBe("\u22121.234.567.890,12");
    expect(formatsOf("ja-JP").amount(500, "JPY")).toBe("500");
    expect(formatsOf("en-US").amount(1234, "KWD")).toBe("1.234");
  });
  test("show a plus only when asked, and none for nothing", () => {
    expect(formatsOf("en-US").amount(1250, "EUR", { plus: true })).toBe("+12.50");
    expect(formatsOf("en-US").amount(0, "EUR", { plus: true })).toBe("0.00");
  });
  test("are dots while hidden, except in a field one types into", () => {
    const hidden = formatsOf("en-US", true);
    expect(hidden.amount(1250, "EUR")).not.toMatch(/\d/);
    expect(hidden.money(1250, "EUR")).not.toMatch(/\d/);
    expect(hidden.compact(125_000, "EUR")).not.toMatch(/\d/);
    expect(hidden.amount(1250, "EUR", { reveal: true })).toBe("12.50");
  });
});

describe("dates", () => {
  test("keep one width in columns and follow the locale's order", () => {
    expect(formatsOf("en-US").date("2026-03-01")).toBe("03/01/2026");
    expect(formatsOf("de-DE").date("2026-03-01")).toBe("01.03.2026");
    expect(formatsOf("ja-JP").dateOrder).toEqual(["year", "month", "day"]);
  });
  test("leave out this year in prose", () => {
    expect(formatsOf("en-US").shortDate("2026-03-01", 2026)).toBe("Mar 1");
    expect(formatsOf("en-US").shortDate("2025-03-01", 2026)).toBe("Mar 1, 2025");
  });
  test("do not slip a day, whatever the time zone", () => {
    expect(formatsOf("en-US").longDate("2026-01-01")).toBe("Thursday, January 1, 2026");
  });
});

test("a locale nobody knows falls back to one that works", () => {
  expect(formatsOf("not a locale").amount(1250, "EUR")).toMatch(/12/);
});
