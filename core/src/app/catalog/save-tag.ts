import type { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { Tag, TagId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const SaveTagInput = Tag.extend({ id: TagId.nullable() });
export type SaveTagInput = z.output<typeof SaveTagInput>;

/** @errors `catalog/tag_unknown`; `catalog/name_taken` */
export const saveTag: Planner<SaveTagInput, { readonly id: TagId }> = (
  books,
  { id: known, name: typed, colour },
  { newId },
) => {
  const copy = new WorkingCopy(books);
  if (known !== null && copy.find("tag", known) === undefined) return refuse("catalog/tag_unknown");
  const name = typed.trim();
  if (name === "") return refuse("input/invalid", { path: "name", reason: "too_small" });
  const isTaken = books.tags.some((tag) => tag.id !== known && tag.name.toLowerCase() === name.toLowerCase());
  if (isTaken) return refuse("catalog/name_taken", { name });
  const id = known ?? TagId.parse(newId());
  copy.put("tag", { id, name, colour });
  const action = { kind: known === null ? "tag.create" : "tag.edit", name };
  return ok({ action, changes: copy.changes(), answer: { id } });
};
