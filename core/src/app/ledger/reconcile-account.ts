import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import { ok } from "../../kernel/index.ts";
import { AccountId, reconcile, StatementId, TransactionId } from "../../ledger/index.ts";
import { EnteredAmount } from "../entered-amount.ts";
import type { Planner } from "../plan.ts";
import { toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireAccount } from "./require-account.ts";

export const ReconcileInput = z.strictObject({
  accountId: AccountId,
  date: LocalDate,
  closing: EnteredAmount,
  adjust: z.boolean(),
});
export type ReconcileInput = z.output<typeof ReconcileInput>;

/**
 * Settles an account up to a day and keeps the bank's word for it (LED-12).
 *
 * @errors `ledger/account_unknown`; `ledger/does_not_reconcile` (facts: `difference`)
 */
export const reconcileAccount: Planner<ReconcileInput, { readonly id: StatementId }> = (
  books,
  { accountId, date, closing, adjust },
  { newId },
) => {
  const copy = new WorkingCopy(books);
  const account = requireAccount(copy, accountId);
  if (!account.ok) return account;
  const settled = reconcile(
    books.transactionsOf(accountId),
    { date, closing },
    adjust ? { id: TransactionId.parse(newId()), accountId } : null,
  );
  if (!settled.ok) return { ok: false, error: toProblem(settled.error) };
  for (const transaction of settled.value) copy.put("transaction", transaction);
  const id = StatementId.parse(newId());
  copy.put("statement", { id, accountId, date, closing });
  const action = { kind: "account.reconcile", name: account.value.name, count: settled.value.length };
  return ok({ action, changes: copy.changes(), answer: { id } });
};
