import { type CategoryId, type Interner, RowFlag } from "../ledger/index.ts";
import { accountColumns } from "./account-columns.ts";
import type { Books } from "./books.ts";

/** Whether the row at a slot is one of those meant; good until the table changes. */
export type RowTest = (slot: number) => boolean;

/** Rows that are neither income nor spending, wherever they stand. */
const UNBUDGETED = RowFlag.transfer | RowFlag.opening | RowFlag.adjustment;

/**
 * Rows that count as income or spending (REP-4): on-budget, no opening balance, no adjustment, and no transfer but one that bears
 * a category, which only one across the border of the budget can (LED-5): the mortgage is paid into the loan's account.
 */
export const budgetTest = (books: Pick<Books, "table" | "accounts">): RowTest => {
  const { account, category, firstSplit, flags } = books.table.columns;
  const { onBudget } = accountColumns(books);
  return (slot) => {
    if (onBudget[account[slot] as number] === 0) return false;
    const apart = (flags[slot] as number) & UNBUDGETED;
    if (apart === 0) return true;
    return (
      apart === RowFlag.transfer && ((category[slot] as number) >= 0 || (firstSplit[slot] as number) >= 0)
    );
  };
};

/**
 * Rows of one of the categories, or with a part of one (REP-15). A group stands for its categories; null for what
 * should have a category and has none, or one that is not in the books.
 */
export const categoryTest = (
  { table, categories }: Pick<Books, "table" | "categories">,
  wanted: readonly (CategoryId | null)[],
): RowTest => {
  const { category, flags, firstSplit, splitNext, splitCategory } = table.columns;
  const ids = new Set(wanted);
  const known = new Set<CategoryId>();
  for (const { id, parentId } of categories) {
    known.add(id);
    if (parentId !== null && ids.has(parentId)) ids.add(id);
  }
  const isWanted = markWanted(table.categories, (id) => ids.has(id !== null && known.has(id) ? id : null));
  const isUncategorised = markWanted(table.categories, (id) => id === null || !known.has(id));

  const passes = (index: number, slot: number): boolean =>
    isWanted[index + 1] !== 0 &&
    (isUncategorised[index + 1] === 0 || ((flags[slot] as number) & UNBUDGETED) === 0);
  return (slot) => {
    let part = firstSplit[slot] as number;
    if (part < 0) return passes(category[slot] as number, slot);
    for (; part >= 0; part = splitNext[part] as number) {
      if (passes(splitCategory[part] as number, slot)) return true;
    }
    return false;
  };
};

/** Rows whose entry in a column of interned ids is one of those wanted; null for no entry. */
export const idTest = <Id extends string>(
  column: Int32Array,
  interner: Interner<Id>,
  wanted: readonly (Id | null)[],
): RowTest => {
  const ids = new Set(wanted);
  const isWanted = markWanted(interner, (id) => ids.has(id));
  return (slot) => isWanted[(column[slot] as number) + 1] !== 0;
};

/** 1 by index plus one; the first entry is for none. */
const markWanted = <Id extends string>(
  { ids }: Interner<Id>,
  isWanted: (id: Id | null) => boolean,
): Uint8Array => Uint8Array.from([null, ...ids], (id) => (isWanted(id) ? 1 : 0));
