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
