export { Account, AccountKind } from "./account.ts";
export { type AccountKindTraits, accountKindTraits } from "./account-kind.ts";
export { type Balance, balanceOf } from "./balance.ts";
export { Category, CategoryKind } from "./category.ts";
export { checkSplits, type SplitsDoNotAddUp } from "./check-splits.ts";
export { rateTableOf } from "./dated-rates.ts";
export {
  createDefaultCategories,
  type DefaultCategory,
  type DefaultCategoryGroup,
  defaultCategoryGroups,
} from "./default-categories.ts";
export { type Duplicate, type DuplicateReason, findDuplicates, lineOccurrences } from "./duplicate.ts";
export { type IncomingLine, type KnownTransaction } from "./duplicate-candidate.ts";
export { ExchangeRate } from "./exchange-rate.ts";
export { type CellChange, type FieldChange, readFieldChanges, type RecordNames } from "./history.ts";
export { type Interner } from "./interner.ts";
export { type LedgerColumns, RowFlag } from "./ledger-columns.ts";
export { createLedgerTable, type LedgerTable } from "./ledger-table.ts";
export { Payee } from "./payee.ts";
export { createPayeeDirectory, type PayeeDirectory } from "./payee-directory.ts";
export { cleanPayeeName, payeeKey } from "./payee-name.ts";
export {
  type ClosingBalance,
  compareWithBank,
  createAdjustment,
  type DoesNotReconcile,
  reconcile,
  type Reconciliation,
} from "./reconcile.ts";
export {
  AccountId,
  CategoryId,
  ImportId,
  PayeeId,
  RecordId,
  SplitId,
  StatementId,
  TagId,
  TransactionId,
} from "./record-id.ts";
export { Statement } from "./statement.ts";
export { Tag } from "./tag.ts";
export { ImportedLine, Split, Transaction, TransactionOrigin, TransactionStatus } from "./transaction.ts";
export {
  checkTransfer,
  followTransfer,
  isWithinBudget,
  type Leg,
  linkTransfer,
  makeTransfer,
  type Transfer,
  type TransferAccount,
  type TransferError,
  unlinkTransfer,
} from "./transfer.ts";
export { findTransferPairs, TRANSFER_DAYS, type TransferPair } from "./transfer-match.ts";
