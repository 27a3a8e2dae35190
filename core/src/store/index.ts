export { AccountDocument, StatementDocument } from "./collections/accounts.ts";
export { CategoryDocument, PayeeDocument, TagDocument } from "./collections/catalog.ts";
export {
  ExchangeRateDocument,
  ImportProfile,
  ImportProfileDocument,
  PreferencesDocument,
} from "./collections/settings.ts";
export { TransactionDocument } from "./collections/transactions.ts";
export { openDatabase, repairStore, type Database, type OpenDatabaseOptions } from "./database.ts";
export { openJournal, type EntryOutline, type Journal, type SequencedEntry } from "./journal-log.ts";
export {
  openBlockLog,
  type BlockLog,
  type BlockSink,
  type LogBlock,
  type OpenBlockLogOptions,
} from "./sealed-storage/block-log.ts";
export {
  StorageFullError,
  type BlockChange,
  type BlockStore,
  type StoredBlock,
  type StoredHead,
} from "./sealed-storage/block-store.ts";
export { dexieBlockStore, type DexieBlockStoreOptions } from "./sealed-storage/dexie-block-store.ts";
export { LogDamagedError, type DamageReason, type LogDamage } from "./sealed-storage/log-damage.ts";
export type { DatabaseKey } from "./sealed-storage/log-key.ts";
export { createMemoryDisk, memoryBlockStore, type MemoryDisk } from "./sealed-storage/memory-block-store.ts";
export {
  getRxStorageSealed,
  type SealedStorage,
  type SealedStorageOptions,
} from "./sealed-storage/rx-storage-sealed.ts";
export type { StoreError } from "./store-error.ts";
export type { CollectionName, StoredDocuments } from "./stored-documents.ts";
