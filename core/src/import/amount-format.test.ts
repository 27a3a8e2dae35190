import { describe, expect, test } from "vitest";
import { readAmount, type DecimalMark } from "./amount-format.ts";

const read = (cell: string, decimal: DecimalMark = "."): string | null => {
  const amount = readAmount(cell, decimal);
  if (amount === null) return null;
  const side = amount.side === null ? "" : ` ${amount.side}`;
  return `${amount.negative ? "-" : ""}${amount.digits}${side}${amount.currency === null ? "" : ` ${amount.currency}`}`;
};

describe("IMP-59 amounts as banks print them", () => {
  test.each([
    ["7.80", "7.80"],
    ["+120,00", "120.00"],
    ["-$76.00", "-76.00 USD"],
    ["$1,750.06", "1750.06 USD"],
    ["1,23,456.78", "123456.78"],
    ["(12.50)", "-12.50"],
    ["(€12.00)", "-12.00 EUR"],
    ["12.50-", "-12.50"],
    ["−5,00", "-5.00"],
    ["12.50 CR", "12.50 credit"],
    ["2 000,00 S", "2000.00 debit"],
    ["CHF 12'345.60", "12345.60 CHF"],
    ["R$ 5.326,43", "5326.43 BRL"],
    ["kr 1 234,56", "1234.56"],
    ["1\u00a0842,10\u00a0PLN", "1842.10 PLN"],
    ["5,00 Kč", "5.00 CZK"],
    ['="12.50"', "12.50"],
    ["1.234.567", "1234567"],
    ["-.50", "-0.50"],
    ["１，２３４", "1234"],
    ["١٢٫٥", "12.5"],
  ])("%s is %s", (cell, amount) => {
    expect(read(cell)).toBe(amount);
  });

  test.each(["", "-", "EUR", "12.03.2018", "5%", "A123", "00123", "11 27421,94", "192.168.1.1", "1,2,3"])(
    "%s is no amount",
    (cell) => {
      expect(read(cell)).toBeNull();
    },
  );

  test("only what the number leaves open is decided from outside", () => {
    expect([read("1.234", "."), read("1.234", ","), read("1,234", "."), read("1,234", ",")]).toEqual([
      "1.234",
      "1234",
      "1234",
      "1.234",
    ]);
    expect([read("0.125", ","), read("12,5", "."), read("1.234,5", ".")]).toEqual([
      "0.125",
      "12.5",
      "1234.5",
    ]);
  });
});
