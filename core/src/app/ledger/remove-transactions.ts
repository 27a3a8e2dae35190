import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireTransaction } from "./check-references.ts";
import { otherLeg } from "./transfer-leg.ts";
import { TransactionIds } from "./transaction-draft.ts";

export const RemoveInput = z.strictObject({ ids: TransactionIds, force: z.boolean().exactOptional() });
export type RemoveInput = z.output<typeof RemoveInput>;

/**
 * Deletes transactions, and with a leg of a transfer its other leg.
 *
 * @errors `ledger/transaction_unknown`; `ledger/reconciled` (facts: `count`) unless forced (APP-12)
 */
export const removeTransactions: Planner<RemoveInput, { readonly count: number }> = (
  books,
  { ids, force = false },
) => {
  const copy = new WorkingCopy(books);
  for (const id of ids) {
    const transaction = requireTransaction(new WorkingCopy(books), id);
    if (!transaction.ok) return transaction;
    const other = otherLeg(copy, transaction.value);
    copy.remove("transaction", id);
    if (other !== undefined) copy.remove("transaction", other.id);
  }
  const removed = copy.edited("transaction");
  const settled = removed.filter((id) => books.find("transaction", id)?.status === "reconciled").length;
  if (settled > 0 && !force) return refuse("ledger/reconciled", { count: settled });
  const action = { kind: "transaction.remove", count: removed.length };
  return ok({ action, changes: copy.changes(), answer: { count: removed.length } });
};
