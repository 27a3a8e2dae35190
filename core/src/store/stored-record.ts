import { z } from "zod";

/**
 * What every stored document bears beside its record's fields: its type, its tombstone, and the stamps that merging
 * needs: one for its newest write, and one for each cell that an earlier write left as it is.
 */
export const storedRecordFields = {
  deleted: z.boolean(),
  stamp: z.string().max(40),
  stamps: z.record(z.string(), z.string().max(40)),
} as const;

/** The document schema of one type of record. */
export const storedRecord = <const Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  record: z.ZodObject<Shape, z.core.$strict>,
) => record.extend({ type: z.literal(type), ...storedRecordFields });
