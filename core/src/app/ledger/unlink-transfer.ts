import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { TransactionId, unlinkTransfer as unlinkLegs } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireTransaction } from "./check-references.ts";
import { otherLeg } from "./transfer-leg.ts";

export const UnlinkInput = z.strictObject({ id: TransactionId });
export type UnlinkInput = z.output<typeof UnlinkInput>;

/**
 * The two legs of a transfer as transactions of their own again.
 *
 * @errors `ledger/transaction_unknown`; `ledger/not_a_transfer`
 */
export const unlinkTransfer: Planner<UnlinkInput, null> = (books, { id }) => {
  const copy = new WorkingCopy(books);
  const transaction = requireTransaction(copy, id);
  if (!transaction.ok) return transaction;
  if (transaction.value.transferId === null) return refuse("ledger/not_a_transfer");
  const other = otherLeg(copy, transaction.value);
  const legs =
    other === undefined ? [{ ...transaction.value, transferId: null }] : unlinkLegs(transaction.value, other);
  for (const leg of legs) copy.put("transaction", leg);
  return ok({ action: { kind: "transfer.unlink" }, changes: copy.changes(), answer: null });
};
