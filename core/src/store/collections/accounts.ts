import { z } from "zod";
import { Account, Statement } from "../../ledger/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedFields } from "../stored-fields.ts";

export const AccountDocument = Account.extend({ type: z.literal("account"), ...storedFields });
export type AccountDocument = z.output<typeof AccountDocument>;

export const StatementDocument = Statement.extend({ type: z.literal("statement"), ...storedFields });
export type StatementDocument = z.output<typeof StatementDocument>;

export const accounts = defineCollection({
  name: "accounts",
  version: 0,
  records: [AccountDocument, StatementDocument],
  indexes: [],
});
