import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { z } from "zod";
import { dayNumber, monthsBetween, yearMonthOf } from "../calendar/index.ts";
import { aDate, arbitraryDate } from "../calendar/testing.ts";
import {
  Account,
  balanceOf,
  Category,
  checkSplits,
  checkTransfer,
  ExchangeRate,
  Payee,
  Statement,
  Tag,
  Transaction,
} from "../ledger/index.ts";
import { Preferences } from "../settings/index.ts";
import { generateHousehold, type HouseholdOptions } from "./generate-household.ts";
import type { Household } from "./household.ts";

const schema = z.strictObject({
  accounts: z.array(Account),
  categories: z.array(Category),
  payees: z.array(Payee),
  tags: z.array(Tag),
  transactions: z.array(Transaction),
  statements: z.array(Statement),
  rates: z.array(ExchangeRate),
  preferences: Preferences,
});

const arbitraryOptions: fc.Arbitrary<HouseholdOptions> = fc
  .record({
    seed: fc.nat(),
    until: arbitraryDate,
    locale: fc.constantFrom("de-DE", "en-US", "en-GB", "fr", "de-CH"),
    extent: fc.oneof(
      fc.integer({ min: 100, max: 4000 }).map((transactions) => ({ transactions })),
      fc.integer({ min: 1, max: 3 }).map((years) => ({ years })),
    ),
  })
  .map(({ seed, until, locale, extent }) => ({ seed, until, locale, ...extent }));

const demo = generateHousehold({ seed: 7, years: 6, until: aDate("2026-06-17") });

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const totalOf = (household: Household, name: string): number => {
  const account = household.accounts.find((each) => each.name === name);
  return balanceOf(household.transactions.filter(({ accountId }) => accountId === account?.id)).total;
};

describe("HOU-1 deterministic", () => {
  test.prop([arbitraryOptions], { numRuns: 10 })("the same bytes for the same options", (options) => {
    expect(JSON.stringify(generateHousehold(options))).toBe(JSON.stringify(generateHousehold(options)));
  });

  test("another seed is another life", () => {
    const options = { transactions: 200, until: aDate("2026-06-17") };
    expect(generateHousehold({ ...options, seed: 1 })).not.toEqual(
      generateHousehold({ ...options, seed: 2 }),
    );
  });
});

describe("HOU-2 and HOU-3 sound records", () => {
  test.prop([arbitraryOptions], { numRuns: 25 })("of any household", (options) => {
    const household = generateHousehold(options);
    expect(schema.safeParse(household).error).toBeUndefined();

    const { transactions } = household;
    const rows = [
      household.accounts,
      household.categories,
      household.payees,
      household.tags,
      transactions,
    ].flat();
    const ids = [...rows, ...household.statements, ...household.rates].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = new Set<string>(ids);
    const accounts = byId(household.accounts);
    const legs = byId(transactions);
    for (const transaction of transactions) {
      const { accountId, payeeId, categoryId, tags, splits, transferId } = transaction;
      const parts = Object.values(splits);
      const names = [
        accountId,
        payeeId,
        categoryId,
        ...Object.keys(tags),
        ...parts.map((part) => part.categoryId),
      ];
      expect(names.every((name) => name === null || named.has(name))).toBe(true);
      expect(checkSplits(transaction).ok).toBe(true);
      if (transferId === null) continue;
      const other = legs.get(transferId)!;
      expect(other.transferId).toBe(transaction.id);
      const pair = [transaction, other].map((leg) => ({
        transaction: leg,
        account: accounts.get(leg.accountId)!,
      }));
      expect(checkTransfer(pair[0]!, pair[1]!).ok).toBe(true);
    }
  });

  test("about three in a hundred are split", () => {
    const split = demo.transactions.filter(({ splits }) => Object.keys(splits).length > 0).length;
    expect(split / demo.transactions.length).toBeGreaterThan(0.02);
    expect(split / demo.transactions.length).toBeLessThan(0.04);
  });

  test("notes hold what breaks careless files: commas, quotes, accents, emoji", () => {
    const notes = demo.transactions.map(({ note }) => note).join("\n");
    for (const character of [",", '"', ";", "é", "Ü", "🎂"]) expect(notes).toContain(character);
  });
});

describe("HOU-4 within its means", () => {
  const running = (name: string): number => {
    const account = demo.accounts.find((each) => each.name === name);
    let balance = 0;
    let lowest = Infinity;
    for (const { accountId, amount } of demo.transactions) {
      if (accountId !== account?.id) continue;
      balance += amount;
      lowest = Math.min(lowest, balance);
    }
    return lowest;
  };

  test.each(["Everyday account", "Rainy-day savings", "Wallet", "Account abroad"])(
    "%s is never overdrawn",
    (name) => {
      expect(running(name)).toBeGreaterThanOrEqual(0);
    },
  );

  test("the demo has six to eight thousand transactions", () => {
    expect(demo.transactions.length).toBeGreaterThan(6000);
    expect(demo.transactions.length).toBeLessThan(8000);
  });

  test("the card is a month's spending at most, and the passbook is empty and closed", () => {
    expect(totalOf(demo, "Credit card")).toBeGreaterThan(-4000_00);
    expect(totalOf(demo, "Old passbook")).toBe(0);
    expect(demo.accounts.find(({ name }) => name === "Old passbook")?.closedOn).not.toBeNull();
  });

  test("income covers spending in every full year, and not by much", () => {
    const kinds = byId(demo.categories);
    for (const year of ["2021", "2022", "2023", "2024", "2025"]) {
      let [income, spending] = [0, 0];
      for (const { date, categoryId, splits, amount } of demo.transactions) {
        if (!date.startsWith(year)) continue;
        const parts = Object.values(splits);
        for (const part of parts.length === 0 ? [{ categoryId, amount }] : parts) {
          const kind = part.categoryId === null ? undefined : kinds.get(part.categoryId)?.kind;
          if (kind === "income") income += part.amount;
          if (kind === "expense") spending -= part.amount;
        }
      }
      expect(income / spending).toBeGreaterThan(0.9);
      expect(income / spending).toBeLessThan(1.3);
    }
  });
});

