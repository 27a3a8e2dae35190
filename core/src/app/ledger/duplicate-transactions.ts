import { z } from "zod";
import type { IdSource } from "../../kernel/index.ts";
import { ok } from "../../kernel/index.ts";
import { SplitId, type Transaction, TransactionId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireTransaction } from "./check-references.ts";
import { requireOpenAccount } from "./require-account.ts";
import { otherLeg } from "./transfer-leg.ts";
import { TransactionIds } from "./transaction-draft.ts";

export const DuplicateInput = z.strictObject({ ids: TransactionIds });
export type DuplicateInput = z.output<typeof DuplicateInput>;

/**
 * Writes transactions a second time, not yet cleared, as if typed by hand. A transfer is copied with both its legs,
 * once, whichever of them was chosen.
 *
 * @errors `ledger/transaction_unknown`, `ledger/account_closed`
 */
export const duplicateTransactions: Planner<DuplicateInput, { readonly count: number }> = (
  books,
  { ids },
  { newId },
) => {
  const copy = new WorkingCopy(books);
  const copied = new Set<TransactionId>();
  for (const id of ids) {
    const transaction = requireTransaction(copy, id);
    if (!transaction.ok) return transaction;
    if (copied.has(id)) continue;
    const other = otherLeg(copy, transaction.value);
    const originals = other === undefined ? [transaction.value] : [transaction.value, other];
    const twins = originals.map((original) => twinOf(original, newId));
    const [first, second] = twins;
    for (const [at, twin] of twins.entries()) {
      const account = requireOpenAccount(copy, twin.accountId, twin.date);
      if (!account.ok) return account;
      copied.add(originals[at]?.id ?? id);
      copy.put("transaction", { ...twin, transferId: (at === 0 ? second?.id : first?.id) ?? null });
    }
  }
  const action = { kind: "transaction.duplicate", count: copied.size };
  return ok({ action, changes: copy.changes(), answer: { count: copied.size } });
};

const twinOf = (original: Transaction, newId: IdSource): Transaction => ({
  id: TransactionId.parse(newId()),
  accountId: original.accountId,
  date: original.date,
  amount: original.amount,
  payeeId: original.payeeId,
  categoryId: original.categoryId,
  note: original.note,
  tags: original.tags,
  splits: Object.fromEntries(Object.values(original.splits).map((split) => [SplitId.parse(newId()), split])),
  status: "uncleared",
  transferId: null,
  origin: "manual",
  imported: null,
});
