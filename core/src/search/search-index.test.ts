import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createLedgerTable, type LedgerTable, type Transaction } from "../ledger/index.ts";
import {
  aCategory,
  anAccount,
  aPayee,
  arbitraryIds,
  arbitraryTransaction,
  aTag,
  aTransaction,
} from "../ledger/testing.ts";
import { foldText } from "./fold.ts";
import { createSearchIndex, type SearchIndex } from "./search-index.ts";
import type { SearchNames } from "./search-names.ts";

const names: SearchNames = {
  accounts: arbitraryIds.accounts.map((id) =>
    anAccount({ id, name: `My ${id}`, currency: id === "dollars" ? "USD" : id === "yen" ? "JPY" : "EUR" }),
  ),
  categories: [
    aCategory({ id: "food", name: "Food & Drink" }),
    aCategory({ id: "groceries", name: "Groceries", parentId: "food" }),
    aCategory({ id: "dining", name: "Dining Out", parentId: "food" }),
    aCategory({ id: "rent", name: "Rent" }),
    aCategory({ id: "salary", name: "Salary", kind: "income" }),
  ],
  payees: [
    aPayee({ id: "baker", name: "Bäckerei Müller" }),
    aPayee({ id: "landlord", name: "Landlord 42" }),
    aPayee({ id: "employer", name: "ACME GmbH" }),
  ],
  tags: [aTag({ id: "holiday", name: "Holiday" }), aTag({ id: "tax", name: "Tax 2024" })],
};

const found = (index: SearchIndex, table: LedgerTable, text: string): readonly string[] => {
  const passes = index.match(text, names);
  return Array.from(table.order, (slot) => (passes?.[slot] === 0 ? null : table.transaction(slot).id)).filter(
    (id) => id !== null,
  );
};

const idsFound = (rows: readonly Transaction[], text: string): readonly string[] => {
  const table = createLedgerTable();
  table.fill(rows);
  return found(createSearchIndex(table), table, text);
};

/** All texts of a row, folded, the slow way. */
const textsOf = (row: Transaction): readonly string[] => {
  const categoryText = (id: string | null): string => {
    const category = names.categories.find((other) => other.id === id);
    const group = names.categories.find((other) => other.id === category?.parentId);
    return category === undefined ? "" : `${group?.name ?? ""} ${category.name}`;
  };
  const parts = Object.values(row.splits);
  return [
    names.accounts.find(({ id }) => id === row.accountId)?.name ?? "",
    categoryText(row.categoryId),
    names.payees.find(({ id }) => id === row.payeeId)?.name ?? "",
    row.note,
    row.imported?.payee ?? "",
    row.imported?.memo ?? "",
    ...parts.flatMap(({ categoryId, note }) => [categoryText(categoryId), note]),
    ...names.tags.filter(({ id }) => row.tags[id] === true).map(({ name }) => name),
  ].map(foldText);
};

const needles = fc.constantFrom(
  "b",
  "bread",
  "cafe",
  "CRÈME",
  "müll",
  "food",
  "out",
  "my",
  "パ",
  "東京",
  "ref",
  "hol",
  "zz",
);

