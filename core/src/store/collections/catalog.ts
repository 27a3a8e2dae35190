import { z } from "zod";
import { Category, Payee, Tag } from "../../ledger/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedFields } from "../stored-fields.ts";

export const CategoryDocument = Category.extend({ type: z.literal("category"), ...storedFields });
export type CategoryDocument = z.output<typeof CategoryDocument>;

export const PayeeDocument = Payee.extend({ type: z.literal("payee"), ...storedFields });
export type PayeeDocument = z.output<typeof PayeeDocument>;

export const TagDocument = Tag.extend({ type: z.literal("tag"), ...storedFields });
export type TagDocument = z.output<typeof TagDocument>;

export const catalog = defineCollection({
  name: "catalog",
  version: 0,
  records: [CategoryDocument, PayeeDocument, TagDocument],
  indexes: [],
});
