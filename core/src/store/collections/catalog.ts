import { z } from "zod";
import { Category, Payee, Tag } from "../../ledger/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedRecord } from "../stored-record.ts";

export const CategoryDocument = storedRecord("category", Category);
export type CategoryDocument = z.output<typeof CategoryDocument>;

export const PayeeDocument = storedRecord("payee", Payee);
export type PayeeDocument = z.output<typeof PayeeDocument>;

export const TagDocument = storedRecord("tag", Tag);
export type TagDocument = z.output<typeof TagDocument>;

export const catalog = defineCollection({
  name: "catalog",
  version: 0,
  records: [CategoryDocument, PayeeDocument, TagDocument],
  indexes: [],
});
