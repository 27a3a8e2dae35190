import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { TagId } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const DeleteTagInput = z.strictObject({ id: TagId });
export type DeleteTagInput = z.output<typeof DeleteTagInput>;

/**
 * Deletes a tag, and takes it off every transaction.
 *
 * @errors `catalog/tag_unknown`
 */
export const deleteTag: Planner<DeleteTagInput, null> = (books, { id }) => {
  const copy = new WorkingCopy(books);
  const tag = copy.find("tag", id);
  if (tag === undefined) return refuse("catalog/tag_unknown");
  for (const transaction of books.transactions()) {
    if (!(id in transaction.tags)) continue;
    const tags = { ...transaction.tags };
    delete tags[id];
    copy.put("transaction", { ...transaction, tags });
  }
  copy.remove("tag", id);
  return ok({ action: { kind: "tag.delete", name: tag.name }, changes: copy.changes(), answer: null });
};
