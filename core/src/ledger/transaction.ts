import { z } from "zod";
import { LocalDate } from "../calendar/index.ts";
import { MinorUnits } from "../money/index.ts";
import { AccountId, CategoryId, ImportId, PayeeId, SplitId, TagId, TransactionId } from "./record-id.ts";

/** How far a transaction is confirmed by the bank: not yet, seen on a statement, settled by a reconciliation. */
export const TransactionStatus = z.enum(["uncleared", "cleared", "reconciled"]);
export type TransactionStatus = z.output<typeof TransactionStatus>;

/** Where a transaction came from. An opening balance and an adjustment are no income and no spending. */
export const TransactionOrigin = z.enum(["manual", "import", "opening", "adjustment"]);
export type TransactionOrigin = z.output<typeof TransactionOrigin>;

/** One part of a split transaction. */
export const Split = z.strictObject({
  amount: MinorUnits,
  categoryId: CategoryId.nullable(),
  note: z.string().max(4000),
  /** Place among the parts, smallest first. */
  position: z.number(),
});
export type Split = z.output<typeof Split>;

/** What the bank's file said, kept as it was: duplicates are found by it, and rules learn from it. */
export const ImportedLine = z.strictObject({
  importId: ImportId,
  /** The bank's own name for the line (FITID, AcctSvcrRef …), or empty. */
  reference: z.string().max(255),
  payee: z.string().max(1000),
  memo: z.string().max(4000),
  /** Which of several lines that read the same on one statement this is, from 0. */
  occurrence: z.int().min(0),
});
export type ImportedLine = z.output<typeof ImportedLine>;

/** Money that moved on one account on one day. */
export const Transaction = z.strictObject({
  id: TransactionId,
  accountId: AccountId,
  date: LocalDate,
  /** In the account's currency; outflow is negative. */
  amount: MinorUnits,
  payeeId: PayeeId.nullable(),
  /** Null when uncategorised, split, or a transfer between accounts of one kind of budget. */
  categoryId: CategoryId.nullable(),
  note: z.string().max(4000),
  /** A set: merging two devices keeps the tags of both. */
  tags: z.record(TagId, z.literal(true)),
  /** Empty when not split; else the parts add up to `amount` (LED-4). */
  splits: z.record(SplitId, Split),
  status: TransactionStatus,
  /** The other leg of a transfer, on another account, which names this one back (LED-5). */
  transferId: TransactionId.nullable(),
  origin: TransactionOrigin,
  imported: ImportedLine.nullable(),
});
export type Transaction = z.output<typeof Transaction>;
