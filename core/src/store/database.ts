import type { Result } from "../kernel/index.ts";
import type { BlockStore } from "./sealed-storage/block-store.ts";
import type { StoreError } from "./store-error.ts";
import type { CollectionName, StoredDocuments } from "./stored-documents.ts";

export interface OpenDatabaseOptions {
  /** Names the vault's database; one open database a name and process. */
  readonly name: string;
  /** 32 bytes, or an HKDF or AES-GCM `CryptoKey`. */
  readonly key: CryptoKey | Uint8Array;
  /** Stays open when the database closes: whoever made it closes it. */
  readonly blocks: BlockStore;
  /** True when other tabs may have the same database open. Default false. */
  readonly multiInstance?: boolean;
}

/** A vault's documents: read from memory, written as sealed blocks. */
export interface Database {
  /** Every document of a collection as it is stored, tombstones included. The objects are shared: never change them. */
  readonly scan: <Name extends CollectionName>(collection: Name) => readonly StoredDocuments[Name][];
  /** The documents of these ids, in their order; undefined where there is none. */
  readonly findByIds: <Name extends CollectionName>(
    collection: Name,
    ids: readonly string[],
  ) => readonly (StoredDocuments[Name] | undefined)[];
  /** Inserts or replaces whole documents, all in one durable step, and tells live queries. */
  readonly bulkWrite: <Name extends CollectionName>(
    collection: Name,
    documents: readonly StoredDocuments[Name][],
  ) => Promise<Result<void, StoreError>>;
  /** Rewrites what has become sparse; runs by itself too. */
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export declare const openDatabase: (options: OpenDatabaseOptions) => Promise<Result<Database, StoreError>>;

/** Goes on with what is whole in every log: what cannot be read is set aside under `quarantine/…`, not deleted. */
export declare const repairStore: (store: Pick<OpenDatabaseOptions, "key" | "blocks">) => Promise<void>;