describe("HOU-5 seasons", () => {
  test("presents are bought for Christmas and hotels in summer", () => {
    const ids = new Map(demo.categories.map(({ name, id }) => [name, id]));
    const spent = (category: string, months: readonly string[]): number =>
      demo.transactions
        .filter(
          ({ categoryId, date }) => categoryId === ids.get(category) && months.includes(date.slice(5, 7)),
        )
        .reduce((sum, { amount }) => sum - amount, 0);
    expect(spent("Presents", ["11", "12"])).toBeGreaterThan(spent("Presents", ["02", "03"]));
    expect(spent("Hotels & lodging", ["07", "08"])).toBeGreaterThan(spent("Hotels & lodging", ["01", "02"]));
  });
});

describe("HOU-6 to the very day and number", () => {
  test.prop([fc.nat(), arbitraryDate, fc.integer({ min: 100, max: 3000 })], { numRuns: 30 })(
    "any number of transactions, none after the last day",
    (seed, until, transactions) => {
      const household = generateHousehold({ seed, until, transactions });
      expect(household.transactions).toHaveLength(transactions);
      const dates = household.transactions.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      expect(dates.at(-1)! <= until).toBe(true);
      expect(yearMonthOf(dates.at(-1)!)).toBe(yearMonthOf(until));
    },
  );

  test("a household of fewer than a hundred is refused", () => {
    expect(() => generateHousehold({ seed: 1, until: aDate("2026-06-17"), transactions: 99 })).toThrow(
      "invariant broken",
    );
  });

  test("larger ones buy more, from more shops", () => {
    const large = generateHousehold({ seed: 1, until: aDate("2026-06-17"), transactions: 60_000 });
    expect(large.transactions).toHaveLength(60_000);
    expect(large.payees.length).toBeGreaterThan(3 * demo.payees.length);
  });
});

describe("HOU-7 as banks report it", () => {
  test("statements close on what their account held", () => {
    for (const { accountId, date, closing } of demo.statements) {
      const rows = demo.transactions.filter((row) => row.accountId === accountId);
      expect(balanceOf(rows, date).total).toBe(closing);
      expect(balanceOf(rows, date).reconciled).toBe(closing);
    }
    expect(demo.statements.length).toBeGreaterThan(4 * 70);
  });

  test("references are unique, and only what was typed in has none", () => {
    const references = demo.transactions.flatMap(({ imported }) =>
      imported === null ? [] : [imported.reference],
    );
    expect(new Set(references).size).toBe(references.length);
    for (const { origin, imported } of demo.transactions) expect(imported !== null).toBe(origin === "import");
  });

  test("lines that read the same on one statement are told apart", () => {
    const busy = generateHousehold({ seed: 1, until: aDate("2026-06-17"), transactions: 60_000 });
    const lines = busy.transactions.flatMap(({ accountId, date, amount, imported }) =>
      imported === null
        ? []
        : [[accountId, date, amount, imported.payee, imported.memo, imported.occurrence].join("|")],
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(busy.transactions.some(({ imported }) => imported?.occurrence === 1)).toBe(true);
  });

  test("the newest are not yet cleared", () => {
    const uncleared = demo.transactions.filter(({ status }) => status === "uncleared");
    expect(uncleared.length).toBeGreaterThan(0);
    expect(uncleared.every(({ date }) => dayNumber(date) > dayNumber(aDate("2026-06-13")))).toBe(true);
  });
});

describe("HOU-8 another currency", () => {
  test.each([
    ["de-DE", "EUR", "USD"],
    ["en-US", "USD", "EUR"],
    ["en-GB", "GBP", "EUR"],
    [undefined, "EUR", "USD"],
  ])("%s: %s and %s, with a rate every month", (locale, base, foreign) => {
    const until = aDate("2026-06-17");
    const household = generateHousehold({
      seed: 1,
      years: 1,
      until,
      ...(locale === undefined ? {} : { locale }),
    });
    expect(household.preferences).toMatchObject({ baseCurrency: base, locale: locale ?? "system" });
    expect(new Set(household.accounts.map(({ currency }) => currency))).toEqual(new Set([base, foreign]));
    const months = monthsBetween(yearMonthOf(household.transactions[0]!.date), yearMonthOf(until));
    expect(household.rates.map(({ date }) => yearMonthOf(date))).toEqual(months);
    expect(household.rates.every(({ from, to }) => from === base && to === foreign)).toBe(true);
  });
});
