import { describe, expect, test } from "vitest";
import type { YearMonth } from "../calendar/index.ts";
import { aTransaction } from "../ledger/testing.ts";
import { createBaseCurrency } from "./base-currency.ts";
import { smallHousehold } from "./fixtures/small-household.ts";
import { incomeAndSpending } from "./income-and-spending.ts";

describe("REP-6 months", () => {
  test("a month has its first and its last day, and no other month's", () => {
    const books = smallHousehold();
    books.table.fill(
      ["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"]
        .map((date, index) => aTransaction({ id: date, date, amount: -(10 ** index) }))
        .values(),
    );
    const totals = incomeAndSpending(books, createBaseCurrency(books), "2024-02" as YearMonth, 1);
    expect(totals).toEqual([{ month: "2024-02", income: 0, spending: 110 }]);
  });
});

describe("REP-4 what a transfer is for", () => {
  const march = (transfer: { readonly categoryId: string | null; readonly accountId?: string }) => {
    const books = smallHousehold();
    const leg = aTransaction({
      id: "t1",
      date: "2026-03-10",
      amount: -50_000,
      transferId: "t2",
      ...transfer,
    });
    books.table.fill([leg].values());
    return incomeAndSpending(books, createBaseCurrency(books), "2026-03" as YearMonth, 1)[0];
  };

  test("the mortgage paid into the loan's account is spending", () => {
    expect(march({ categoryId: "rent" })).toEqual({ month: "2026-03", income: 0, spending: 50_000 });
  });
  test("money that only changes its place is not", () => {
    expect(march({ categoryId: null })).toEqual({ month: "2026-03", income: 0, spending: 0 });
  });
  test("the loan's own leg is not counted a second time", () => {
    expect(march({ categoryId: "rent", accountId: "house" })).toEqual({
      month: "2026-03",
      income: 0,
      spending: 0,
    });
  });
});
