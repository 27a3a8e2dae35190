export { AccountDocument, StatementDocument } from "./collections/accounts.ts";
export { CategoryDocument, PayeeDocument, TagDocument } from "./collections/catalog.ts";
export {
  ExchangeRateDocument,
  ImportProfile,
  ImportProfileDocument,
  PreferencesDocument,
} from "./collections/settings.ts";
export { TransactionDocument } from "./collections/transactions.ts";
export { openJournal, type Journal, type SequencedEntry } from "./journal-log.ts";
export { StorageFullError, type BlockStore, type StoredBlock } from "./sealed-storage/block-store.ts";
export { LogDamagedError, type DamageReason, type LogDamage } from "./sealed-storage/log-damage.ts";
export type { CollectionName, StoredDocuments } from "./stored-documents.ts";
export type { StoreError } from "./store-error.ts";
export { openDatabase, repairStore, type Database, type OpenDatabaseOptions } from "./database.ts";
