import { TransactionDocument } from "./collections/transactions.ts";

/** A plain transaction; say only what the test is about. */
export const aTransactionDocument = (fields: { readonly [field: string]: unknown } = {}): TransactionDocument =>
  TransactionDocument.parse({
    id: "transaction",
    accountId: "account",
    date: "2026-03-01",
    amount: -1250,
    payeeId: null,
    categoryId: null,
    note: "",
    tags: {},
    splits: {},
    status: "uncleared",
    transferId: null,
    origin: "manual",
    imported: null,
    type: "transaction",
    deleted: false,
    stamp: "00000000000000000000000000",
    stamps: {},
    ...fields,
  });
