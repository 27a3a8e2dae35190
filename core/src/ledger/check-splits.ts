import { err, ok, type Result } from "../kernel/index.ts";
import type { Transaction } from "./transaction.ts";

export interface SplitsDoNotAddUp {
  readonly code: "ledger/splits_do_not_add_up";
  /** The transaction's amount, minor units. */
  readonly expected: number;
  /** What its parts add up to. */
  readonly actual: number;
}

/**
 * LED-4: when a transaction is split, the parts add up to its amount, to the minor unit. An unsplit one passes.
 *
 * @errors `ledger/splits_do_not_add_up` with both sums
 */
export const checkSplits = <T extends Pick<Transaction, "amount" | "splits">>(
  transaction: T,
): Result<T, SplitsDoNotAddUp> => {
  const parts = Object.values(transaction.splits);
  if (parts.length === 0) return ok(transaction);
  const sum = parts.reduce((total, part) => total + BigInt(part.amount), 0n);
  return sum === BigInt(transaction.amount)
    ? ok(transaction)
    : err({ code: "ledger/splits_do_not_add_up", expected: transaction.amount, actual: Number(sum) });
};
