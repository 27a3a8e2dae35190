import { monthOfNumber, type YearMonth } from "../calendar/index.ts";
import type { CategoryId } from "../ledger/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import { createBaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { visitBudgetLines } from "./budget-line.ts";

/** What every category came to in every month. */
export interface CategoryMatrix {
  /** All from the first month with a row to the last; none without rows. */
  readonly months: readonly YearMonth[];
  /** The categories any transaction ever used; null, the last, for uncategorised. */
  readonly categoryIds: readonly (CategoryId | null)[];
  /** Month by month, a category each: minor units of the base currency, inflow positive. */
  readonly amounts: Float64Array;
  readonly missingRates: readonly CurrencyCode[];
}

/** Income and spending of all time by month and category (REP-9). */
export const categoryMatrix = (books: Books): CategoryMatrix => {
  const { order, columns, categories } = books.table;
  const base = createBaseCurrency(books);
  const categoryIds = [...categories.ids, null];
  const width = categoryIds.length;
  const first = columns.month[order[0] ?? 0] as number;
  const height = order.length === 0 ? 0 : (columns.month[order.at(-1) ?? 0] as number) - first + 1;
  const amounts = new Float64Array(width * height);
  visitBudgetLines(books, base, { from: -Infinity, to: Infinity }, ({ month, category, amount }) => {
    const cell = (month - first) * width + (category < 0 ? width - 1 : category);
    amounts[cell] = (amounts[cell] as number) + amount;
  });
  const months = Array.from({ length: height }, (_, index) => monthOfNumber(first + index));
  return { months, categoryIds, amounts, missingRates: base.missingRates() };
};
