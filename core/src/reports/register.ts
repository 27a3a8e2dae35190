import type { CurrencyCode, MinorUnits } from "../money/index.ts";
import type { SearchIndex } from "../search/index.ts";
import { accountColumns } from "./account-columns.ts";
import type { Books } from "./books.ts";
import { asksBeyondAccounts, filterRows, type RegisterFilter } from "./register-filter.ts";
import { type RegisterSort, sortRows } from "./register-order.ts";

export interface CurrencySum {
  readonly currency: CurrencyCode;
  /** Zero or more. */
  readonly in: MinorUnits;
  /** Zero or less: outflow is negative. */
  readonly out: MinorUnits;
}

/** The rows that one register shows. */
export interface RegisterSelection {
  /** Of the table when it was made. */
  readonly revision: number;
  /** In the order asked; `table.transaction(slots[i])` is row i. */
  readonly slots: Int32Array;
  /** The account's balance after each row; null unless one account is shown by date without other filters. */
  readonly balances: Float64Array | null;
  /** By currency, that of the most rows first. */
  readonly sums: readonly CurrencySum[];
}

/** Selects rows and keeps the latest selections until the books change, since a screen asks page by page. */
export interface Register {
  readonly select: (books: Books, filter: RegisterFilter, sort: RegisterSort) => RegisterSelection;
}

/** One for each of several tabs, with room for a sort or two. */
const KEPT_SELECTIONS = 8;

export const createRegister = (search: SearchIndex): Register => {
  const kept = new Map<string, RegisterSelection>();
  let seen: readonly unknown[] = [];
  return {
    select: (books, filter, sort) => {
      const { table, accounts, categories, payees, tags } = books;
      const state = [table, table.revision, accounts, categories, payees, tags];
      if (state.some((part, index) => part !== seen[index])) kept.clear();
      seen = state;
      const key = JSON.stringify([filter, sort.by, sort.direction]);
      const selection = kept.get(key) ?? selectRows(books, search, filter, sort);
      kept.delete(key);
      kept.set(key, selection);
      if (kept.size > KEPT_SELECTIONS) kept.delete(kept.keys().next().value as string);
      return selection;
    },
  };
};

const selectRows = (
  books: Books,
  search: SearchIndex,
  filter: RegisterFilter,
  sort: RegisterSort,
): RegisterSelection => {
  const slots = filterRows(books, search, filter);
  const showsBalances = sort.by === "date" && filter.accountIds?.length === 1 && !asksBeyondAccounts(filter);
  return {
    revision: books.table.revision,
    slots: sortRows(books, slots, sort),
    balances: showsBalances ? runningBalances(books, slots, sort) : null,
    sums: sumsByCurrency(books, slots),
  };
};

/** The balance after each row, in the order the rows are shown (REP-17). */
const runningBalances = ({ table }: Books, oldestFirst: Int32Array, sort: RegisterSort): Float64Array => {
  const { amount } = table.columns;
  let balance = 0;
  const balances = new Float64Array(oldestFirst.length);
  oldestFirst.forEach((slot, at) => {
    balance += amount[slot] as number;
    balances[at] = balance;
  });
  return sort.direction === "ascending" ? balances : balances.reverse();
};

const sumsByCurrency = (books: Books, slots: Int32Array): readonly CurrencySum[] => {
  const { amount, account } = books.table.columns;
  const { currency } = accountColumns(books);
  const sums = new Map<CurrencyCode, { in: number; out: number; count: number }>();
  const byAccount = currency.map((code) => {
    if (code === undefined) return undefined;
    const sum = sums.get(code) ?? { in: 0, out: 0, count: 0 };
    sums.set(code, sum);
    return sum;
  });
  for (const slot of slots) {
    const sum = byAccount[account[slot] as number];
    if (sum === undefined) continue;
    const value = amount[slot] as number;
    if (value > 0) sum.in += value;
    else sum.out += value;
    sum.count += 1;
  }
  return [...sums]
    .filter(([, { count }]) => count > 0)
    .sort(([, left], [, right]) => right.count - left.count)
    .map(([code, sum]) => ({ currency: code, in: sum.in as MinorUnits, out: sum.out as MinorUnits }));
};
