import type { LocalDate } from "../calendar/index.ts";
import { minorUnits, type MinorUnits } from "../money/index.ts";
import type { Transaction } from "./transaction.ts";

/** What one account holds by how far it is confirmed; minor units of its currency. */
export interface Balance {
  /** Every transaction. */
  readonly total: MinorUnits;
  /** What statements have shown: cleared and reconciled. */
  readonly cleared: MinorUnits;
  /** What a reconciliation has settled. */
  readonly reconciled: MinorUnits;
}

/**
 * Adds up one account's transactions (LED-10). Throws past ±(2^53 − 1): no account of this world holds that much.
 *
 * @param until the last day counted; null for all
 */
export const balanceOf = (
  transactions: Iterable<Pick<Transaction, "amount" | "date" | "status">>,
  until: LocalDate | null = null,
): Balance => {
  let uncleared = 0;
  let cleared = 0;
  let reconciled = 0;
  for (const { amount, date, status } of transactions) {
    if (until !== null && date > until) continue;
    if (status === "uncleared") uncleared += amount;
    else if (status === "cleared") cleared += amount;
    else reconciled += amount;
  }
  return {
    total: minorUnits(uncleared + cleared + reconciled),
    cleared: minorUnits(cleared + reconciled),
    reconciled: minorUnits(reconciled),
  };
};
