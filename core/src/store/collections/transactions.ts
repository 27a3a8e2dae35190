import { z } from "zod";
import { Transaction } from "../../ledger/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedRecord } from "../stored-record.ts";

export const TransactionDocument = storedRecord("transaction", Transaction);
export type TransactionDocument = z.output<typeof TransactionDocument>;

export const transactions = defineCollection({
  name: "transactions",
  version: 0,
  records: [TransactionDocument],
  indexes: [["date"], ["accountId", "date"]],
});
