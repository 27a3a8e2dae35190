import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { linkTransfer as linkLegs, TransactionId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireTransaction } from "./check-references.ts";
import { legOf } from "./transfer-leg.ts";

export const LinkInput = z.strictObject({ a: TransactionId, b: TransactionId });
export type LinkInput = z.output<typeof LinkInput>;

/**
 * Makes two legs of two transactions.
 *
 * @errors `ledger/transaction_unknown`, and those of `ledger/linkTransfer`
 */
export const linkTransfer: Planner<LinkInput, null> = (books, input) => {
  const copy = new WorkingCopy(books);
  const a = requireTransaction(copy, input.a);
  if (!a.ok) return a;
  const b = requireTransaction(copy, input.b);
  if (!b.ok) return b;
  const [left, right] = [legOf(copy, a.value), legOf(copy, b.value)];
  if (!left.ok) return left;
  if (!right.ok) return right;
  const legs = linkLegs(left.value, right.value);
  if (!legs.ok) return { ok: false, error: toProblem(legs.error) };
  for (const leg of legs.value) copy.put("transaction", leg);
  return ok({ action: { kind: "transfer.link" }, changes: copy.changes(), answer: null });
};
