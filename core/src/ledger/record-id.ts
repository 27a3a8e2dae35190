import { z } from "zod";

/** The 26 sortable characters that name a record (`kernel/id`). */
export const RecordId = z.string().min(1).max(40);

export const AccountId = RecordId.brand<"AccountId">();
export type AccountId = z.output<typeof AccountId>;

export const TransactionId = RecordId.brand<"TransactionId">();
export type TransactionId = z.output<typeof TransactionId>;

export const SplitId = RecordId.brand<"SplitId">();
export type SplitId = z.output<typeof SplitId>;

export const CategoryId = RecordId.brand<"CategoryId">();
export type CategoryId = z.output<typeof CategoryId>;

export const PayeeId = RecordId.brand<"PayeeId">();
export type PayeeId = z.output<typeof PayeeId>;

export const TagId = RecordId.brand<"TagId">();
export type TagId = z.output<typeof TagId>;

export const StatementId = RecordId.brand<"StatementId">();
export type StatementId = z.output<typeof StatementId>;

export const ImportId = RecordId.brand<"ImportId">();
export type ImportId = z.output<typeof ImportId>;