describe("SEA-7 what a word is found in", () => {
  test.prop([
    fc.uniqueArray(arbitraryTransaction, { selector: ({ id }) => id }),
    fc.array(needles, { minLength: 1, maxLength: 3 }),
  ])("as if every text of every row were read", (rows, words) => {
    const expected = rows.filter((row) =>
      words.every((word) => textsOf(row).some((text) => text.includes(foldText(word)))),
    );
    expect([...idsFound(rows, words.join(" "))].sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test.prop([fc.uniqueArray(arbitraryTransaction, { selector: ({ id }) => id }), needles])(
    "a word and its exclusion divide the rows",
    (rows, word) => {
      const all = [...idsFound(rows, word), ...idsFound(rows, `-${word}`)];
      expect(all.sort()).toEqual(rows.map(({ id }) => id).sort());
    },
  );

  test("a phrase is found across words, words are found in any order and field", () => {
    const rows = [
      aTransaction({ id: "a", note: "two loaves of bread", payeeId: "baker" }),
      aTransaction({ id: "b", note: "bread of two kinds" }),
    ];
    expect(idsFound(rows, '"loaves of"')).toEqual(["a"]);
    expect(idsFound(rows, "bread two")).toEqual(["a", "b"]);
    expect(idsFound(rows, "bread muller")).toEqual(["a"]);
  });

  test("a tag test reads tags only", () => {
    const rows = [
      aTransaction({ id: "a", tags: { tax: true } }),
      aTransaction({ id: "b", note: "tax office" }),
    ];
    expect(idsFound(rows, "#tax")).toEqual(["a"]);
    expect(idsFound(rows, "tax")).toEqual(["a", "b"]);
  });
});

describe("SEA-8 numbers and dates of rows", () => {
  test("amounts are compared in the account's own currency", () => {
    const rows = [
      aTransaction({ id: "eur", amount: -4250 }),
      aTransaction({ id: "yen", accountId: "yen", amount: 42 }),
      aTransaction({ id: "note", amount: -1, note: "room 42.50" }),
    ];
    expect(idsFound(rows, "42")).toEqual(["eur", "note", "yen"]);
    expect(idsFound(rows, "42.50")).toEqual(["eur", "note"]);
    expect(idsFound(rows, "-42")).toEqual(["eur"]);
    expect(idsFound(rows, "+42")).toEqual(["yen"]);
    expect(idsFound(rows, ">42")).toEqual(["eur"]);
  });

  test("a year is a date, an amount and a text", () => {
    const rows = [
      aTransaction({ id: "date", date: "2024-05-05" }),
      aTransaction({ id: "amount", amount: -202_400 }),
      aTransaction({ id: "text", note: "tax 2024" }),
      aTransaction({ id: "none" }),
    ];
    expect(idsFound(rows, "2024")).toEqual(["date", "amount", "text"]);
    expect(idsFound(rows, "may 2024")).toEqual(["date"]);
  });
});

describe("SEA-9 the index follows the table", () => {
  test.prop([
    fc.array(fc.tuple(arbitraryTransaction, fc.boolean()), { maxLength: 60 }),
    fc.array(needles, { minLength: 1, maxLength: 4 }),
  ])("after any edits, as an index made anew", (edits, words) => {
    const table = createLedgerTable();
    const index = createSearchIndex(table);
    edits.forEach(([row, isRemoval], at) => {
      if (isRemoval) table.remove(row.id);
      else table.put(row);
      const word = words[at % words.length]!;
      expect(found(index, table, word)).toEqual(found(createSearchIndex(table), table, word));
    });
  });

  test.prop([
    fc.array(arbitraryTransaction, { maxLength: 40 }),
    fc.array(fc.tuple(arbitraryTransaction, fc.boolean(), fc.integer({ min: 0, max: 12 })), {
      maxLength: 40,
    }),
    needles,
  ])("after any edits between the slices in which it is prepared", (rows, edits, word) => {
    const table = createLedgerTable();
    const index = createSearchIndex(table);
    rows.forEach(table.put);
    for (const [row, isRemoval, most] of edits) {
      index.prepare(most);
      if (isRemoval) table.remove(row.id);
      else table.put(row);
    }
    expect(found(index, table, word)).toEqual(found(createSearchIndex(table), table, word));
  });

  test("is prepared once no row is left to read", () => {
    const table = createLedgerTable();
    const index = createSearchIndex(table);
    for (let row = 0; row < 5; row += 1) table.put(aTransaction({ id: `row ${row}`, note: `note ${row}` }));
    const steps = Array.from({ length: 5 }, () => index.prepare(2));
    expect(steps[0]).toBe(false);
    expect(steps.at(-1)).toBe(true);
    expect(found(index, table, "note 3")).toEqual(["row 3"]);
  });

  test("texts nobody uses any more are forgotten in time, and the rest is still found", () => {
    const table = createLedgerTable();
    const index = createSearchIndex(table);
    table.put(aTransaction({ id: "kept", note: "kept for good" }));
    for (let edit = 0; edit < 6000; edit += 1) {
      table.put(aTransaction({ id: "edited", note: `version ${edit}` }));
      index.prepare(10);
    }
    expect(found(index, table, "kept")).toEqual(["kept"]);
    expect(found(index, table, '"version 5999"')).toEqual(["edited"]);
    expect(found(index, table, '"version 5998"')).toEqual([]);
  });

  test("a new name is found as soon as it is handed in", () => {
    const table = createLedgerTable();
    const index = createSearchIndex(table);
    const slot = table.put(aTransaction({ payeeId: "baker" }));
    expect(index.match("boulanger", names)?.[slot]).toBe(0);
    const renamed = { ...names, payees: [aPayee({ id: "baker", name: "Boulanger" })] };
    expect(index.match("boulanger", renamed)?.[slot]).toBe(1);
  });
});
