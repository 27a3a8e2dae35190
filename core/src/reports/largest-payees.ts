import { dayNumber, firstDay, lastDay, type YearMonth } from "../calendar/index.ts";
import type { PayeeId } from "../ledger/index.ts";
import { type MinorUnits } from "../money/index.ts";
import type { BaseCurrency } from "./base-currency.ts";
import type { Books } from "./books.ts";
import { visitBudgetLines } from "./budget-line.ts";

export interface PayeeSpending {
  /** Null for what names no payee. */
  readonly id: PayeeId | null;
  /** In the base currency, refunds taken off. */
  readonly amount: MinorUnits;
  /** Transactions, a split one counted once. */
  readonly count: number;
}

/** The payees most was spent on in a month, largest first; those who gave back more than they got are left out (REP-8). */
export const largestPayees = (
  books: Books,
  base: BaseCurrency,
  month: YearMonth,
  limit: number,
): readonly PayeeSpending[] => {
  const { columns, payees } = books.table;
  const spending = new Map<number, { amount: number; count: number; lastSlot: number }>();
  const days = { from: dayNumber(firstDay(month)), to: dayNumber(lastDay(month)) };
  visitBudgetLines(books, base, days, ({ slot, kind, amount }) => {
    if (kind === "income") return;
    const payee = columns.payee[slot] as number;
    let sums = spending.get(payee);
    if (sums === undefined) spending.set(payee, (sums = { amount: 0, count: 0, lastSlot: -1 }));
    sums.amount -= amount;
    // The parts of a split come one after the other.
    if (sums.lastSlot !== slot) sums.count += 1;
    sums.lastSlot = slot;
  });
  return [...spending]
    .filter(([, { amount }]) => amount > 0)
    .sort(([, left], [, right]) => right.amount - left.amount)
    .slice(0, limit)
    .map(([payee, { amount, count }]) => ({
      id: payees.ids[payee] ?? null,
      amount: amount as MinorUnits,
      count,
    }));
};
