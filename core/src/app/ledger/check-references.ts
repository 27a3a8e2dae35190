import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import type { CategoryId, TagId, Transaction, TransactionId } from "../../ledger/index.ts";
import { refuse } from "../problem.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** What names categories: a transaction's draft or patch. */
interface Categorised {
  readonly categoryId?: CategoryId | null;
  readonly splits?: readonly { readonly categoryId: CategoryId | null }[];
}

/** @errors `ledger/category_unknown` */
export const requireCategories = (
  copy: WorkingCopy,
  { categoryId = null, splits = [] }: Categorised,
): Result<null, EngineProblem> => {
  const named = [categoryId, ...splits.map((split) => split.categoryId)];
  const known = named.every((id) => id === null || copy.find("category", id) !== undefined);
  return known ? ok(null) : refuse("ledger/category_unknown");
};

/** @errors `ledger/tag_unknown` */
export const requireTags = (
  copy: WorkingCopy,
  ids: readonly TagId[],
): Result<Transaction["tags"], EngineProblem> => {
  const tags: Transaction["tags"] = {};
  for (const id of ids) {
    if (copy.find("tag", id) === undefined) return refuse("ledger/tag_unknown");
    tags[id] = true;
  }
  return ok(tags);
};

/** @errors `ledger/transaction_unknown` */
export const requireTransaction = (
  copy: WorkingCopy,
  id: TransactionId,
): Result<Transaction, EngineProblem> => {
  const transaction = copy.find("transaction", id);
  return transaction === undefined ? refuse("ledger/transaction_unknown") : ok(transaction);
};
