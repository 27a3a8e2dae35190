import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { CategoryId } from "../../ledger/index.ts";
import { placeBefore } from "../place-between.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { checkParent } from "./save-category.ts";

export const MoveCategoryInput = z.strictObject({
  id: CategoryId,
  parentId: CategoryId.nullable(),
  before: CategoryId.nullable(),
});
export type MoveCategoryInput = z.output<typeof MoveCategoryInput>;

/** @errors `catalog/category_unknown`; `catalog/too_deep` */
export const moveCategory: Planner<MoveCategoryInput, null> = (books, { id, parentId, before }) => {
  const copy = new WorkingCopy(books);
  const category = copy.find("category", id);
  if (category === undefined) return refuse("catalog/category_unknown");
  const parent = checkParent(books, id, parentId);
  if (!parent.ok) return parent;
  copy.put("category", { ...category, parentId, kind: parent.value?.kind ?? category.kind });
  const siblings = books.categories.filter((other) => other.parentId === parentId || other.id === id);
  for (const [placed, position] of placeBefore(siblings, id, before)) {
    const other = copy.find("category", placed);
    if (other !== undefined) copy.put("category", { ...other, position });
  }
  const action = { kind: "category.move", name: category.name };
  return ok({ action, changes: copy.changes(), answer: null });
};
