import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dayNumber } from "../calendar/index.ts";
import { RowFlag } from "./ledger-columns.ts";
import { createLedgerTable, type LedgerTable } from "./ledger-table.ts";
import { arbitraryTransaction, aTransaction } from "./testing.ts";
import type { Transaction } from "./transaction.ts";

const ordered = (table: LedgerTable): readonly Transaction[] =>
  Array.from(table.order, (slot) => table.transaction(slot));

const oldestFirst = (transactions: Iterable<Transaction>): readonly Transaction[] =>
  [...transactions].sort((left, right) => {
    if (left.date !== right.date) return left.date < right.date ? -1 : 1;
    return left.id < right.id ? -1 : 1;
  });

/** What the columns say about a row, in ids. */
const readColumns = (table: LedgerTable, slot: number) => {
  const { columns } = table;
  const parts: { amount: number; categoryId: string | null }[] = [];
  for (let part = columns.firstSplit[slot]!; part >= 0; part = columns.splitNext[part]!) {
    parts.push({
      amount: columns.splitAmount[part]!,
      categoryId: table.categories.ids[columns.splitCategory[part]!] ?? null,
    });
  }
  return {
    day: columns.day[slot],
    month: columns.month[slot],
    amount: columns.amount[slot],
    accountId: table.accounts.ids[columns.account[slot]!],
    categoryId: table.categories.ids[columns.category[slot]!] ?? null,
    payeeId: table.payees.ids[columns.payee[slot]!] ?? null,
    status: columns.status[slot],
    flags: columns.flags[slot],
    parts: parts.sort(byAmount),
  };
};

const byAmount = (left: { amount: number }, right: { amount: number }): number => left.amount - right.amount;

const expectedColumns = (transaction: Transaction) => ({
  day: dayNumber(transaction.date),
  month: Number(transaction.date.slice(0, 4)) * 12 + Number(transaction.date.slice(5, 7)) - 1,
  amount: transaction.amount,
  accountId: transaction.accountId,
  categoryId: transaction.categoryId,
  payeeId: transaction.payeeId,
  status: ["uncleared", "cleared", "reconciled"].indexOf(transaction.status),
  flags:
    (Object.keys(transaction.splits).length > 0 ? RowFlag.split : 0) +
    (transaction.transferId === null ? 0 : RowFlag.transfer) +
    (transaction.origin === "opening" ? RowFlag.opening : 0) +
    (transaction.origin === "adjustment" ? RowFlag.adjustment : 0) +
    (transaction.imported === null ? 0 : RowFlag.imported) +
    (Object.keys(transaction.tags).length > 0 ? RowFlag.tagged : 0),
  parts: Object.values(transaction.splits)
    .map(({ amount, categoryId }) => ({ amount, categoryId }))
    .sort(byAmount),
});

type Edit =
  | { readonly kind: "put" | "remove"; readonly rows: readonly Transaction[] }
  | { readonly kind: "fill"; readonly rows: readonly Transaction[] };

const arbitraryEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("put", "put", "put", "remove", "remove", "fill"),
    rows: fc.oneof(
      { weight: 4, arbitrary: fc.array(arbitraryTransaction, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(arbitraryTransaction, { maxLength: 40 }) },
    ),
  }) as fc.Arbitrary<Edit>,
  { maxLength: 30 },
);

const distinct = (rows: readonly Transaction[]): Map<string, Transaction> =>
  new Map(rows.map((row) => [row.id, row]));

/** Does one edit to the table and to the plain map that it must equal. */
const apply = (table: LedgerTable, model: Map<string, Transaction>, { kind, rows }: Edit): void => {
  switch (kind) {
    case "put":
      if (rows.length === 1) table.put(rows[0]!);
      else table.putMany(rows);
      for (const row of rows) model.set(row.id, row);
      return;
    case "remove":
      if (rows.length === 1) expect(table.remove(rows[0]!.id)).toBe(model.has(rows[0]!.id));
      else table.removeMany(rows.map(({ id }) => id));
      for (const { id } of rows) model.delete(id);
      return;
    case "fill":
      table.fill(distinct(rows).values());
      model.clear();
      for (const row of rows) model.set(row.id, row);
      return;
  }
};

describe("LED-60 the columns say what the transactions say", () => {
  test.prop([arbitraryEdits])("after any edits, every row is where its slot says", (edits) => {
    const table = createLedgerTable();
    const model = new Map<string, Transaction>();
    for (const edit of edits) {
      apply(table, model, edit);
      expect(table.size).toBe(model.size);
      for (const row of model.values()) {
        const slot = table.slotOf(row.id);
        expect(table.transaction(slot)).toBe(row);
        expect(readColumns(table, slot)).toEqual(expectedColumns(row));
      }
    }
  });

  test("a row that is not there has no slot", () => {
    const table = createLedgerTable();
    table.put(aTransaction({ id: "t1" }));
    table.remove(aTransaction({ id: "t1" }).id);
    expect(table.slotOf(aTransaction({ id: "t1" }).id)).toBe(-1);
    expect(table.find(aTransaction({ id: "t1" }).id)).toBeUndefined();
    expect(() => table.transaction(0)).toThrow("free slot");
  });

  test("two rows of one id are no way to fill it", () => {
    const row = aTransaction();
    expect(() => createLedgerTable().fill([row, row].values())).toThrow("two rows of one id");
  });
});

