import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { type Payee, PayeeId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const MergePayeesInput = z.strictObject({
  ids: z.array(PayeeId).min(1).max(10_000).readonly(),
  into: PayeeId,
});
export type MergePayeesInput = z.output<typeof MergePayeesInput>;

/**
 * Makes one payee of several: it gets their transactions, and their names as aliases.
 *
 * @errors `catalog/payee_unknown`
 */
export const mergePayees: Planner<MergePayeesInput, null> = (books, { ids, into }) => {
  const copy = new WorkingCopy(books);
  const target = copy.find("payee", into);
  if (target === undefined) return refuse("catalog/payee_unknown");
  const merged: Payee[] = [];
  for (const id of new Set(ids)) {
    const payee = copy.find("payee", id);
    if (payee === undefined) return refuse("catalog/payee_unknown");
    if (id !== into) merged.push(payee);
  }
  const gone = new Set(merged.map(({ id }) => id));
  for (const transaction of books.transactions()) {
    if (transaction.payeeId !== null && gone.has(transaction.payeeId)) {
      copy.put("transaction", { ...transaction, payeeId: into });
    }
  }
  const names = merged.flatMap(({ name, aliases }) => [name, ...Object.keys(aliases)]);
  copy.put("payee", {
    ...target,
    categoryId: target.categoryId ?? merged.find(({ categoryId }) => categoryId !== null)?.categoryId ?? null,
    aliases: { ...target.aliases, ...Object.fromEntries(names.map((name) => [name, true as const])) },
  });
  for (const { id } of merged) copy.remove("payee", id);
  const action = { kind: "payee.merge", name: target.name, count: merged.length };
  return ok({ action, changes: copy.changes(), answer: null });
};
