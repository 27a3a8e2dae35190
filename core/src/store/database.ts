import {
  createRxDatabase,
  type RxCollection,
  type RxDatabase,
  type RxDocumentData,
  type RxStorageWriteError,
} from "rxdb/plugins/core";
import type { z } from "zod";
import { assert, err, ok, type Result } from "../kernel/index.ts";
import { accounts } from "./collections/accounts.ts";
import { catalog } from "./collections/catalog.ts";
import { settings } from "./collections/settings.ts";
import { transactions } from "./collections/transactions.ts";
import { begin, expectLogs, INVENTORY, listLogs, missingLogs } from "./inventory.ts";
import type { BlockStore } from "./sealed-storage/block-store.ts";
import type { LogDamage } from "./sealed-storage/log-damage.ts";
import type { DatabaseKey } from "./sealed-storage/log-key.ts";
import { chainedLogs, diagnoseLog, repairLog } from "./sealed-storage/log-repair.ts";
import { documentLog, getRxStorageSealed } from "./sealed-storage/rx-storage-sealed.ts";
import type { SealedStorageInstance } from "./sealed-storage/sealed-storage-instance.ts";
import { storeErrorOf, type StoreError } from "./store-error.ts";
import type { CollectionName, StoredDocuments } from "./stored-documents.ts";
import { validated } from "./validate.ts";

const definitions = { accounts, transactions, catalog, settings } as const;

export interface OpenDatabaseOptions {
  /** Names the vault's database; one open database a name and process. */
  readonly name: string;
  /** 32 bytes, or an HKDF or AES-GCM `CryptoKey`. */
  readonly key: DatabaseKey;
  /** Stays open when the database closes: whoever made it closes it. */
  readonly blocks: BlockStore;
  /** True when other tabs may have the same database open. Default false. */
  readonly multiInstance?: boolean;
}

