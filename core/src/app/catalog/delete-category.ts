import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { CategoryId, type Transaction } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const DeleteCategoryInput = z.strictObject({ id: CategoryId, replaceWith: CategoryId.nullable() });
export type DeleteCategoryInput = z.output<typeof DeleteCategoryInput>;

/**
 * Deletes a category, or a group with its categories. What was in them takes another category, or none.
 *
 * @errors `catalog/category_unknown`; `catalog/replacement_is_deleted`
 */
export const deleteCategory: Planner<DeleteCategoryInput, null> = (books, { id, replaceWith }) => {
  const copy = new WorkingCopy(books);
  const category = copy.find("category", id);
  if (category === undefined) return refuse("catalog/category_unknown");
  if (replaceWith !== null && copy.find("category", replaceWith) === undefined) {
    return refuse("catalog/category_unknown");
  }
  const gone = new Set([
    id,
    ...books.categories.filter(({ parentId }) => parentId === id).map((child) => child.id),
  ]);
  if (replaceWith !== null && gone.has(replaceWith)) return refuse("catalog/replacement_is_deleted");
  const replaced = (categoryId: CategoryId | null): CategoryId | null =>
    categoryId !== null && gone.has(categoryId) ? replaceWith : categoryId;

  for (const transaction of books.transactions()) {
    const splits = replaceInSplits(transaction, replaced);
    const categoryId = replaced(transaction.categoryId);
    if (splits !== transaction.splits || categoryId !== transaction.categoryId) {
      copy.put("transaction", { ...transaction, categoryId, splits });
    }
  }
  for (const payee of books.payees) {
    const categoryId = replaced(payee.categoryId);
    if (categoryId !== payee.categoryId) copy.put("payee", { ...payee, categoryId });
  }
  for (const each of gone) copy.remove("category", each);
  const action = { kind: "category.delete", name: category.name };
  return ok({ action, changes: copy.changes(), answer: null });
};

/** The very same parts where none of them changes. */
const replaceInSplits = (
  { splits }: Transaction,
  replaced: (categoryId: CategoryId | null) => CategoryId | null,
): Transaction["splits"] => {
  const parts = Object.entries(splits);
  if (parts.every(([, part]) => replaced(part.categoryId) === part.categoryId)) return splits;
  return Object.fromEntries(
    parts.map(([id, part]) => [id, { ...part, categoryId: replaced(part.categoryId) }]),
  );
};
