import { describe, expect, test } from "vitest";
import type { LocalDate, YearMonth } from "../calendar/index.ts";
import { createSearchIndex } from "../search/index.ts";
import { accountBalances } from "./account-balances.ts";
import { catalogUsage } from "./catalog-usage.ts";
import { categoryMatrix } from "./category-matrix.ts";
import { smallHousehold } from "./fixtures/small-household.ts";
import { overview } from "./overview.ts";
import { createRegister } from "./register.ts";
import type { RegisterFilter } from "./register-filter.ts";

const query = { month: "2026-02" as YearMonth, months: 4, today: "2026-02-28" as LocalDate };

describe("REP-13 the overview of a small household, added up by hand", () => {
  const books = smallHousehold();
  const view = overview(books, query);

  test("REP-10 net worth", () => {
    // January: checking 1000.00 + 2000.00 − 120.00 − 100.00 − 800.00 = 1980.00
    //          dollars 111.11 − 50.00 = 61.11, at 0.90 = 55.00 (54.999)
    //          house 200 000.00
    const january = 198_000 + 5500 + 20_000_000;
    // February: checking 1980.00 + 2000.00 − 150.00 + 20.00 − 7.00 + 3.00 − 0.55 = 3845.45
    //           dollars 61.11 − 10.00 = 51.11, at 0.80 = 40.89 (40.888); kronor have no rate
    const february = 384_545 + 4089 + 20_000_000;
    expect(view.netWorth).toEqual({
      amount: february,
      change: february - january,
      series: [
        { date: "2025-11-30", amount: 0 },
        { date: "2025-12-31", amount: 20_100_000 },
        { date: "2026-01-31", amount: january },
        { date: "2026-02-28", amount: february },
      ],
    });
  });

  test("REP-6 income and spending", () => {
    expect(view.months).toEqual([
      { month: "2025-11", income: 0, spending: 0 },
      { month: "2025-12", income: 0, spending: 0 },
      // 120.00 + 800.00 + 50.00 dollars at 0.90
      { month: "2026-01", income: 200_000, spending: 12_000 + 80_000 + 4500 },
      // Income 2000.00 + 3.00; spending 150.00 − 20.00 + 10.00 dollars at 0.80 + 7.00
      { month: "2026-02", income: 200_300, spending: 15_000 - 2000 + 800 + 700 },
    ]);
  });

  test("REP-7 spending by category", () => {
    expect(view.categories).toEqual([
      {
        id: "food",
        amount: 13_800,
        // A third of January's 120.00 + 45.00
        usual: 5500,
        children: [
          // 100.00 − 20.00 + 8.00
          { id: "groceries", amount: 8800 },
          { id: "dining", amount: 5000 },
        ],
      },
      { id: null, amount: 700, usual: 0, children: [] },
      // A third of January's 800.00 is 266.666…
      { id: "home", amount: 0, usual: 26_667, children: [] },
    ]);
  });

  test("REP-7 a category whose group is gone stands by itself", () => {
    const orphaned = { ...books, categories: books.categories.filter(({ id }) => id !== "food") };
    expect(overview(orphaned, query).categories.slice(0, 2)).toEqual([
      { id: "groceries", amount: 8800, usual: 4000, children: [] },
      { id: "dining", amount: 5000, usual: 1500, children: [] },
    ]);
  });

  test("REP-8 largest payees", () => {
    expect(view.payees).toEqual([
      // The split bill of 150.00 less the refund of 20.00
      { id: "baker", amount: 13_000, count: 2 },
      { id: "market", amount: 800, count: 1 },
      { id: null, amount: 700, count: 1 },
    ]);
  });

  test("the rest", () => {
    expect(view.recent.map((slot) => books.table.transaction(slot).id)).toEqual([
      "f8",
      "f7",
      "f6",
      "f5",
      "f4",
      "f3",
      "f2",
      "f1",
    ]);
    expect(view).toMatchObject({
      uncategorised: 2,
      transactions: 17,
      currency: "EUR",
      missingRates: ["SEK"],
    });
  });

  test("up to three months, net worth is shown by week, back to the day before they begin", () => {
    const { series } = overview(smallHousehold(), { ...query, months: 1 }).netWorth;
    expect(series.map(({ date }) => date)).toEqual([
      "2026-01-31",
      "2026-02-07",
      "2026-02-14",
      "2026-02-21",
      "2026-02-28",
    ]);
  });

  test("the days to come are not worth anything yet", () => {
    const { netWorth } = overview(smallHousehold(), {
      ...query,
      month: "2026-03" as YearMonth,
      today: "2026-03-04" as LocalDate,
    });
    // 384545 + 4089 + 20000000: the rent of 5 March is not paid
    expect(netWorth).toMatchObject({ amount: 20_388_634, change: 0 });
    expect(netWorth.series.at(-1)?.date).toBe("2026-03-04");
  });
});

