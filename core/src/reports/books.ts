import type { Account, Category, LedgerTable, Payee, Tag } from "../ledger/index.ts";
import type { CurrencyCode, RateTable } from "../money/index.ts";

/**
 * All that reports are made from. The arrays are taken as immutable: a new one after a change, the same one
 * otherwise, so that what was derived from it can be kept.
 */
export interface Books {
  readonly table: LedgerTable;
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly payees: readonly Payee[];
  readonly tags: readonly Tag[];
  readonly baseCurrency: CurrencyCode;
  readonly rates: RateTable;
}
