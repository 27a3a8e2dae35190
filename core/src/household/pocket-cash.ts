import { type MinorUnits, splitEvenly } from "../money/index.ts";
import { bankDay, type Month } from "./month.ts";
import { type Entry, roundTo, transfer } from "./posting.ts";

/** Spent in coins and notes a month, at the prices of the last day and with the usual appetite. */
export const SPENT_IN_CASH = 176_00;

/** Two visits to the cash machine, so that half as much again as is usually spent is in the wallet. */
export const withdrawals = (month: Month, usuallySpent: number, held: number): readonly Entry[] => {
  const wanted = Math.max(40_00, roundTo(1.5 * usuallySpent - held, 20_00));
  return splitEvenly(wanted as MinorUnits, 2).map((amount, index) =>
    transfer("checking", "cash", bankDay(month, index === 0 ? 1 : 13), amount, "Cash machine"),
  );
};
