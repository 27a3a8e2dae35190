import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dateOfDay, dayNumber, type LocalDate, type YearMonth } from "../calendar/index.ts";
import { createLedgerTable, type Transaction } from "../ledger/index.ts";
import { aCategory, anAccount, aPayee, arbitraryIds, arbitraryTransaction, aTag } from "../ledger/testing.ts";
import { createRateTable, CurrencyCode, minorDigits } from "../money/index.ts";
import { createSearchIndex } from "../search/index.ts";
import { accountBalances } from "./account-balances.ts";
import { createBaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { catalogUsage } from "./catalog-usage.ts";
import { categoryMatrix } from "./category-matrix.ts";
import { incomeAndSpending } from "./income-and-spending.ts";
import { netWorth } from "./net-worth.ts";
import { overview } from "./overview.ts";
import { createRegister } from "./register.ts";
import type { RegisterFilter } from "./register-filter.ts";
import type { RegisterSort } from "./register-order.ts";

const EUR = CurrencyCode.parse("EUR");
const [USD, JPY] = [CurrencyCode.parse("USD"), CurrencyCode.parse("JPY")];
const currencyOf: Readonly<Record<string, CurrencyCode>> = { dollars: USD, yen: JPY };

/** `house` is off budget; the category `forgotten` and the payee `employer` are in no list; yen have no rate. */
const catalog = {
  accounts: arbitraryIds.accounts.map((id) =>
    anAccount({ id, name: id, currency: currencyOf[id] ?? "EUR", onBudget: id !== "house" }),
  ),
  categories: [
    aCategory({ id: "food", name: "Food" }),
    aCategory({ id: "groceries", name: "Groceries", parentId: "food" }),
    aCategory({ id: "dining", name: "Dining", parentId: "food" }),
    aCategory({ id: "rent", name: "Rent" }),
    aCategory({ id: "salary", name: "Salary", kind: "income" }),
  ],
  payees: [aPayee({ id: "baker", name: "Baker" }), aPayee({ id: "landlord", name: "Landlord" })],
  tags: arbitraryIds.tags.map((id) => aTag({ id, name: id })),
  baseCurrency: EUR,
  rates: createRateTable([{ from: USD, to: EUR, day: 0, rate: "0.5" }], EUR),
};

const booksOf = (rows: readonly Transaction[]): Books => {
  const table = createLedgerTable();
  table.fill(rows);
  return { table, ...catalog };
};

const arbitraryRows = fc.uniqueArray(arbitraryTransaction, { selector: ({ id }) => id, maxLength: 40 });
const arbitraryDay = fc.integer({ min: 19_900, max: 20_600 });

/** One category's part of a row in euro, the slow way; null where yen have no rate. */
interface Line {
  readonly row: Transaction;
  readonly categoryId: string | null;
  readonly value: number | null;
}

const accountOf = (row: Transaction) => catalog.accounts.find(({ id }) => id === row.accountId)!;
const kindOf = (id: string | null) => catalog.categories.find((category) => category.id === id)?.kind;

const isBudgeted = (row: Transaction): boolean =>
  accountOf(row).onBudget &&
  (row.transferId === null || row.categoryId !== null || Object.keys(row.splits).length > 0) &&
  row.origin !== "opening" &&
  row.origin !== "adjustment";

const inEuro = (row: Transaction, amount: number): number | null => {
  if (accountOf(row).currency === "EUR" || amount === 0) return amount;
  return accountOf(row).currency === "JPY" ? null : inBase(amount);
};
/** Through the one conversion the ledger has: what it rounds to is tested in money. */
const inBase = (amount: number): number =>
  catalog.rates.convert(amount as Transaction["amount"], USD, EUR, 20_000) as number;

const partsOf = (row: Transaction) => {
  const parts = Object.values(row.splits);
  return parts.length > 0 ? parts : [row];
};

const linesOf = (rows: readonly Transaction[]): readonly Line[] =>
  rows.filter(isBudgeted).flatMap((row) =>
    partsOf(row).map(({ amount, categoryId }) => ({
      row,
      categoryId: kindOf(categoryId) === undefined ? null : categoryId,
      value: inEuro(row, amount),
    })),
  );

const isIncome = ({ categoryId, value }: Line): boolean =>
  categoryId === null ? (value ?? 0) > 0 : kindOf(categoryId) === "income";

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe("REP-4 to REP-6 income and spending", () => {
  test.prop([arbitraryRows, fc.integer({ min: 1, max: 20 })])(
    "as the lines added up one by one",
    (rows, count) => {
      const books = booksOf(rows);
      const totals = incomeAndSpending(books, createBaseCurrency(books), "2025-09" as YearMonth, count);
      for (const { month, income, spending } of totals) {
        const lines = linesOf(rows).filter(({ row }) => row.date.startsWith(month));
        expect(income).toBe(sum(lines.filter(isIncome).map(({ value }) => value)));
        expect(spending).toBe(0 - sum(lines.filter((line) => !isIncome(line)).map(({ value }) => value)));
      }
      expect(totals.map(({ month }) => month).at(-1)).toBe("2025-09");
      expect(totals).toHaveLength(count);
    },
  );
});

describe("REP-9 the category matrix", () => {
  test.prop([arbitraryRows])("every cell is the sum of its lines, and no line is lost", (rows) => {
    const { months, categoryIds, amounts, missingRates } = categoryMatrix(booksOf(rows));
    const lines = linesOf(rows);
    months.forEach((month, at) => {
      categoryIds.forEach((categoryId, column) => {
        const cell = lines.filter(
          (line) => line.row.date.startsWith(month) && line.categoryId === categoryId,
        );
        expect(amounts[at * categoryIds.length + column]).toBe(sum(cell.map(({ value }) => value)));
      });
    });
    expect(sum([...amounts])).toBe(sum(lines.map(({ value }) => value)));
    expect(missingRates).toEqual(lines.some(({ value }) => value === null) ? ["JPY"] : []);
  });
});

describe("REP-10 net worth", () => {
  test.prop([arbitraryRows, fc.uniqueArray(arbitraryDay, { maxLength: 8 })])(
    "each day as all balances up to it, off-budget ones too",
    (rows, days) => {
      const books = booksOf(rows);
      const dates = days.sort((left, right) => left - right).map(dateOfDay);
      const points = netWorth(books, createBaseCurrency(books), dates);
      for (const { date, amount } of points) {
        const balances = catalog.accounts.map(({ id, currency }) => {
          const balance = sum(
            rows.filter((row) => row.accountId === id && row.date <= date).map((row) => row.amount),
          );
          return currency === "EUR" ? balance : currency === "USD" ? inBase(balance) : 0;
        });
        expect(amount).toBe(sum(balances));
      }
      expect(points.map(({ date }) => date)).toEqual(dates);
    },
  );
});

describe("REP-11 balances", () => {
  test.prop([arbitraryRows])("of every account, whatever its rows", (rows) => {
    for (const [id, { balance, cleared, transactions }] of accountBalances(booksOf(rows))) {
      const own = rows.filter((row) => row.accountId === id);
      expect(balance).toBe(sum(own.map(({ amount }) => amount)));
      expect(cleared).toBe(
        sum(own.filter(({ status }) => status !== "uncleared").map(({ amount }) => amount)),
      );
      expect(transactions).toBe(own.length);
    }
  });
});

describe("REP-12 usage", () => {
  test.prop([arbitraryRows])("counts the rows that name a record", (rows) => {
    const usage = catalogUsage(booksOf(rows));
    for (const id of arbitraryIds.categories) {
      const users = rows.filter((row) => partsOf(row).some(({ categoryId }) => categoryId === id));
      expect(usage.categories.get(aCategory({ id }).id) ?? 0).toBe(users.length);
    }
    for (const id of arbitraryIds.payees) {
      const users = rows.filter(({ payeeId }) => payeeId === id);
      const used = usage.payees.get(aPayee({ id }).id);
      expect(used?.transactions ?? 0).toBe(users.length);
      if (used !== undefined)
        expect(used.lastDay).toBe(Math.max(...users.map(({ date }) => dayNumber(date))));
    }
    for (const id of arbitraryIds.tags) {
      expect(usage.tags.get(aTag({ id }).id) ?? 0).toBe(
        rows.filter(({ tags }) => aTag({ id }).id in tags).length,
      );
    }
  });
});

const some = (ids: readonly (string | null)[]) => fc.subarray([...ids]);
const arbitraryFilter = fc.record(
  {
    accountIds: some(arbitraryIds.accounts),
    from: arbitraryDay.map(dateOfDay),
    to: arbitraryDay.map(dateOfDay),
    categoryIds: some([...arbitraryIds.categories, "food", null]),
    payeeIds: some([...arbitraryIds.payees, null]),
    tagIds: some(arbitraryIds.tags),
    statuses: some(["uncleared", "cleared", "reconciled"]),
    direction: fc.constantFrom("in", "out"),
    transfers: fc.constantFrom("only", "exclude"),
    importId: fc.constantFrom("i1", "i2"),
    budgetOnly: fc.boolean(),
    text: fc.constantFrom("", "bread", "-bread", "cafe", ">500"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<RegisterFilter>;
const arbitrarySort: fc.Arbitrary<RegisterSort> = fc.record({
  by: fc.constantFrom("date", "amount", "payee", "category", "account"),
  direction: fc.constantFrom("ascending", "descending"),
});

const asksNothing = (list: readonly unknown[] | undefined): boolean =>
  list === undefined || list.length === 0;
const has = (list: readonly unknown[] | undefined, item: unknown): boolean =>
  asksNothing(list) || list?.includes(item) === true;

const passesCategories = (row: Transaction, wanted: RegisterFilter["categoryIds"]): boolean =>
  asksNothing(wanted) ||
  partsOf(row).some(({ categoryId }) => {
    const category = catalog.categories.find(({ id }) => id === categoryId);
    if (category !== undefined)
      return has(wanted, category.id) || has(wanted, category.parentId ?? category.id);
    const isMoneyMoved = row.transferId !== null || row.origin === "opening" || row.origin === "adjustment";
    return has(wanted, null) && !isMoneyMoved;
  });

const passes = (row: Transaction, filter: RegisterFilter): boolean =>
  has(filter.accountIds, row.accountId) &&
  (filter.from ?? "") <= row.date &&
  row.date <= (filter.to ?? "9999") &&
  passesCategories(row, filter.categoryIds) &&
  has(filter.payeeIds, row.payeeId) &&
  (asksNothing(filter.tagIds) || filter.tagIds!.some((id) => row.tags[id] === true)) &&
  has(filter.statuses, row.status) &&
  (filter.direction === undefined || Math.sign(row.amount) === (filter.direction === "in" ? 1 : -1)) &&
  (filter.transfers === undefined || (row.transferId !== null) === (filter.transfers === "only")) &&
  (filter.importId === undefined || row.imported?.importId === filter.importId) &&
  (filter.budgetOnly !== true || isBudgeted(row));

const nameOf = (
  items: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string => items.find((item) => item.id === id)?.name ?? "";

const sortKey = (row: Transaction, by: RegisterSort["by"]): string | number => {
  switch (by) {
    case "date":
      return 0;
    case "amount":
      return row.amount / 10 ** minorDigits(accountOf(row).currency);
    case "payee":
      return nameOf(catalog.payees, row.payeeId).toLowerCase();
    case "category":
      return nameOf(catalog.categories, row.categoryId).toLowerCase();
    case "account":
      return nameOf(catalog.accounts, row.accountId).toLowerCase();
  }
};

const compare = (left: string | number, right: string | number): number =>
  left < right ? -1 : left > right ? 1 : 0;

const sorted = (rows: readonly Transaction[], { by, direction }: RegisterSort): readonly Transaction[] => {
  const ascending = rows.toSorted(
    (left, right) =>
      compare(sortKey(left, by), sortKey(right, by)) ||
      compare(left.date, right.date) ||
      compare(left.id, right.id),
  );
  return direction === "ascending" ? ascending : ascending.toReversed();
};

describe("REP-14 to REP-17 the register", () => {
  test.prop([arbitraryRows, arbitraryFilter, arbitrarySort])(
    "as rows filtered and sorted one by one",
    (rows, filter, sort) => {
      const books = booksOf(rows);
      const search = createSearchIndex(books.table);
      const matches = search.match(filter.text ?? "", books);
      const expected = sorted(
        rows.filter((row) => passes(row, filter) && matches?.[books.table.slotOf(row.id)] !== 0),
        sort,
      );
      const { slots, sums, balances } = createRegister(search).select(books, filter, sort);
      expect(Array.from(slots, (slot) => books.table.transaction(slot).id)).toEqual(
        expected.map(({ id }) => id),
      );
      for (const currency of [EUR, USD, JPY]) {
        const amounts = expected
          .filter((row) => accountOf(row).currency === currency)
          .map(({ amount }) => amount);
        const shown = sums.find((other) => other.currency === currency);
        expect(shown?.in ?? 0).toBe(sum(amounts.filter((amount) => amount > 0)));
        expect(shown?.out ?? 0).toBe(sum(amounts.filter((amount) => amount < 0)));
      }
      balances?.forEach((balance, at) => {
        const row = expected[at]!;
        const upTo = sorted(rows, { by: "date", direction: "ascending" }).filter(
          (other) => other.accountId === row.accountId && compare(other.date, row.date) <= 0,
        );
        const until = upTo.slice(0, upTo.indexOf(row) + 1);
        expect(balance).toBe(sum(until.map(({ amount }) => amount)));
      });
    },
  );

  test.prop([arbitraryRows])("rows of an account that is not in the books are in no report", (rows) => {
    const books = booksOf(rows);
    const without = { ...books, accounts: books.accounts.filter(({ id }) => id !== "savings") };
    const rest = booksOf(rows.filter(({ accountId }) => accountId !== "savings"));
    const query = { month: "2025-09" as YearMonth, months: 18, today: "2026-12-31" as LocalDate };
    const { netWorth: worth, months, categories } = overview(without, query);
    expect({ worth, months, categories }).toEqual({
      worth: overview(rest, query).netWorth,
      months: overview(rest, query).months,
      categories: overview(rest, query).categories,
    });
  });
});

describe("REP-1 reports follow edits", () => {
  const query = { month: "2025-09" as YearMonth, months: 18, today: "2026-12-31" as LocalDate };
  const comparable = (books: Books) => {
    const { recent, revision, ...figures } = overview(books, query);
    expect(revision).toBe(books.table.revision);
    return { ...figures, recent: recent.map((slot) => books.table.transaction(slot)) };
  };

  test.prop([
    fc.array(fc.tuple(arbitraryTransaction, fc.boolean()), { maxLength: 40 }),
    arbitraryFilter,
    arbitrarySort,
  ])("after any edits, as if the books were opened anew", (edits, filter, sort) => {
    const edited = booksOf([]);
    const register = createRegister(createSearchIndex(edited.table));
    const model = new Map<string, Transaction>();
    for (const [row, isRemoval] of edits) {
      if (isRemoval) edited.table.remove(row.id);
      else edited.table.put(row);
      if (isRemoval) model.delete(row.id);
      else model.set(row.id, row);

      const anew = booksOf([...model.values()]);
      const [left, right] = [
        register.select(edited, filter, sort),
        createRegister(createSearchIndex(anew.table)).select(anew, filter, sort),
      ];
      expect(Array.from(left.slots, (slot) => edited.table.transaction(slot))).toEqual(
        Array.from(right.slots, (slot) => anew.table.transaction(slot)),
      );
      expect(left.sums).toEqual(right.sums);
    }
    const anew = booksOf([...model.values()]);
    expect(comparable(edited)).toEqual(comparable(anew));
  });

  test.prop([arbitraryRows, arbitraryTransaction])(
    "a selection is kept until the books change",
    (rows, row) => {
      const books = booksOf(rows);
      const register = createRegister(createSearchIndex(books.table));
      const select = () => register.select(books, {}, { by: "date", direction: "ascending" });
      const first = select();
      expect(select()).toBe(first);
      books.table.put(row);
      expect(select()).not.toBe(first);
      expect(select().revision).toBe(books.table.revision);
    },
  );
});