test("REP-9 the category matrix of a small household", () => {
  const { months, categoryIds, amounts, missingRates } = categoryMatrix(smallHousehold());
  const row = (month: number) =>
    Object.fromEntries(
      categoryIds
        .map((id, at) => [id ?? "none", amounts[month * categoryIds.length + at]])
        .filter(([, sum]) => sum !== 0),
    );
  expect(months).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
  expect(months.map((_, at) => row(at))).toEqual([
    {},
    { salary: 200_000, groceries: -12_000, rent: -80_000, dining: -4500 },
    { salary: 200_000, groceries: -8800, dining: -5000, none: -400 },
    { rent: -80_000 },
  ]);
  expect(missingRates).toEqual(["SEK"]);
});

test("REP-11 balances of a small household", () => {
  expect(Object.fromEntries(accountBalances(smallHousehold()))).toEqual({
    // 3845.45 less the rent of March
    checking: { balance: 304_545, cleared: 400_000, transactions: 12 },
    dollars: { balance: 5111, cleared: 0, transactions: 3 },
    kronor: { balance: -9900, cleared: 0, transactions: 1 },
    house: { balance: 20_000_000, cleared: 0, transactions: 1 },
  });
});

test("REP-12 usage in a small household", () => {
  const usage = catalogUsage(smallHousehold());
  expect(Object.fromEntries(usage.categories)).toEqual({ salary: 2, groceries: 4, rent: 2, dining: 3 });
  expect(usage.payees.get(smallHousehold().payees[2]!.id)).toEqual({ transactions: 2, lastDay: 20_517 });
});

describe("REP-14 the register of a small household", () => {
  const books = smallHousehold();
  const register = createRegister(createSearchIndex(books.table));
  const ids = (filter: unknown): string => {
    const { slots } = register.select(books, filter as RegisterFilter, {
      by: "date",
      direction: "ascending",
    });
    return Array.from(slots, (slot) => books.table.transaction(slot).id).join(" ");
  };

  test.each([
    [{ accountIds: ["dollars", "kronor"] }, "j4 j6 f4 f7"],
    [{ categoryIds: ["food"] }, "j2 j6 f2 f3 f4 f7"],
    [{ categoryIds: ["dining"] }, "j6 f2 f7"],
    [{ categoryIds: [null] }, "f5 f6"],
    [{ categoryIds: [null, "rent"] }, "j5 f5 f6 m1"],
    [{ payeeIds: ["market", "landlord"] }, "j5 f4 m1"],
    [{ payeeIds: [null], from: "2026-02-20", to: "2026-02-25" }, "f5 f6 f7"],
    [{ from: "2026-02-26" }, "f8 m1"],
    [{ from: "2026-03-01", to: "2026-02-01" }, ""],
    [{ statuses: ["cleared", "reconciled"] }, "j1 f1"],
    [{ direction: "in", from: "2026-02-01" }, "f1 f3 f6"],
    [{ direction: "out", to: "2026-01-12" }, "j2 j3"],
    [{ transfers: "only" }, "j3 j4"],
    [{ transfers: "exclude", to: "2026-01-12" }, "o1 o2 j1 j2"],
    [{ budgetOnly: true, to: "2026-01-31" }, "j1 j2 j5 j6"],
    [{ budgetOnly: true, from: "2026-02-20" }, "f4 f5 f6 f7 m1"],
    [{ text: "800 rent landlord" }, "j5 m1"],
    [{ text: "800 baker" }, ""],
    [{ text: "2026-02 baker" }, "f2 f3"],
    [{ accountIds: [], categoryIds: [], text: " ", direction: "in", to: "2025-12-31" }, "o1 o2"],
  ])("%j", (filter, expected) => {
    expect(ids(filter)).toBe(expected);
  });

  test("REP-17 balances and sums", () => {
    const account = { accountIds: [books.accounts[1]!.id] };
    const newestFirst = register.select(books, account, { by: "date", direction: "descending" });
    expect([...newestFirst.balances!]).toEqual([5111, 6111, 11_111]);
    expect(newestFirst.sums).toEqual([{ currency: "USD", in: 11_111, out: -6000 }]);
    const oldestFirst = register.select(books, account, { by: "date", direction: "ascending" });
    expect([...oldestFirst.balances!]).toEqual([11_111, 6111, 5111]);
    expect(
      register.select(books, { ...account, text: "5" }, { by: "date", direction: "ascending" }).balances,
    ).toBeNull();
    expect(register.select(books, account, { by: "amount", direction: "ascending" }).balances).toBeNull();
    expect(register.select(books, {}, { by: "date", direction: "ascending" }).balances).toBeNull();
  });
});
