import { ok } from "../../kernel/index.ts";
import { checkSplits, makeTransfer, type Transaction, TransactionId } from "../../ledger/index.ts";
import type { Planned, Planner } from "../plan.ts";
import { toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireCategories, requireTags } from "./check-references.ts";
import { choosePayee } from "./choose-payee.ts";
import { draftSplits } from "./draft-splits.ts";
import { requireOpenAccount } from "./require-account.ts";
import type { TransactionDraft } from "./transaction-draft.ts";

/**
 * Records what a person typed: one transaction, or both legs of a transfer.
 *
 * @errors `ledger/account_unknown`, `ledger/account_closed`, `ledger/payee_unknown`, `ledger/category_unknown`,
 * `ledger/tag_unknown`, `ledger/splits_do_not_add_up`, and those of `ledger/makeTransfer`
 */
export const recordTransaction: Planner<TransactionDraft, { readonly id: TransactionId }> = (
  books,
  draft,
  world,
) => {
  const copy = new WorkingCopy(books);
  const account = requireOpenAccount(copy, draft.accountId, draft.date);
  if (!account.ok) return account;
  const categories = requireCategories(copy, draft);
  if (!categories.ok) return categories;
  const tags = requireTags(copy, draft.tagIds);
  if (!tags.ok) return tags;
  const payee = choosePayee(books, copy, world, draft.payee, draft.categoryId);
  if (!payee.ok) return payee;

  const transaction = checkSplits<Transaction>({
    id: TransactionId.parse(world.newId()),
    accountId: draft.accountId,
    date: draft.date,
    amount: draft.amount,
    payeeId: payee.value,
    categoryId: draft.splits.length > 0 ? null : draft.categoryId,
    note: draft.note,
    tags: tags.value,
    splits: draftSplits(draft.splits, world.newId),
    status: draft.status,
    transferId: null,
    origin: "manual",
    imported: null,
  });
  if (!transaction.ok) return { ok: false, error: toProblem(transaction.error) };
  return draft.transferTo === null
    ? recordOne(copy, transaction.value)
    : recordTransfer(copy, transaction.value, draft.transferTo, TransactionId.parse(world.newId()));
};

type Recorded = Planned<{ readonly id: TransactionId }>;

const recordOne = (copy: WorkingCopy, transaction: Transaction): Recorded => {
  copy.put("transaction", transaction);
  const action = { kind: "transaction.record" };
  return ok({ action, changes: copy.changes(), answer: { id: transaction.id } });
};

const recordTransfer = (
  copy: WorkingCopy,
  transaction: Transaction,
  to: NonNullable<TransactionDraft["transferTo"]>,
  legId: TransactionId,
): Recorded => {
  const from = requireOpenAccount(copy, transaction.accountId, transaction.date);
  if (!from.ok) return from;
  const account = requireOpenAccount(copy, to.accountId, transaction.date);
  if (!account.ok) return account;
  const sameCurrency = from.value.currency === account.value.currency;
  const legs = makeTransfer({ transaction, account: from.value }, account.value, {
    id: legId,
    arrives: sameCurrency ? null : to.amount,
  });
  if (!legs.ok) return { ok: false, error: toProblem(legs.error) };
  for (const leg of legs.value) copy.put("transaction", leg);
  const action = { kind: "transfer.record" };
  return ok({ action, changes: copy.changes(), answer: { id: transaction.id } });
};