describe("LED-61 the order is by day, then id", () => {
  test.prop([arbitraryEdits])("after any edits, as if sorted anew", (edits) => {
    const table = createLedgerTable();
    const model = new Map<string, Transaction>();
    for (const edit of edits) {
      apply(table, model, edit);
      expect(ordered(table)).toEqual(oldestFirst(model.values()));
    }
  });

  test.prop([fc.array(arbitraryTransaction), fc.integer({ min: 19_890, max: 20_610 })])(
    "positionFrom counts the rows before a day",
    (rows, day) => {
      const table = createLedgerTable();
      table.fill(distinct(rows).values());
      const earlier = ordered(table).filter(({ date }) => dayNumber(date) < day);
      expect(table.positionFrom(day)).toBe(earlier.length);
    },
  );

  test.prop([fc.uniqueArray(fc.nat(99), { minLength: 2 }), fc.boolean()])(
    "rows of one day stand by id, filled at once or one by one",
    (numbers, atOnce) => {
      const table = createLedgerTable();
      const rows = numbers.map((number) => aTransaction({ id: `t${number}` }));
      if (atOnce) table.fill(rows.values());
      else rows.forEach(table.put);
      expect(ordered(table).map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    },
  );

  test("days before 1970 come first", () => {
    const table = createLedgerTable();
    table.putMany([
      aTransaction({ id: "b", date: "1970-01-02" }),
      aTransaction({ id: "a", date: "1969-12-30" }),
    ]);
    table.put(aTransaction({ id: "c", date: "1960-01-01" }));
    expect(ordered(table).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  test.prop([fc.array(arbitraryTransaction)])("an account's slots are its part of the order", (rows) => {
    const table = createLedgerTable();
    table.fill(distinct(rows).values());
    const { accountId } = aTransaction({ accountId: "savings" });
    expect(Array.from(table.slotsOfAccount(accountId), (slot) => table.transaction(slot))).toEqual(
      ordered(table).filter((row) => row.accountId === accountId),
    );
  });
});

describe("LED-62 slots are stable", () => {
  test.prop([arbitraryEdits])("a row keeps its slot until it is removed or the table is filled", (edits) => {
    const table = createLedgerTable();
    const model = new Map<string, Transaction>();
    for (const edit of edits) {
      const slots = new Map([...model.values()].map(({ id }) => [id, table.slotOf(id)]));
      apply(table, model, edit);
      if (edit.kind === "fill") continue;
      for (const [id, slot] of slots) if (model.has(id)) expect(table.slotOf(id)).toBe(slot);
    }
  });

  test("a freed slot is used again", () => {
    const table = createLedgerTable();
    const slot = table.put(aTransaction({ id: "t1" }));
    table.remove(aTransaction({ id: "t1" }).id);
    expect(table.put(aTransaction({ id: "t2" }))).toBe(slot);
  });
});

describe("LED-64 what is gone leaves its room to others", () => {
  const split = aTransaction({
    splits: { s1: { amount: -1000, categoryId: null, note: "", position: 0 } },
  });

  test("a split row that is edited or recorded anew a thousand times takes no more room than one", () => {
    const table = createLedgerTable();
    table.put(split);
    const { length } = table.columns.splitNext;
    for (let edit = 0; edit < 1000; edit += 1) {
      table.put(split);
      if (edit % 2 === 0) table.remove(split.id);
    }
    expect(table.columns.splitNext).toHaveLength(length);
    expect(table.slotLimit).toBe(1);
  });
});

describe("LED-63 readers learn what changed", () => {
  test.prop([arbitraryEdits, fc.nat(29)])(
    "what is not named since a revision is as it was",
    (edits, start) => {
      const table = createLedgerTable();
      const model = new Map<string, Transaction>();
      for (const edit of edits.slice(0, start)) apply(table, model, edit);
      const { revision } = table;
      const before = new Map(model);
      for (const edit of edits.slice(start)) apply(table, model, edit);
      const changed = table.changedSince(revision);
      if (edits.slice(start).some(({ kind }) => kind === "fill")) {
        expect(changed).toBeNull();
        return;
      }
      for (const row of model.values()) {
        if (before.get(row.id) !== row) expect(changed).toContain(table.slotOf(row.id));
      }
      for (const slot of changed ?? []) expect(slot).toBeLessThan(table.slotLimit);
    },
  );

  test("a reader far behind starts over", () => {
    const table = createLedgerTable();
    const { revision } = table;
    for (let edit = 0; edit < 70_000; edit += 1) table.put(aTransaction({ amount: edit }));
    expect(table.changedSince(revision)).toBeNull();
    expect(table.changedSince(table.revision)).toEqual([]);
  });
});
