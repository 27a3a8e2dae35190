import { err, ok, type Result } from "../kernel/index.ts";
import { type MinorUnits, negateAmount } from "../money/index.ts";
import type { Account } from "./account.ts";
import type { TransactionId } from "./record-id.ts";
import type { Transaction } from "./transaction.ts";

/** What a transfer needs to know of an account. */
export type TransferAccount = Pick<Account, "id" | "currency" | "onBudget">;

/** One side of a transfer: a transaction and the account it is on. */
export interface Leg {
  readonly transaction: Transaction;
  readonly account: TransferAccount;
}

export type TransferError =
  | { readonly code: "ledger/transfer_within_one_account" }
  /** Both legs put money in, both take it out, or one moves nothing. */
  | { readonly code: "ledger/transfer_not_opposite" }
  /** In one currency what leaves is what arrives. */
  | { readonly code: "ledger/transfer_amounts_differ"; readonly left: number; readonly right: number }
  | { readonly code: "ledger/already_a_transfer"; readonly id: TransactionId }
  /** A split says what money was for; between two accounts of one budget it was for nothing. */
  | { readonly code: "ledger/transfer_is_split"; readonly id: TransactionId }
  /** Between currencies nobody but the person knows what arrived. */
  | { readonly code: "ledger/transfer_amount_needed" };

export type Transfer = readonly [Transaction, Transaction];

/**
 * Makes two legs of two transactions (LED-5): each names the other. Between two accounts of one kind of budget neither
 * keeps a category, for no money was earned or spent; across the border of the budget both stay as they were.
 */
export const linkTransfer = (a: Leg, b: Leg): Result<Transfer, TransferError> => {
  for (const { transaction } of [a, b]) {
    if (transaction.transferId !== null)
      return err({ code: "ledger/already_a_transfer", id: transaction.id });
  }
  const problem = legsProblem(a, b) ?? splitProblem(a, b);
  if (problem !== undefined) return err(problem);
  const inside = isWithinBudget(a.account, b.account);
  return ok([legOf(a.transaction, b.transaction.id, inside), legOf(b.transaction, a.transaction.id, inside)]);
};

/** What is wrong with two legs that name each other, if anything (LED-5). */
export const checkTransfer = (a: Leg, b: Leg): Result<Transfer, TransferError> => {
  const problem = legsProblem(a, b);
  return problem === undefined ? ok([a.transaction, b.transaction]) : err(problem);
};

/**
 * Turns one transaction into a transfer with a new other leg on `to`, on the same day (LED-6).
 *
 * @param arrives what moves on the other account, of whichever sign: it gets the opposite one. May be null in one currency.
 */
export const makeTransfer = (
  from: Leg,
  to: TransferAccount,
  other: { readonly id: TransactionId; readonly arrives: MinorUnits | null },
): Result<Transfer, TransferError> => {
  if (other.arrives === null && from.account.currency !== to.currency) {
    return err({ code: "ledger/transfer_amount_needed" });
  }
  const { transaction } = from;
  const magnitude = Math.abs(other.arrives ?? transaction.amount);
  const leg: Transaction = {
    id: other.id,
    accountId: to.id,
    date: transaction.date,
    amount: (transaction.amount < 0 ? magnitude : 0 - magnitude) as MinorUnits,
    payeeId: transaction.payeeId,
    categoryId: null,
    note: transaction.note,
    tags: transaction.tags,
    splits: {},
    status: "uncleared",
    transferId: null,
    origin: "manual",
    imported: null,
  };
  return linkTransfer(from, { transaction: leg, account: to });
};

/** The two legs as transactions of their own again (LED-7). Categories have to be given anew. */
export const unlinkTransfer = (a: Transaction, b: Transaction): Transfer => [
  { ...a, transferId: null },
  { ...b, transferId: null },
];

/**
 * The other leg after one was edited (LED-8): in one currency its amount is the opposite; its day moves along if both
 * were on one day before. Its own note, tags and status stay.
 */
export const followTransfer = (before: Leg, after: Leg, other: Leg): Transaction => ({
  ...other.transaction,
  date: before.transaction.date === other.transaction.date ? after.transaction.date : other.transaction.date,
  amount:
    after.account.currency === other.account.currency
      ? negateAmount(after.transaction.amount)
      : inDirection(other.transaction.amount, after.transaction.amount < 0),
});

const inDirection = (amount: MinorUnits, positive: boolean): MinorUnits =>
  amount > 0 === positive ? amount : negateAmount(amount);

/** Whether money between the two accounts is neither earned nor spent: then the legs have no category (LED-5). */
export const isWithinBudget = (a: TransferAccount, b: TransferAccount): boolean => a.onBudget === b.onBudget;

const legOf = (transaction: Transaction, transferId: TransactionId, insideBudget: boolean): Transaction => ({
  ...transaction,
  transferId,
  categoryId: insideBudget ? null : transaction.categoryId,
});

const legsProblem = (a: Leg, b: Leg): TransferError | undefined => {
  if (a.account.id === b.account.id) return { code: "ledger/transfer_within_one_account" };
  const left = a.transaction.amount;
  const right = b.transaction.amount;
  if (Math.sign(left) * Math.sign(right) !== -1) return { code: "ledger/transfer_not_opposite" };
  return a.account.currency === b.account.currency && left + right !== 0
    ? { code: "ledger/transfer_amounts_differ", left, right }
    : undefined;
};

const splitProblem = (a: Leg, b: Leg): TransferError | undefined => {
  if (!isWithinBudget(a.account, b.account)) return undefined;
  const split = [a, b].find(({ transaction }) => Object.keys(transaction.splits).length > 0);
  return split === undefined ? undefined : { code: "ledger/transfer_is_split", id: split.transaction.id };
};
