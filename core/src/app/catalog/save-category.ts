import type { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { Category, CategoryId } from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const SaveCategoryInput = Category.omit({ position: true }).extend({ id: CategoryId.nullable() });
export type SaveCategoryInput = z.output<typeof SaveCategoryInput>;

/**
 * Makes a category or says other things of one. There are two levels; the categories of a group take its kind.
 *
 * @errors `catalog/category_unknown`; `catalog/name_taken` beside one of that name; `catalog/too_deep` for a parent
 * that is no group, or a group that would move into another
 */
export const saveCategory: Planner<SaveCategoryInput, { readonly id: CategoryId }> = (
  books,
  { id: known, ...fields },
  { newId },
) => {
  const copy = new WorkingCopy(books);
  const before = known === null ? undefined : copy.find("category", known);
  if (known !== null && before === undefined) return refuse("catalog/category_unknown");
  const parent = checkParent(books, known, fields.parentId);
  if (!parent.ok) return parent;
  const siblings = books.categories.filter(
    ({ id, parentId }) => parentId === fields.parentId && id !== known,
  );
  const name = fields.name.trim();
  if (name === "") return refuse("input/invalid", { path: "name", reason: "too_small" });
  if (siblings.some((sibling) => sibling.name.toLowerCase() === name.toLowerCase())) {
    return refuse("catalog/name_taken", { name });
  }
  const id = known ?? CategoryId.parse(newId());
  const kind = parent.value?.kind ?? fields.kind;
  const stays = before !== undefined && before.parentId === fields.parentId;
  const position = stays ? before.position : lastPosition(siblings) + 1;
  copy.put("category", { ...fields, id, name, kind, position });
  for (const child of books.categories) {
    if (child.parentId === id && child.kind !== kind) copy.put("category", { ...child, kind });
  }
  const action = { kind: known === null ? "category.create" : "category.edit", name };
  return ok({ action, changes: copy.changes(), answer: { id } });
};

/**
 * The group that a category may stand in; null for none.
 *
 * @errors `catalog/category_unknown`; `catalog/too_deep`
 */
export const checkParent = (
  books: Books,
  id: CategoryId | null,
  parentId: CategoryId | null,
): Result<Category | null, EngineProblem> => {
  if (parentId === null) return ok(null);
  const parent = books.find("category", parentId);
  if (parent === undefined) return refuse("catalog/category_unknown");
  const isGroup = id !== null && books.categories.some((category) => category.parentId === id);
  return parent.parentId !== null || parentId === id || isGroup ? refuse("catalog/too_deep") : ok(parent);
};

const lastPosition = (siblings: readonly Category[]): number =>
  siblings.reduce((last, { position }) => Math.max(last, position), 0);
