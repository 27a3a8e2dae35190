import {
  dayNumber,
  firstDay,
  lastDay,
  monthNumber,
  monthOfNumber,
  type YearMonth,
} from "../calendar/index.ts";
import type { Category, CategoryId } from "../ledger/index.ts";
import { type MinorUnits } from "../money/index.ts";
import type { BaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { visitBudgetLines } from "./budget-line.ts";

/** What one group came to in a month, in the base currency; positive when more was spent than refunded. */
export interface GroupSpending {
  /** A group, or null for what has no category. */
  readonly id: CategoryId | null;
  readonly amount: MinorUnits;
  /** The mean of the three months before, rounded half up. */
  readonly usual: MinorUnits;
  /** Its categories with an amount, largest first. What stands on the group itself is in no child. */
  readonly children: readonly { readonly id: CategoryId; readonly amount: MinorUnits }[];
}

/** Months that `usual` is the mean of. */
const USUAL_MONTHS = 3;

/** Spending of a month by group, largest first; groups with neither an amount nor a usual one are left out (REP-7). */
export const categorySpending = (
  books: Books,
  base: BaseCurrency,
  month: YearMonth,
): readonly GroupSpending[] => {
  const spending = spendingByCategory(books, base, month);
  const groupOf = groupsById(books.categories);
  const groups = new Map<CategoryId | null, GroupDraft>();
  for (const [id, { amount, before }] of spending) {
    const groupId = id === null ? null : (groupOf.get(id) ?? null);
    let group = groups.get(groupId);
    if (group === undefined) {
      groups.set(groupId, (group = { id: groupId, amount: 0, before: 0, children: [] }));
    }
    group.amount += amount;
    group.before += before;
    if (id !== null && id !== groupId && amount !== 0) {
      group.children.push({ id, amount: amount as MinorUnits });
    }
  }
  return [...groups.values()]
    .map(finishGroup)
    .filter(({ amount, usual }) => amount !== 0 || usual !== 0)
    .sort(byAmount);
};

/** A category whose group is not in the books stands by itself, as groups do. */
const groupsById = (categories: readonly Category[]): ReadonlyMap<CategoryId, CategoryId> => {
  const ids = new Set(categories.map(({ id }) => id));
  return new Map(
    categories.map(({ id, parentId }) => [id, parentId !== null && ids.has(parentId) ? parentId : id]),
  );
};

interface GroupDraft {
  readonly id: CategoryId | null;
  amount: number;
  before: number;
  readonly children: { readonly id: CategoryId; readonly amount: MinorUnits }[];
}

const finishGroup = ({ id, amount, before, children }: GroupDraft): GroupSpending => ({
  id,
  amount: amount as MinorUnits,
  usual: Math.round(before / USUAL_MONTHS) as MinorUnits,
  children: children.sort(byAmount),
});

const byAmount = (left: { readonly amount: number }, right: { readonly amount: number }): number =>
  right.amount - left.amount;

type Spending = Map<CategoryId | null, { amount: number; before: number }>;

const spendingByCategory = (books: Books, base: BaseCurrency, month: YearMonth): Spending => {
  const current = monthNumber(month);
  const from = dayNumber(firstDay(monthOfNumber(current - USUAL_MONTHS)));
  const spending: Spending = new Map();
  visitBudgetLines(books, base, { from, to: dayNumber(lastDay(month)) }, (line) => {
    if (line.kind === "income") return;
    const id = books.table.categories.ids[line.category] ?? null;
    let sums = spending.get(id);
    if (sums === undefined) spending.set(id, (sums = { amount: 0, before: 0 }));
    if (line.month === current) sums.amount -= line.amount;
    else sums.before -= line.amount;
  });
  return spending;
};
