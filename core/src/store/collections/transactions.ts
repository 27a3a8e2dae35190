import { z } from "zod";
import { Transaction } from "../../ledger/index.ts";
import { storedRecord } from "../stored-record.ts";

export const TransactionDocument = storedRecord("transaction", Transaction);
export type TransactionDocument = z.output<typeof TransactionDocument>;
