import type { LedgerTable } from "../ledger/index.ts";
import type { Account, Category, Payee, Tag } from "../ledger/index.ts";

/** A record by its name. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** Arrays are taken as immutable: hand in a new one after a change and keep the old one otherwise. */
export interface SearchNames {
  readonly accounts: readonly Pick<Account, "id" | "name" | "currency">[];
  readonly categories: readonly Pick<Category, "id" | "name" | "parentId">[];
  readonly payees: readonly Pick<Payee, "id" | "name">[];
  readonly tags: readonly Pick<Tag, "id" | "name">[];
}

/** Follows the table by itself (`changedSince`): nobody has to tell it about edits. */
export interface SearchIndex {
  /** By slot 1 where the row passes the text, else 0; null when the text asks nothing. Valid until the next call. */
  readonly match: (text: string, names: SearchNames) => Uint8Array | null;
}
export declare const createSearchIndex: (table: LedgerTable) => SearchIndex;

/** For the palette: the best names first, typos forgiven. */
export declare const rankNames: <Item extends { readonly name: string }>(
  text: string,
  items: readonly Item[],
  limit: number,
) => readonly { readonly item: Item; readonly score: number }[];
