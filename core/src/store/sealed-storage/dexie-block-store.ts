import { Dexie, type Table } from "dexie";
import { StorageFullError, type BlockStore, type StoredBlock } from "./block-store.ts";

interface BlockRow extends StoredBlock {
  readonly log: string;
}

interface HeadRow {
  readonly log: string;
  readonly revision: number;
  /** Null once the log was dropped: the revisions go on counting. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

interface HeaderRow {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DexieBlockStoreOptions {
  /** Of the IndexedDB database: one a vault. Default `coffer`. */
  readonly name?: string;
  /** Instead of the global ones, for example fake-indexeddb. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/**
 * Blocks in one IndexedDB database. Every commit is one transaction with strict durability: it resolves when the
 * browser has flushed it to disk. When another tab erases the vault, this store closes and every further call rejects.
 */
export const dexieBlockStore = (options: DexieBlockStoreOptions = {}): BlockStore => {
  const database = new Dexie(options.name ?? "coffer", {
    chromeTransactionDurability: "strict",
    ...(options.indexedDB && { indexedDB: options.indexedDB }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  });
  database.version(1).stores({ blocks: "[log+sequence]", heads: "log", headers: "name" });
  database.on("versionchange", () => {
    database.close();
    // Dexie's own handler would open the database again with the next call: an erased vault would come back empty.
    return false;
  });
  const blocks: Table<BlockRow, [string, number]> = database.table("blocks");
  const heads: Table<HeadRow, string> = database.table("heads");
  const headers: Table<HeaderRow, string> = database.table("headers");
  const ofLog = (log: string, from = 0) =>
    blocks.where("[log+sequence]").between([log, from], [log, Number.MAX_SAFE_INTEGER], true, true);

  return {
    logs: async () => (await heads.toArray()).filter((row) => row.bytes !== null).map((row) => row.log),
    head: async (log) => {
      const row = await heads.get(log);
      return row?.bytes ? { revision: row.revision, bytes: row.bytes } : undefined;
    },
    read: async (log, from, limit) => {
      const rows = await ofLog(log, from).limit(limit).toArray();
      return rows.map(({ sequence, bytes }) => ({ sequence, bytes }));
    },
    commit: (log, expected, change) =>
      database
        .transaction("rw", blocks, heads, async () => {
          const row = await heads.get(log);
          if ((row?.bytes ? row.revision : 0) !== expected) return false;
          const writes: PromiseLike<unknown>[] = [
            heads.put({ log, revision: (row?.revision ?? 0) + 1, bytes: change.head }),
          ];
          if (change.remove?.length) {
            writes.push(
              blocks.bulkDelete(change.remove.map((sequence): [string, number] => [log, sequence])),
            );
          }
          if (change.append.length > 0)
            writes.push(blocks.bulkAdd(change.append.map((block) => ({ log, ...block }))));
          await Promise.all(writes);
          return true;
        })
        .catch(rejectAsStorageFull),
    drop: (log) =>
      database.transaction("rw", blocks, heads, async () => {
        const row = await heads.get(log);
        if (row === undefined) return;
        await ofLog(log).delete();
        await heads.put({ log, revision: row.revision, bytes: null });
      }),
    header: async (name) => (await headers.get(name))?.bytes,
    setHeader: async (name, bytes) => {
      await headers.put({ name, bytes: Uint8Array.from(bytes) }).catch(rejectAsStorageFull);
    },
    erase: () => database.delete(),
    close: async () => {
      database.close();
    },
  };
};

/** Dexie reports a full disk by the error itself, or as the inner cause of an aborted transaction or a bulk failure. */
const rejectAsStorageFull = (cause: unknown): never => {
  if (isQuotaExceeded(cause)) throw new StorageFullError("no room left on the device", { cause });
  throw cause;
};

const isQuotaExceeded = (cause: unknown): boolean => {
  if (typeof cause !== "object" || cause === null) return false;
  if ("name" in cause && cause.name === "QuotaExceededError") return true;
  if ("inner" in cause && isQuotaExceeded(cause.inner)) return true;
  return "failures" in cause && Array.isArray(cause.failures) && cause.failures.some(isQuotaExceeded);
};
