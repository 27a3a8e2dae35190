import type { RegisterRow, RegisterView } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";

/**
 * What is selected: some transactions, or all that pass the filter but some. "All" needs no list of a hundred thousand ids, and takes
 * in what comes to pass the filter later.
 */
export type Selection =
  | { readonly kind: "some"; readonly rows: ReadonlyMap<TransactionId, RegisterRow> }
  | { readonly kind: "all"; readonly except: ReadonlyMap<TransactionId, RegisterRow> };

export const nothingSelected: Selection = { kind: "some", rows: new Map() };
export const allSelected: Selection = { kind: "all", except: new Map() };

export const isSelected = (selection: Selection, id: TransactionId): boolean =>
  selection.kind === "some" ? selection.rows.has(id) : !selection.except.has(id);

/** Selects or deselects some rows. */
export const select = (selection: Selection, rows: readonly RegisterRow[], selected: boolean): Selection => {
  const known = new Map(selection.kind === "some" ? selection.rows : selection.except);
  const listed = (selection.kind === "some") === selected;
  for (const row of rows) {
    if (listed) known.set(row.id, row);
    else known.delete(row.id);
  }
  return selection.kind === "some" ? { kind: "some", rows: known } : { kind: "all", except: known };
};

export const toggle = (selection: Selection, row: RegisterRow): Selection =>
  select(selection, [row], !isSelected(selection, row.id));

export const selectedCount = (selection: Selection, count: number): number =>
  selection.kind === "some" ? selection.rows.size : count - selection.except.size;

/** The same selection with the rows as they are now; `rows` are those that are known. */
export const refreshed = (selection: Selection, rows: Iterable<RegisterRow>): Selection => {
  const known = selection.kind === "some" ? selection.rows : selection.except;
  if (known.size === 0) return selection;
  const changed: RegisterRow[] = [];
  for (const row of rows) {
    const before = known.get(row.id);
    if (before !== undefined && before !== row) changed.push(row);
  }
  return changed.length === 0 ? selection : select(selection, changed, selection.kind === "some");
};

export type Sums = RegisterView["sums"];

/** In and out of the selected rows by currency, the most frequent first. */
export const selectedSums = (selection: Selection, all: Sums): Sums => {
  if (selection.kind === "some") return sumsOf([...selection.rows.values()]);
  const excepted = sumsOf([...selection.except.values()]);
  return all.map((sum) => {
    const less = excepted.find(({ currency }) => currency === sum.currency);
    return less === undefined
      ? sum
      : ({ ...sum, in: sum.in - less.in, out: sum.out - less.out } as Sums[number]);
  });
};

/** `out` has the sign it has in `RegisterView`: what left counts negative. */
const sumsOf = (rows: readonly RegisterRow[]): Sums => {
  const sums = new Map<string, { in: number; out: number; count: number }>();
  for (const { currency, amount } of rows) {
    const sum = sums.get(currency) ?? { in: 0, out: 0, count: 0 };
    if (amount > 0) sum.in += amount;
    else sum.out += amount;
    sum.count += 1;
    sums.set(currency, sum);
  }
  return [...sums]
    .toSorted(([, left], [, right]) => right.count - left.count)
    .map(([currency, sum]) => ({ currency, in: sum.in, out: sum.out }) as Sums[number]);
};
