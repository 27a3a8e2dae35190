// A door of its own: who only lists vaults, or keeps their headers, need not load the document store behind the other.
export { type BlockStore, StorageFullError, type StoredBlock } from "../sealed-storage/block-store.ts";
export { dexieBlockStore, type DexieBlockStoreOptions } from "../sealed-storage/dexie-block-store.ts";
export { createMemoryDisk, type MemoryDisk, memoryBlockStore } from "../sealed-storage/memory-block-store.ts";
