import type { Account, Category, ExchangeRate, Payee, Statement, Tag, Transaction } from "../ledger/index.ts";
import type { Preferences } from "../settings/index.ts";

/** All records of one vault, each valid by its schema, with ids that sort by the month they were written in. */
export interface Household {
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly payees: readonly Payee[];
  readonly tags: readonly Tag[];
  /** Oldest first. */
  readonly transactions: readonly Transaction[];
  readonly statements: readonly Statement[];
  readonly rates: readonly ExchangeRate[];
  readonly preferences: Preferences;
}
