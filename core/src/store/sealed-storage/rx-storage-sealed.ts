import {
  ensureRxStorageInstanceParamsAreCorrect,
  type RxStorage,
  type RxStorageInstanceCreationParams,
} from "rxdb/plugins/core";
import { getRxStorageMemory } from "rxdb/plugins/storage-memory";
import { openAttachmentShelf } from "./attachment-shelf.ts";
import { openBlockLog } from "./block-log.ts";
import type { BlockStore } from "./block-store.ts";
import { dexieBlockStore, type DexieBlockStoreOptions } from "./dexie-block-store.ts";
import { createLogAnnouncer, silentAnnouncer } from "./log-announcer.ts";
import type { DatabaseKey } from "./log-key.ts";
import { SealedStorageInstance, type SealedInstanceOptions } from "./sealed-storage-instance.ts";

export interface SealedStorageOptions extends SealedInstanceOptions {
  /** 32 secret bytes, or an HKDF or AES-GCM `CryptoKey`. */
  readonly key: DatabaseKey;
  /** Where the sealed blocks lie; options make a Dexie store. It outlives the storage: whoever made it closes it. */
  readonly blocks: BlockStore | DexieBlockStoreOptions;
}

/** The name of the log that holds a collection's documents. */
export const documentLog = (
  database: string,
  collection: { readonly title?: string; readonly version: number },
): string => `documents|${database}|${collection.title}|${collection.version}`;

export type SealedStorage = RxStorage<unknown, SealedInstanceOptions>;

/**
 * An RxStorage that keeps every document sealed on disk and plain only in memory (docs/adr/0003). Instances of one
 * database in several tabs stay in step; several databases may share one block store.
 *
 * @example
 * const storage = getRxStorageSealed({ key, blocks: dexieBlockStore({ name: "vault" }) });
 * const database = await createRxDatabase({ name: "vault", storage });
 */
export const getRxStorageSealed = (options: SealedStorageOptions): SealedStorage => {
  const blocks = "commit" in options.blocks ? options.blocks : dexieBlockStore(options.blocks);
  const memory = getRxStorageMemory();
  const { key, freshReads } = options;
  const settings: SealedInstanceOptions = freshReads === undefined ? {} : { freshReads };
  return {
    name: "sealed",
    rxdbVersion: memory.rxdbVersion,
    createStorageInstance: async <Fields>(
      params: RxStorageInstanceCreationParams<Fields, SealedInstanceOptions>,
    ) => {
      ensureRxStorageInstanceParamsAreCorrect(params);
      const { databaseName, collectionName: title, schema } = params;
      const name = documentLog(databaseName, { title, version: schema.version });
      const [log, shelf] = await Promise.all([
        openBlockLog({ blocks, name, key }),
        openAttachmentShelf({ blocks, name: `attachments|${name}`, key }),
      ]);
      const announcer = params.multiInstance
        ? (onNews: () => void) => createLogAnnouncer(name, onNews)
        : () => silentAnnouncer;
      const instance = new SealedStorageInstance<Fields>(memory, params, settings, { log, shelf, announcer });
      try {
        await instance.load();
      } catch (cause) {
        await instance.close();
        throw cause;
      }
      return instance;
    },
  };
};
