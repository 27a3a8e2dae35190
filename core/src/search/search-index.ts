import type { LedgerTable } from "../ledger/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import { parseQuery } from "./query.ts";
import { createRowTexts } from "./row-texts.ts";
import { foldNames, type FoldedNames, type SearchNames } from "./search-names.ts";
import { applyTerm } from "./term-matcher.ts";

/** Finds rows by what is typed. It follows the table by itself and costs nothing until the first text or `prepare`. */
export interface SearchIndex {
  /** 1 by slot where the row passes, else 0; null when the text asks nothing (SEA-2). */
  readonly match: (text: string, names: SearchNames) => Uint8Array | null;
  /**
   * Reads at most so many rows now rather than all at the next text: 100,000 take a third of a second, in idle moments
   * nobody feels them. True when nothing is left to read.
   */
  readonly prepare: (most: number) => boolean;
}

export const createSearchIndex = (table: LedgerTable): SearchIndex => {
  const texts = createRowTexts(table);
  const foldedNames = createNameCache(table);
  return {
    match: (text, names) => {
      const query = parseQuery(text);
      if (query.length === 0) return null;
      texts.follow();
      const rows = { table, texts, names: foldedNames(names), currencies: currenciesOf(table, names) };
      const passes = new Uint8Array(table.slotLimit);
      for (const slot of table.order) passes[slot] = 1;
      for (const term of query) applyTerm(term, rows, passes);
      return passes;
    },
    prepare: texts.read,
  };
};

/** Folds the names again only when one of them, or what the table has met, is new. */
const createNameCache = (table: LedgerTable): ((names: SearchNames) => FoldedNames) => {
  let seen: readonly unknown[] = [];
  let folded: FoldedNames | undefined;
  return (names) => {
    const state = [
      names.accounts,
      names.categories,
      names.payees,
      names.tags,
      table.accounts.ids.length,
      table.categories.ids.length,
      table.payees.ids.length,
    ];
    if (folded === undefined || state.some((part, index) => part !== seen[index])) {
      folded = foldNames(table, names);
      seen = state;
    }
    return folded;
  };
};

const currenciesOf = (table: LedgerTable, names: SearchNames): readonly (CurrencyCode | undefined)[] => {
  const currencyById = new Map(names.accounts.map(({ id, currency }) => [id, currency]));
  return table.accounts.ids.map((id) => currencyById.get(id));
};
