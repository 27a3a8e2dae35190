import { dayNumber, monthNumberOfDay } from "../calendar/index.ts";
import { assert } from "../kernel/index.ts";
import { createDateOrder, sortedByDay } from "./date-order.ts";
import { createInterner, type Interner } from "./interner.ts";
import { type LedgerColumns, RowFlag, widenColumns } from "./ledger-columns.ts";
import type { AccountId, CategoryId, PayeeId, TransactionId } from "./record-id.ts";
import { type Transaction, TransactionStatus } from "./transaction.ts";

/**
 * All live transactions of a vault in typed columns (LED-60 ff). A transaction keeps its slot until it is removed;
 * a freed slot is used again.
 */
export interface LedgerTable {
  readonly size: number;
  /** Grows by one with every row written or removed, and with every fill. */
  readonly revision: number;
  readonly columns: LedgerColumns;
  /** The slots by day, then id, oldest first; a view to be read before the next change, never written. */
  readonly order: Int32Array;
  readonly accounts: Interner<AccountId>;
  readonly categories: Interner<CategoryId>;
  readonly payees: Interner<PayeeId>;
  /** Every slot is below it. */
  readonly slotLimit: number;
  /** −1 when there is none. */
  readonly slotOf: (id: TransactionId) => number;
  readonly find: (id: TransactionId) => Transaction | undefined;
  readonly isOccupied: (slot: number) => boolean;
  /** The row at an occupied slot. */
  readonly transaction: (slot: number) => Transaction;
  /** How many rows lie before a day (since 1970-01-01): the place in `order` of the first row on or after it. */
  readonly positionFrom: (day: number) => number;
  /** An account's slots, oldest first. */
  readonly slotsOfAccount: (id: AccountId) => Int32Array;
  /** Slots written or freed since that revision (with repeats), or null when everything may have changed. */
  readonly changedSince: (revision: number) => readonly number[] | null;
  /** Replaces everything. */
  readonly fill: (transactions: Iterable<Transaction>) => void;
  /** Adds a row or replaces the one of the same id; answers its slot. */
  readonly put: (transaction: Transaction) => number;
  readonly putMany: (transactions: readonly Transaction[]) => void;
  /** False when there was none. */
  readonly remove: (id: TransactionId) => boolean;
  readonly removeMany: (ids: readonly TransactionId[]) => void;
}

/** Past this share of the table one sort is cheaper than moving the order row by row. */
const SORT_SHARE = 256;

/** Readers further behind than this many rows start over. */
const REMEMBERED_CHANGES = 65_536;

