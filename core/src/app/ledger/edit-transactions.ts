import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import {
  checkSplits,
  checkTransfer,
  followTransfer,
  isWithinBudget,
  type Transaction,
} from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import type { Planner, PlanWorld } from "../plan.ts";
import { refuse, toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { requireCategories, requireTags, requireTransaction } from "./check-references.ts";
import { choosePayee } from "./choose-payee.ts";
import { draftSplits } from "./draft-splits.ts";
import { requireOpenAccount } from "./require-account.ts";
import { legOf, otherLeg } from "./transfer-leg.ts";
import { TransactionIds, TransactionPatch } from "./transaction-draft.ts";

export const EditInput = z.strictObject({
  ids: TransactionIds,
  patch: TransactionPatch,
  force: z.boolean().exactOptional(),
});
export type EditInput = z.output<typeof EditInput>;

/**
 * Gives some fields of some transactions new values, in one action. The other leg of a transfer follows (LED-8); a
 * transfer within the budget takes no category (LED-5) and is passed over when nothing else is given. Answers how many
 * were edited.
 *
 * @errors `ledger/transaction_unknown`, `ledger/reconciled` (facts: `count`) for what a reconciliation settled unless
 * forced (APP-12), `ledger/transfer_has_no_category` when all were passed over, `ledger/currency_differs` when a transaction would move to an account of another currency, and what
 * the ledger's own rules refuse; then nothing is edited
 */
export const editTransactions: Planner<EditInput, { readonly count: number }> = (
  books,
  { ids, patch, force = false },
  world,
) => {
  const copy = new WorkingCopy(books);
  const fields = patchedFields(books, copy, patch, world);
  if (!fields.ok) return fields;
  const edits = { whole: fields.value, bare: withoutCategory(fields.value) };
  let count = 0;
  for (const id of ids) {
    const before = requireTransaction(copy, id);
    if (!before.ok) return before;
    const bare = isTransferWithinBudget(copy, before.value);
    if (bare && isOnlyCategory(patch)) continue;
    const edited = editOne(copy, before.value, bare ? edits.bare : edits.whole, patch);
    if (!edited.ok) return edited;
    count += 1;
  }
  if (count === 0) return refuse("ledger/transfer_has_no_category");
  const settled = force ? 0 : settledEdits(books, copy);
  if (settled > 0) return refuse("ledger/reconciled", { count: settled });
  return ok({ action: { kind: "transaction.edit", count }, changes: copy.changes(), answer: { count } });
};

type Fields = Partial<Transaction>;

/** What the patch gives to every transaction alike. */
const patchedFields = (
  books: Books,
  copy: WorkingCopy,
  patch: TransactionPatch,
  world: PlanWorld,
): Result<Fields, EngineProblem> => {
  const { payee: choice, addTags: _add, removeTags: _remove, splits, ...plain } = patch;
  const categories = requireCategories(copy, patch);
  if (!categories.ok) return categories;
  const tags = requireTags(copy, patch.addTags ?? []);
  if (!tags.ok) return tags;
  const split = splits === undefined ? {} : { splits: draftSplits(splits, world.newId) };
  if (choice === undefined) return ok({ ...plain, ...split });
  const payee = choosePayee(books, copy, world, choice, patch.categoryId ?? null);
  return payee.ok ? ok({ ...plain, ...split, payeeId: payee.value }) : payee;
};

const isOnlyCategory = (patch: TransactionPatch): boolean => {
  const fields = Object.keys(patch);
  return fields.length > 0 && fields.every((field) => field === "categoryId" || field === "splits");
};

const withoutCategory = ({ categoryId: _category, splits: _splits, ...fields }: Fields): Fields => fields;

const isTransferWithinBudget = (copy: WorkingCopy, transaction: Transaction): boolean => {
  const other = otherLeg(copy, transaction);
  if (other === undefined) return false;
  const [here, there] = [copy.find("account", transaction.accountId), copy.find("account", other.accountId)];
  return here !== undefined && there !== undefined && isWithinBudget(here, there);
};

const editOne = (
  copy: WorkingCopy,
  before: Transaction,
  fields: Fields,
  patch: TransactionPatch,
): Result<null, EngineProblem> => {
  const after = { ...before, ...fields, tags: retag(before, patch) };
  // A category for the whole takes the parts away; parts take the category of the whole away.
  if (fields.splits !== undefined && Object.keys(fields.splits).length > 0) after.categoryId = null;
  else if (fields.categoryId !== undefined && fields.categoryId !== null) after.splits = {};
  const moved = checkMove(copy, before, after);
  if (!moved.ok) return moved;
  const transaction = checkSplits(after);
  if (!transaction.ok) return { ok: false, error: toProblem(transaction.error) };
  copy.put("transaction", transaction.value);
  return followLeg(copy, before, transaction.value);
};

const retag = (
  before: Transaction,
  { addTags = [], removeTags = [] }: TransactionPatch,
): Transaction["tags"] => {
  if (addTags.length === 0 && removeTags.length === 0) return before.tags;
  const tags = { ...before.tags };
  for (const id of addTags) tags[id] = true;
  for (const id of removeTags) delete tags[id];
  return tags;
};

const checkMove = (
  copy: WorkingCopy,
  before: Transaction,
  after: Transaction,
): Result<null, EngineProblem> => {
  if (after.accountId === before.accountId && after.date === before.date) return ok(null);
  const account = requireOpenAccount(copy, after.accountId, after.date);
  if (!account.ok) return account;
  const from = copy.find("account", before.accountId);
  return from !== undefined && from.currency !== account.value.currency
    ? refuse("ledger/currency_differs", { from: from.currency, to: account.value.currency })
    : ok(null);
};

const followLeg = (
  copy: WorkingCopy,
  before: Transaction,
  after: Transaction,
): Result<null, EngineProblem> => {
  const other = otherLeg(copy, before);
  if (other === undefined) return ok(null);
  const [was, is, there] = [legOf(copy, before), legOf(copy, after), legOf(copy, other)];
  if (!was.ok) return was;
  if (!is.ok) return is;
  if (!there.ok) return there;
  const followed = { ...there.value, transaction: followTransfer(was.value, is.value, there.value) };
  const legs = checkTransfer(is.value, followed);
  if (!legs.ok) return { ok: false, error: toProblem(legs.error) };
  copy.put("transaction", followed.transaction);
  return ok(null);
};

/** How many reconciled transactions would no longer be what the bank confirmed. */
const settledEdits = (books: Books, copy: WorkingCopy): number => {
  let count = 0;
  for (const id of copy.edited("transaction")) {
    const before = books.find("transaction", id);
    const after = copy.find("transaction", id);
    if (before?.status !== "reconciled" || after === undefined) continue;
    const same =
      before.date === after.date && before.amount === after.amount && before.accountId === after.accountId;
    if (!same) count += 1;
  }
  return count;
};
