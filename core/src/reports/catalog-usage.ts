import { type CategoryId, type LedgerColumns, type PayeeId, RowFlag, type TagId } from "../ledger/index.ts";
import type { Books } from "./books.ts";

/** How often each record of the catalog is used; those never used are missing (REP-12). */
export interface Usage {
  /** A transaction counts once for each category that it or its parts have. */
  readonly categories: ReadonlyMap<CategoryId, number>;
  /** `lastDay` in days since 1970-01-01. */
  readonly payees: ReadonlyMap<PayeeId, { readonly transactions: number; readonly lastDay: number }>;
  readonly tags: ReadonlyMap<TagId, number>;
}

export const catalogUsage = ({ table }: Pick<Books, "table">): Usage => {
  const { columns } = table;
  const categories = new Int32Array(table.categories.ids.length);
  const payees = new Int32Array(table.payees.ids.length);
  const lastDays = new Int32Array(table.payees.ids.length);
  const tags = new Map<TagId, number>();
  for (const slot of table.order) {
    const payee = columns.payee[slot] as number;
    if (payee >= 0) {
      increment(payees, payee);
      lastDays[payee] = columns.day[slot] as number;
    }
    const flags = columns.flags[slot] as number;
    if ((flags & RowFlag.split) === 0) increment(categories, columns.category[slot] as number);
    else for (const category of partCategories(columns, slot)) increment(categories, category);
    if ((flags & RowFlag.tagged) === 0) continue;
    for (const id of Object.keys(table.transaction(slot).tags) as TagId[]) {
      tags.set(id, (tags.get(id) ?? 0) + 1);
    }
  }
  return {
    categories: countsById(table.categories.ids, categories, (transactions) => transactions),
    payees: countsById(table.payees.ids, payees, (transactions, index) => ({
      transactions,
      lastDay: lastDays[index] as number,
    })),
    tags,
  };
};

const increment = (counts: Int32Array, index: number): void => {
  if (index >= 0) counts[index] = (counts[index] as number) + 1;
};

const partCategories = (
  { firstSplit, splitNext, splitCategory }: LedgerColumns,
  slot: number,
): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let part = firstSplit[slot] as number; part >= 0; part = splitNext[part] as number) {
    found.add(splitCategory[part] as number);
  }
  return found;
};

const countsById = <Id, Count>(
  ids: readonly Id[],
  counts: Int32Array,
  make: (count: number, index: number) => Count,
): ReadonlyMap<Id, Count> => {
  const byId = new Map<Id, Count>();
  ids.forEach((id, index) => {
    const count = counts[index] as number;
    if (count > 0) byId.set(id, make(count, index));
  });
  return byId;
};