export const createLedgerTable = (): LedgerTable => {
  const accounts = createInterner<AccountId>();
  const categories = createInterner<CategoryId>();
  const payees = createInterner<PayeeId>();
  const slotById = new Map<TransactionId, number>();
  const rows: (Transaction | undefined)[] = [];
  const freeSlots: number[] = [];
  const freeParts: number[] = [];
  let partLimit = 0;
  let columns = widenColumns(null, 16, 16);
  let changed: number[] = [];
  let changedFrom = 0;

  const rowAt = (slot: number): Transaction => {
    const row = rows[slot];
    assert(row !== undefined, "a row is asked for at a free slot");
    return row;
  };
  const order = createDateOrder({ days: () => columns.day, idOf: (slot) => rowAt(slot).id });

  const noteChange = (slot: number): void => {
    changed.push(slot);
    if (changed.length > REMEMBERED_CHANGES) forgetChanges();
  };
  const forgetChanges = (): void => {
    changedFrom += changed.length;
    changed = [];
  };

  const takeSlot = (): number => {
    const free = freeSlots.pop();
    if (free !== undefined) return free;
    if (rows.length === columns.day.length) {
      columns = widenColumns(columns, rows.length * 2, columns.splitNext.length);
    }
    return rows.push(undefined) - 1;
  };
  const takePart = (): number => {
    const free = freeParts.pop();
    if (free !== undefined) return free;
    if (partLimit === columns.splitNext.length) {
      columns = widenColumns(columns, columns.day.length, partLimit * 2);
    }
    partLimit += 1;
    return partLimit - 1;
  };

  const writeSplits = (slot: number, splits: Transaction["splits"]): void => {
    let next = -1;
    for (const split of Object.values(splits)) {
      const part = takePart();
      columns.splitNext[part] = next;
      columns.splitAmount[part] = split.amount;
      columns.splitCategory[part] = categories.intern(split.categoryId);
      next = part;
    }
    columns.firstSplit[slot] = next;
  };
  const freeSplits = (slot: number): void => {
    for (let part = columns.firstSplit[slot] as number; part >= 0; part = columns.splitNext[part] as number) {
      freeParts.push(part);
    }
    columns.firstSplit[slot] = -1;
  };

  /** Writes everything but the place in the order. */
  const write = (transaction: Transaction): number => {
    const known = slotById.get(transaction.id);
    const slot = known ?? takeSlot();
    if (known === undefined) slotById.set(transaction.id, slot);
    else freeSplits(slot);
    rows[slot] = transaction;
    const flags = rowFlags(transaction);
    if ((flags & RowFlag.split) === 0) columns.firstSplit[slot] = -1;
    else writeSplits(slot, transaction.splits);
    const day = dayNumber(transaction.date);
    columns.day[slot] = day;
    columns.month[slot] = monthNumberOfDay(day);
    columns.amount[slot] = transaction.amount;
    columns.account[slot] = accounts.intern(transaction.accountId);
    columns.category[slot] = categories.intern(transaction.categoryId);
    columns.payee[slot] = payees.intern(transaction.payeeId);
    columns.status[slot] = STATUS_INDEX[transaction.status];
    columns.flags[slot] = flags;
    noteChange(slot);
    return slot;
  };
  const free = (id: TransactionId, slot: number): void => {
    freeSplits(slot);
    slotById.delete(id);
    rows[slot] = undefined;
    freeSlots.push(slot);
    noteChange(slot);
  };
  const sortAll = (): void => order.fill(Int32Array.from(slotById.values()));

  const put = (transaction: Transaction): number => {
    const known = slotById.get(transaction.id);
    const staysPut = known !== undefined && columns.day[known] === dayNumber(transaction.date);
    if (known !== undefined && !staysPut) order.remove(known);
    const slot = write(transaction);
    if (!staysPut) order.insert(slot);
    return slot;
  };
  const remove = (id: TransactionId): boolean => {
    const slot = slotById.get(id);
    if (slot === undefined) return false;
    order.remove(slot);
    free(id, slot);
    return true;
  };
  const isMany = (count: number): boolean => count * SORT_SHARE > slotById.size;

  return {
    get size() {
      return slotById.size;
    },
    get revision() {
      return changedFrom + changed.length;
    },
    get columns() {
      return columns;
    },
    get order() {
      return order.slots();
    },
    get slotLimit() {
      return rows.length;
    },
    accounts,
    categories,
    payees,
    slotOf: (id) => slotById.get(id) ?? -1,
    find: (id) => rows[slotById.get(id) ?? -1],
    isOccupied: (slot) => rows[slot] !== undefined,
    transaction: rowAt,
    positionFrom: order.positionFrom,
    slotsOfAccount: (id) => {
      const account = accounts.indexOf(id);
      return order.slots().filter((slot) => columns.account[slot] === account);
    },
    changedSince: (revision) => (revision < changedFrom ? null : changed.slice(revision - changedFrom)),
    fill: (transactions) => {
      slotById.clear();
      rows.length = 0;
      freeSlots.length = 0;
      freeParts.length = 0;
      partLimit = 0;
      const rowsInOrder = oldestFirst([...transactions]);
      columns = widenColumns(null, Math.max(16, rowsInOrder.length), columns.splitNext.length);
      rowsInOrder.forEach(write);
      assert(slotById.size === rowsInOrder.length, "a table is filled with two rows of one id");
      order.adopt(firstNumbers(rowsInOrder.length));
      forgetChanges();
      changedFrom += 1;
    },
    put,
    putMany: (transactions) => {
      if (isMany(transactions.length)) {
        transactions.forEach(write);
        sortAll();
      } else {
        transactions.forEach(put);
      }
    },
    remove,
    removeMany: (ids) => {
      if (!isMany(ids.length)) {
        ids.forEach(remove);
        return;
      }
      for (const id of ids) {
        const slot = slotById.get(id);
        if (slot !== undefined) free(id, slot);
      }
      sortAll();
    },
  };
};

/** Rows that stand in memory as they stand in time are read fastest. */
const oldestFirst = (transactions: readonly Transaction[]): readonly Transaction[] => {
  const days = new Int32Array(transactions.length);
  transactions.forEach(({ date }, index) => {
    days[index] = dayNumber(date);
  });
  const idOf = (index: number): string => (transactions[index] as Transaction).id;
  const sorted = sortedByDay(firstNumbers(transactions.length), { days: () => days, idOf });
  return Array.from(sorted, (index) => transactions[index] as Transaction);
};

/** 0, 1, 2 … */
const firstNumbers = (count: number): Int32Array => new Int32Array(count).map((_, index) => index);

const STATUS_INDEX = Object.fromEntries(
  TransactionStatus.options.map((status, index) => [status, index]),
) as Readonly<Record<TransactionStatus, number>>;

const rowFlags = ({ splits, transferId, origin, imported, tags }: Transaction): number =>
  (isEmpty(splits) ? 0 : RowFlag.split) |
  (transferId === null ? 0 : RowFlag.transfer) |
  (origin === "opening" ? RowFlag.opening : 0) |
  (origin === "adjustment" ? RowFlag.adjustment : 0) |
  (imported === null ? 0 : RowFlag.imported) |
  (isEmpty(tags) ? 0 : RowFlag.tagged);

/** Without making an array of keys: asked twice a row, for half a million rows. */
const isEmpty = (record: object): boolean => {
  for (const _ in record) return false;
  return true;
};
