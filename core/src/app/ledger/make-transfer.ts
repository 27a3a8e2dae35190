import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { AccountId, makeTransfer as makeLegs, TransactionId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireTransaction } from "./check-references.ts";
import { requireOpenAccount } from "./require-account.ts";
import { legOf } from "./transfer-leg.ts";

export const MakeTransferInput = z.strictObject({ id: TransactionId, accountId: AccountId });
export type MakeTransferInput = z.output<typeof MakeTransferInput>;

/**
 * Turns a transaction into a transfer with a new leg on another account. Between currencies the books' rate of that
 * day says what arrived; the person may mend it.
 *
 * @errors `ledger/transaction_unknown`, `ledger/account_unknown`, `ledger/account_closed`, those of `ledger/makeTransfer`
 */
export const makeTransfer: Planner<MakeTransferInput, null> = (books, { id, accountId }, { newId }) => {
  const copy = new WorkingCopy(books);
  const transaction = requireTransaction(copy, id);
  if (!transaction.ok) return transaction;
  const { amount, date } = transaction.value;
  const from = legOf(copy, transaction.value);
  if (!from.ok) return from;
  const to = requireOpenAccount(copy, accountId, date);
  if (!to.ok) return to;
  const { currency } = from.value.account;
  const arrives = books.convert(amount, currency, to.value.currency, date);
  const legs = makeLegs(from.value, to.value, {
    id: TransactionId.parse(newId()),
    arrives: currency === to.value.currency ? null : arrives,
  });
  if (!legs.ok) return { ok: false, error: toProblem(legs.error) };
  for (const leg of legs.value) copy.put("transaction", leg);
  return ok({ action: { kind: "transfer.make" }, changes: copy.changes(), answer: null });
};