/** A vault's documents: read from memory, written as sealed blocks. */
export interface Database {
  /**
   * Every document of a collection as it is stored, tombstones and RxDB's own fields (`_meta`, `_rev` …) included. The
   * objects are shared: never change them.
   */
  readonly scan: <Name extends CollectionName>(collection: Name) => readonly StoredDocuments[Name][];
  /** The documents of these ids as they were written, in their order; undefined where there is none. */
  readonly findByIds: <Name extends CollectionName>(
    collection: Name,
    ids: readonly string[],
  ) => readonly (StoredDocuments[Name] | undefined)[];
  /**
   * Inserts or replaces whole documents, all in one durable step, and tells live queries. A document that its schema
   * refuses is a bug of the caller: the promise rejects.
   */
  readonly bulkWrite: <Name extends CollectionName>(
    collection: Name,
    documents: readonly StoredDocuments[Name][],
  ) => Promise<Result<void, StoreError>>;
  /** RxDB's own view, for live queries. */
  readonly collections: { readonly [Name in CollectionName]: RxCollection<StoredDocuments[Name]> };
  /** Rewrites what has become sparse; runs by itself too. */
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a vault's collections. `store/damaged` names every log that is not whole; nothing is changed then. */
export const openDatabase = async (options: OpenDatabaseOptions): Promise<Result<Database, StoreError>> => {
  const { name, key, blocks, multiInstance = false } = options;
  const storage = validated(getRxStorageSealed({ key, blocks }), (title) => definitionOf(title)?.stored);
  let database: RxDatabase | undefined;
  try {
    await expectLogs(
      { blocks, key },
      Object.values(definitions).map(({ rxSchema }) => documentLog(name, rxSchema)),
    );
    database = await createRxDatabase({
      name,
      storage,
      multiInstance,
      eventReduce: true,
      localDocuments: false,
    });
    const opened = await database.addCollections(
      Object.fromEntries(
        Object.values(definitions).map(({ name: title, rxSchema }) => [title, { schema: rxSchema }]),
      ),
    );
    return ok(databaseOver(database, opened as unknown as Database["collections"]));
  } catch (cause) {
    await database?.close();
    const error = storeErrorOf(cause);
    if (error === undefined) throw cause;
    if (error.code !== "store/damaged") return err(error);
    const damages = await diagnoseStore(options);
    // The inventory itself is gone: nothing else shows that.
    return err(damages.length > 0 ? { ...error, damages } : error);
  }
};

/**
 * Goes on with what is whole in every log: each damaged one is set aside under `quarantine|…` as it was found; one that
 * is gone altogether begins anew, empty.
 */
export const repairStore = async (store: Pick<OpenDatabaseOptions, "key" | "blocks">): Promise<void> => {
  const { blocks } = store;
  for (const { log } of await damagedLogs(store)) await repairLog({ ...store, name: log });
  const missing = await missingLogs(store);
  for (const { log } of missing) await begin(store, log);
  await listLogs(
    store,
    (await chainedLogs(blocks)).filter((log) => log !== INVENTORY),
  );
};

const diagnoseStore = async (
  store: Pick<OpenDatabaseOptions, "key" | "blocks">,
): Promise<readonly LogDamage[]> => {
  const damaged = await damagedLogs(store);
  // Only a readable inventory can tell what is gone.
  const missing = damaged.some(({ log }) => log === INVENTORY) ? [] : await missingLogs(store);
  return [...damaged, ...missing];
};

const damagedLogs = async (
  store: Pick<OpenDatabaseOptions, "key" | "blocks">,
): Promise<readonly LogDamage[]> => {
  const { key, blocks } = store;
  const logs = await chainedLogs(blocks);
  const found = await Promise.all(logs.map((name) => diagnoseLog({ blocks, name, key })));
  return found.filter((damage) => damage !== undefined);
};

const definitionOf = (title: string): { readonly stored: z.ZodType } | undefined =>
  Object.values(definitions).find((definition) => definition.name === title);

/** A document without what RxDB keeps beside it, which is no part of the record and must not be merged. */
const asWritten = <Document>(stored: RxDocumentData<Document>): Document => {
  const { _meta, _rev, _deleted, _attachments, ...document } = stored;
  return document as unknown as Document;
};

const refusedFields = <Document>(error: RxStorageWriteError<Document>): string =>
  error.status === 422 ? error.validationErrors.map(({ field }) => field).join(", ") : String(error.status);

const databaseOver = (database: RxDatabase, collections: Database["collections"]): Database => {
  const instanceOf = <Name extends CollectionName>(
    name: Name,
  ): SealedStorageInstance<StoredDocuments[Name]> =>
    collections[name].internalStorageInstance as unknown as SealedStorageInstance<StoredDocuments[Name]>;
  const documentsOf = <Name extends CollectionName>(
    name: Name,
  ): ReadonlyMap<string, RxDocumentData<StoredDocuments[Name]>> => instanceOf(name).internals.documents;

  const upsert = async <Name extends CollectionName>(
    name: Name,
    documents: readonly StoredDocuments[Name][],
  ): Promise<void> => {
    const stored = documentsOf(name);
    const rows = documents.map((document) => {
      // Bookkeeping first: keys that are added to a finished copy cost ten times as much, felt at tens of thousands.
      const row = { _deleted: false, _attachments: {}, _meta: { lwt: 0 }, _rev: "", ...document };
      const previous = stored.get(document.id);
      return previous === undefined ? { document: row } : { previous, document: row };
    });
    const { error } = await collections[name].storageInstance.bulkWrite(rows as never, "coffer-bulk-write");
    const [first] = error;
    if (first === undefined) return;
    // The messages of an assertion reach screens and logs: no value of the document may be in it.
    assert(first.status === 409, `a document passes its schema: ${refusedFields(first)}`);
    // Another tab wrote some of these in the meantime: its version is in memory now, and this write replaces it.
    const refused = new Set(error.map((each) => each.documentId));
    await upsert(
      name,
      documents.filter((document) => refused.has(document.id)),
    );
  };

  return {
    collections,
    scan: (name) => [...documentsOf(name).values()],
    findByIds: (name, ids) => {
      const documents = documentsOf(name);
      return ids.map((id) => {
        const stored = documents.get(id);
        return stored && asWritten(stored);
      });
    },
    bulkWrite: async (name, documents) => {
      try {
        if (documents.length > 0) await upsert(name, documents);
        return ok(undefined);
      } catch (cause) {
        const error = storeErrorOf(cause);
        if (error === undefined) throw cause;
        return err(error);
      }
    },
    compact: async () => {
      for (const name of Object.keys(definitions))
        await instanceOf(name as CollectionName).compact({ force: true });
    },
    close: async () => {
      await database.close();
    },
  };
};
