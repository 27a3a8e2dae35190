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
