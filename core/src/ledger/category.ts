import { z } from "zod";
import { CategoryId } from "./record-id.ts";

export const CategoryKind = z.enum(["income", "expense"]);
export type CategoryKind = z.output<typeof CategoryKind>;

/** What money was for. Two levels: a group has no parent, a category has a group. */
export const Category = z.strictObject({
  id: CategoryId,
  name: z.string().min(1).max(120),
  kind: CategoryKind,
  parentId: CategoryId.nullable(),
  hidden: z.boolean(),
  note: z.string().max(4000),
  position: z.number(),
});
export type Category = z.output<typeof Category>;
