import type { Account, Category, ExchangeRate, Payee, Statement, Tag, Transaction } from "../ledger/index.ts";
import type { Preferences } from "../settings/index.ts";
import type { ImportProfile } from "../store/index.ts";
import type { Collection, RecordType } from "../sync/index.ts";

/** The record behind each type of change. */
export interface Records {
  readonly account: Account;
  readonly statement: Statement;
  readonly transaction: Transaction;
  readonly category: Category;
  readonly payee: Payee;
  readonly tag: Tag;
  readonly preferences: Preferences;
  readonly "import-profile": ImportProfile;
  readonly "exchange-rate": ExchangeRate;
}

/** Where records of each type are stored. */
export const collectionOf: { readonly [Type in RecordType]: Collection } = {
  account: "accounts",
  statement: "accounts",
  transaction: "transactions",
  category: "catalog",
  payee: "catalog",
  tag: "catalog",
  preferences: "settings",
  "import-profile": "settings",
  "exchange-rate": "settings",
};

/** Whether this version knows records of a type: a newer one may have written others to the same vault. */
export const isKnownType = (type: string): type is RecordType => Object.hasOwn(collectionOf, type);

/** What a stored record carries beside its fields. */
const bookkeeping: ReadonlySet<string> = new Set(["type", "deleted", "stamp", "stamps"]);

/** Whether a key of a stored record is a field of the record. */
export const isField = (key: string): boolean => !bookkeeping.has(key) && !key.startsWith("_");

/** The record alone, as its schema has it. */
export const plainRecord = <Record extends object>(stored: Record): Record =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => isField(key))) as Record;
