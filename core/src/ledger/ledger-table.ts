import type { AccountId, CategoryId, PayeeId, TransactionId } from "./record-id.ts";
import type { Transaction } from "./transaction.ts";

/** Bits of `columns.flags`. */
export declare const RowFlag: {
  readonly split: 1;
  readonly transfer: 2;
  readonly opening: 4;
  readonly adjustment: 8;
  readonly imported: 16;
  readonly tagged: 32;
};

/** Ids as small integers, handed out in the order first met and kept for the table's life. */
export interface Interner<Id extends string> {
  readonly ids: readonly Id[];
  /** −1 when the table never met it. */
  readonly indexOf: (id: Id) => number;
}

/** One entry a slot; replaced when the table grows, so fetch them anew after every change. */
export interface LedgerColumns {
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  /** Months since year 0: year × 12 + month − 1. */
  readonly month: Int32Array;
  /** Minor units of the account's currency. */
  readonly amount: Float64Array;
  readonly account: Int32Array;
  /** −1 for none. */
  readonly category: Int32Array;
  /** −1 for none. */
  readonly payee: Int32Array;
  /** Index into `TransactionStatus.options`: 0 uncleared, 1 cleared, 2 reconciled. */
  readonly status: Uint8Array;
  readonly flags: Uint8Array;
  /** First part of a split in the split columns, −1 when not split. */
  readonly firstSplit: Int32Array;
  /** By part: the next part of the same transaction, −1 for the last. */
  readonly splitNext: Int32Array;
  readonly splitAmount: Float64Array;
  readonly splitCategory: Int32Array;
}

/** All live transactions of a vault in typed columns (LED-60 ff). A transaction keeps its slot until it is removed. */
export interface LedgerTable {
  readonly size: number;
  /** Grows by one with every row written, and with every fill. */
  readonly revision: number;
  readonly columns: LedgerColumns;
  /** The slots by day, then id, oldest first; a view to be read before the next change, never written. */
  readonly order: Int32Array;
  readonly accounts: Interner<AccountId>;
  readonly categories: Interner<CategoryId>;
  readonly payees: Interner<PayeeId>;
  /** −1 when there is none. */
  readonly slotOf: (id: TransactionId) => number;
  readonly find: (id: TransactionId) => Transaction | undefined;
  /** The row at an occupied slot. */
  readonly transaction: (slot: number) => Transaction;
  readonly isOccupied: (slot: number) => boolean;
  /** Slots ever used: every slot is below it. */
  readonly slotLimit: number;
  /** An account's slots, oldest first. */
  readonly slotsOfAccount: (id: AccountId) => Int32Array;
  /** Slots written since that revision (with repeats), or null when everything may have changed. */
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

export declare const createLedgerTable: () => LedgerTable;
