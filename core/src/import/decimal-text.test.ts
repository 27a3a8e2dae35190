import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decimalMarkOf, readDecimal, scaledDecimal } from "./decimal-text.ts";

describe("IMP-15 amounts as banks print them", () => {
  test.each([
    ["-12.50", "-12.50"],
    ["12,50", "12.50"],
    ["1,234.56", "1234.56"],
    ["1.234,56-", "-1234.56"],
    ["1'234.50", "1234.50"],
    ["1 234 567,8", "1234567.8"],
    ["12,34,567.00", "1234567.00"],
    ["000000000473,17", "473.17"],
    ["500,", "500"],
    [".5", "0.5"],
    ["R$ -5.326,43", "-5326.43"],
    ["(1,234.00)", "-1234.00"],
    ["EUR 1,234", "1234"],
    ["-0.00", "0.00"],
    ["7.50 DR", "-7.50"],
    ["−3", "-3"],
  ])("%s is %s", (text, amount) => {
    expect(readDecimal(text)).toBe(amount);
  });

  test.each([".", "", "twelve", "11 27421,94", "1e5", "--5", "1,23,4", "1.2.3", "12a", "1".repeat(50)])(
    "%j is none",
    (text) => {
      expect(readDecimal(text)).toBeNull();
    },
  );

  test("what one number leaves open, the file decides", () => {
    expect(readDecimal("1.234", ",")).toBe("1234");
    expect(readDecimal("1.234", ".")).toBe("1.234");
    expect(decimalMarkOf(["100", "1.234", "5,00"])).toBe(",");
    expect(decimalMarkOf(["1,234", "1.234"])).toBeNull();
  });

  test.prop([fc.maxSafeInteger(), fc.constantFrom(0, 2, 3)])(
    "a decimal is read back as it is",
    (units, digits) => {
      const text = digits === 0 ? String(units) : scaledDecimal(units, digits);
      expect(readDecimal(text, ".")).toBe(text);
    },
  );
});
