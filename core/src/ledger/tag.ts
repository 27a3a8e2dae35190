import { z } from "zod";
import { TagId } from "./record-id.ts";

/** A word of one's own on transactions, across categories. */
export const Tag = z.strictObject({
  id: TagId,
  name: z.string().min(1).max(60),
  /** Index into the chart palette, 0 to 7. */
  colour: z.int().min(0).max(7),
});
export type Tag = z.output<typeof Tag>;
