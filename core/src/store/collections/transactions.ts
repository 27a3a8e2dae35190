import { z } from "zod";
import { Transaction } from "../../ledger/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedFields } from "../stored-fields.ts";

export const TransactionDocument = Transaction.extend({ type: z.literal("transaction"), ...storedFields });
export type TransactionDocument = z.output<typeof TransactionDocument>;

export const transactions = defineCollection({
  name: "transactions",
  version: 0,
  records: [TransactionDocument],
  indexes: [["date"], ["accountId", "date"]],
});
