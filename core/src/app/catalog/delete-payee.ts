import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { PayeeId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const DeletePayeeInput = z.strictObject({ id: PayeeId });
export type DeletePayeeInput = z.output<typeof DeletePayeeInput>;

/**
 * Deletes a payee; its transactions keep everything else.
 *
 * @errors `catalog/payee_unknown`
 */
export const deletePayee: Planner<DeletePayeeInput, null> = (books, { id }) => {
  const copy = new WorkingCopy(books);
  const payee = copy.find("payee", id);
  if (payee === undefined) return refuse("catalog/payee_unknown");
  for (const transaction of books.transactions()) {
    if (transaction.payeeId === id) copy.put("transaction", { ...transaction, payeeId: null });
  }
  copy.remove("payee", id);
  return ok({ action: { kind: "payee.delete", name: payee.name }, changes: copy.changes(), answer: null });
};
