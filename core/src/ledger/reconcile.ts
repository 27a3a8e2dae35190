import type { LocalDate } from "../calendar/index.ts";
import { err, ok, type Result } from "../kernel/index.ts";
import { type MinorUnits, minorUnits } from "../money/index.ts";
import { balanceOf } from "./balance.ts";
import type { AccountId, TransactionId } from "./record-id.ts";
import type { Transaction } from "./transaction.ts";

/** What the bank says: so much at the end of that day. */
export interface ClosingBalance {
  readonly date: LocalDate;
  readonly closing: MinorUnits;
}

/** How far an account agrees with its bank. */
export interface Reconciliation {
  /** What is cleared or reconciled up to the day. */
  readonly cleared: MinorUnits;
  /** `closing` less `cleared`: what is still to be found. */
  readonly difference: MinorUnits;
  /** Not yet reconciled, up to the day, in the order given. */
  readonly open: readonly Transaction[];
}

export interface DoesNotReconcile {
  readonly code: "ledger/does_not_reconcile";
  readonly difference: MinorUnits;
}

/** Holds an account's transactions against the bank's closing balance (LED-11). */
export const compareWithBank = (
  transactions: readonly Transaction[],
  { date, closing }: ClosingBalance,
): Reconciliation => {
  const { cleared } = balanceOf(transactions, date);
  return {
    cleared,
    difference: minorUnits(closing - cleared),
    open: transactions.filter(
      (transaction) => transaction.status !== "reconciled" && transaction.date <= date,
    ),
  };
};

/**
 * Settles an account up to a day (LED-12): what was cleared becomes reconciled; what the bank has not shown stays
 * open. With `adjust` a difference becomes a transaction of origin `adjustment`, itself reconciled (LED-13).
 *
 * @returns only the transactions that are new or changed
 * @errors `ledger/does_not_reconcile` when a difference is left and `adjust` is null
 */
export const reconcile = (
  transactions: readonly Transaction[],
  bank: ClosingBalance,
  adjust: { readonly id: TransactionId; readonly accountId: AccountId } | null,
): Result<readonly Transaction[], DoesNotReconcile> => {
  const { difference, open } = compareWithBank(transactions, bank);
  if (difference !== 0 && adjust === null) return err({ code: "ledger/does_not_reconcile", difference });
  const settled = open
    .filter(({ status }) => status === "cleared")
    .map((transaction): Transaction => ({ ...transaction, status: "reconciled" }));
  return ok(
    difference === 0 || adjust === null
      ? settled
      : [...settled, createAdjustment(adjust, bank.date, difference, "reconciled")],
  );
};

/** A transaction that only corrects a balance: no income and no spending (LED-13). */
export const createAdjustment = (
  names: { readonly id: TransactionId; readonly accountId: AccountId },
  date: LocalDate,
  amount: MinorUnits,
  status: Transaction["status"],
): Transaction => ({
  id: names.id,
  accountId: names.accountId,
  date,
  amount,
  payeeId: null,
  categoryId: null,
  note: "",
  tags: {},
  splits: {},
  status,
  transferId: null,
  origin: "adjustment",
  imported: null,
});
