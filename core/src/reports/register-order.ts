import { unreachable } from "../kernel/index.ts";
import { type CurrencyCode, minorDigits } from "../money/index.ts";
import { accountColumns } from "./account-columns.ts";
import type { Books } from "./books.ts";

export interface RegisterSort {
  readonly by: "date" | "amount" | "payee" | "category" | "account";
  readonly direction: "ascending" | "descending";
}

/**
 * Slots that stand oldest first, in the order asked (REP-16): equals by date, no name before any name, descending the
 * exact reverse of ascending.
 */
export const sortRows = (books: Books, slots: Int32Array, { by, direction }: RegisterSort): Int32Array => {
  const ascending = by === "date" ? slots : sortByRank(slots, ranksOf(books, slots, by));
  return direction === "ascending" ? ascending : ascending.toReversed();
};

/** The places that values take; equal values share one. */
interface Ranks {
  /** Aligned with the slots. */
  readonly ranks: Int32Array;
  readonly count: number;
}

const ranksOf = (books: Books, slots: Int32Array, by: Exclude<RegisterSort["by"], "date">): Ranks => {
  const { columns, accounts, categories, payees } = books.table;
  switch (by) {
    case "amount":
      return amountRanks(books, slots);
    case "payee":
      return nameRanks(slots, columns.payee, payees.ids, books.payees);
    case "category":
      return nameRanks(slots, columns.category, categories.ids, books.categories);
    case "account":
      return nameRanks(slots, columns.account, accounts.ids, books.accounts);
    default:
      return unreachable(by);
  }
};

/** Counts how many rows each rank has and puts every row behind those before it: stable, and linear. */
const sortByRank = (slots: Int32Array, { ranks, count }: Ranks): Int32Array => {
  const nextPlace = new Int32Array(count + 1);
  for (const rank of ranks) nextPlace[rank + 1] = (nextPlace[rank + 1] as number) + 1;
  for (let rank = 1; rank <= count; rank += 1) {
    nextPlace[rank] = (nextPlace[rank] as number) + (nextPlace[rank - 1] as number);
  }
  const sorted = new Int32Array(slots.length);
  ranks.forEach((rank, at) => {
    const place = nextPlace[rank] as number;
    nextPlace[rank] = place + 1;
    sorted[place] = slots[at] as number;
  });
  return sorted;
};

/** In major units, so that 100 yen come before 2 euro only as 100 comes after 2. */
const amountRanks = ({ table, accounts }: Books, slots: Int32Array): Ranks => {
  const { amount, account } = table.columns;
  const { currency } = accountColumns({ table, accounts });
  const scales = currency.map((code) => 10 ** minorDigits(code as CurrencyCode));
  const values = new Float64Array(slots.length);
  slots.forEach((slot, at) => {
    values[at] = (amount[slot] as number) / (scales[account[slot] as number] as number);
  });
  const distinct = values.toSorted().filter((value, at, sorted) => at === 0 || value !== sorted[at - 1]);
  const ranks = new Int32Array(slots.length);
  values.forEach((value, at) => {
    ranks[at] = placeOf(distinct, value);
  });
  return { ranks, count: distinct.length };
};

/** Where a value stands among distinct ascending ones. */
const placeOf = (ascending: Float64Array, value: number): number => {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Rank 0 is for no name. */
const nameRanks = (
  slots: Int32Array,
  column: Int32Array,
  ids: readonly string[],
  items: readonly Named[],
): Ranks => {
  const rankById = alphabet(items);
  const rankByIndex = Int32Array.from(["", ...ids], (id) => rankById.get(id) ?? 0);
  return {
    ranks: slots.map((slot) => rankByIndex[(column[slot] as number) + 1] as number),
    count: rankById.size + 1,
  };
};

const alphabets = new WeakMap<readonly Named[], ReadonlyMap<string, number>>();
const collator = new Intl.Collator("und", { numeric: true });

/** Ranks from 1 by name; made once for an array of records. */
const alphabet = (items: readonly Named[]): ReadonlyMap<string, number> => {
  const known = alphabets.get(items);
  if (known !== undefined) return known;
  const sorted = items.toSorted((left, right) => collator.compare(left.name, right.name));
  const ranks = new Map(sorted.map(({ id }, index) => [id, index + 1]));
  alphabets.set(items, ranks);
  return ranks;
};
