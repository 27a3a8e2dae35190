import { z } from "zod";

/**
 * What every stored document bears beside its record's fields: its type, its tombstone, and the stamps that merging
 * needs: one for its newest write, and those of cells that an earlier write left as they are (docs/adr/0022).
 */
export const storedFields = {
  deleted: z.boolean(),
  stamp: z.string().max(40),
  stamps: z.record(z.string(), z.string().max(40)),
};
