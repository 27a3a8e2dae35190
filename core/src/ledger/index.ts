export { Account, AccountKind } from "./account.ts";
export { Category, CategoryKind } from "./category.ts";
export { ExchangeRate } from "./exchange-rate.ts";
export { type Interner } from "./interner.ts";
export { type LedgerColumns, RowFlag } from "./ledger-columns.ts";
export { createLedgerTable, type LedgerTable } from "./ledger-table.ts";
export { Payee } from "./payee.ts";
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
