import type { CategoryId, LedgerColumns } from "../ledger/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import { accountColumns } from "./account-columns.ts";
import type { BaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { budgetTest } from "./row-tests.ts";

/** What a budget line is (REP-5): spending may be negative, when refunds outweigh it. */
export type LineKind = "income" | "spending";

/** One category's part of a transaction that counts as income or spending. */
export interface BudgetLine {
  readonly slot: number;
  /** Months since 0000-01. */
  readonly month: number;
  readonly kind: LineKind;
  /** Index of a category of the books in the table's categories, −1 for uncategorised. */
  readonly category: number;
  /** Minor units of the base currency, outflow negative. */
  readonly amount: number;
}

/**
 * Visits every budget line of the days `from` to `to` (since 1970-01-01, both included), oldest first (REP-4). One
 * line object is used for all visits.
 */
export const visitBudgetLines = (
  books: Books,
  base: BaseCurrency,
  days: { readonly from: number; readonly to: number },
  visit: (line: BudgetLine) => void,
): void => {
  const { table } = books;
  const { columns } = table;
  const { currency } = accountColumns(books);
  const isBudgeted = budgetTest(books);
  const kinds = categoryKinds(books);
  const line = { slot: 0, month: 0, kind: "spending" as LineKind, category: -1, amount: 0 };

  const visitPart = (slot: number, category: number, amount: number): void => {
    const account = columns.account[slot] as number;
    const value = base.valueOf(amount, currency[account] as CurrencyCode, columns.day[slot] as number);
    if (value === null) return;
    const kind = kinds[category];
    line.slot = slot;
    line.month = columns.month[slot] as number;
    line.kind = kind ?? (value > 0 ? "income" : "spending");
    line.category = kind === undefined ? -1 : category;
    line.amount = value;
    visit(line);
  };

  const { order } = table;
  const end = table.positionFrom(days.to + 1);
  for (let at = table.positionFrom(days.from); at < end; at += 1) {
    const slot = order[at] as number;
    if (!isBudgeted(slot)) continue;
    const part = columns.firstSplit[slot] as number;
    if (part < 0) visitPart(slot, columns.category[slot] as number, columns.amount[slot] as number);
    else visitSplits(columns, part, (category, amount) => visitPart(slot, category, amount));
  }
};

const visitSplits = (
  { splitNext, splitCategory, splitAmount }: LedgerColumns,
  first: number,
  visit: (category: number, amount: number) => void,
): void => {
  for (let part = first; part >= 0; part = splitNext[part] as number) {
    visit(splitCategory[part] as number, splitAmount[part] as number);
  }
};

/** By the table's category index; undefined where the category is not in the books: its lines are uncategorised. */
const categoryKinds = ({ table, categories }: Books): readonly (LineKind | undefined)[] => {
  const kindById = new Map<CategoryId, LineKind>(
    categories.map(({ id, kind }) => [id, kind === "income" ? "income" : "spending"]),
  );
  return table.categories.ids.map((id) => kindById.get(id));
};
