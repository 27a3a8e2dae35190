import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import {
  AccountId,
  CategoryId,
  PayeeId,
  Payee,
  SplitId,
  TagId,
  Transaction,
  TransactionStatus,
} from "../../ledger/index.ts";
import { EnteredAmount } from "../entered-amount.ts";

/** A payee by id, or by a name that is found or made. */
export const PayeeChoice = z.union([
  z.strictObject({ id: PayeeId }),
  z.strictObject({ name: Payee.shape.name }),
  z.null(),
]);
export type PayeeChoice = z.output<typeof PayeeChoice>;

export const SplitDraft = z.strictObject({
  id: SplitId.nullable(),
  amount: EnteredAmount,
  categoryId: CategoryId.nullable(),
  note: Transaction.shape.note,
});
export type SplitDraft = z.output<typeof SplitDraft>;

const Splits = z.array(SplitDraft).max(200).readonly();

export const TransactionDraft = z.strictObject({
  accountId: AccountId,
  date: LocalDate,
  amount: EnteredAmount,
  payee: PayeeChoice,
  categoryId: CategoryId.nullable(),
  note: Transaction.shape.note,
  tagIds: z.array(TagId).max(100).readonly(),
  splits: Splits,
  status: TransactionStatus,
  transferTo: z.strictObject({ accountId: AccountId, amount: EnteredAmount.nullable() }).nullable(),
});
export type TransactionDraft = z.output<typeof TransactionDraft>;

export const TransactionPatch = z.strictObject({
  accountId: AccountId.exactOptional(),
  date: LocalDate.exactOptional(),
  amount: EnteredAmount.exactOptional(),
  payee: PayeeChoice.exactOptional(),
  categoryId: CategoryId.nullable().exactOptional(),
  note: Transaction.shape.note.exactOptional(),
  addTags: z.array(TagId).max(100).readonly().exactOptional(),
  removeTags: z.array(TagId).max(100).readonly().exactOptional(),
  splits: Splits.exactOptional(),
  status: TransactionStatus.exactOptional(),
});
export type TransactionPatch = z.output<typeof TransactionPatch>;

/** Ids a person chose: at most a whole large register, each once. */
export const TransactionIds = z
  .array(Transaction.shape.id)
  .min(1)
  .max(1_000_000)
  .transform((ids): readonly Transaction["id"][] => [...new Set(ids)]);
