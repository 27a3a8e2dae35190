import {
  createRxDatabase,
  normalizeMangoQuery,
  prepareQuery,
  type RxCollection,
  type RxStorage,
} from "rxdb/plugins/core";
import { getRxStorageDexie } from "rxdb/plugins/storage-dexie";
import { transactions } from "../../../core/src/store/collections/transactions.ts";
import {
  dexieBlockStore,
  getRxStorageSealed,
  openBlockLog,
  type TransactionDocument,
} from "../../../core/src/store/index.ts";
import { decodeDocumentBlock } from "../../../core/src/store/sealed-storage/document-block.ts";
import { logKey } from "../../../core/src/store/sealed-storage/log-key.ts";
import { openBlock } from "../../../core/src/store/sealed-storage/sealed-block.ts";
import { history } from "./history.ts";

type Kind = "sealed" | "dexie";

const key = new Uint8Array(32).fill(42);
const LOG = "documents|bench|transactions|0";

const storages: { readonly [Each in Kind]: () => RxStorage<unknown, object> } = {
  sealed: () => getRxStorageSealed({ key, blocks: dexieBlockStore({ name: "bench" }) }),
  dexie: () => getRxStorageDexie(),
};

const openCollection = async (kind: Kind): Promise<RxCollection<TransactionDocument>> => {
  const database = await createRxDatabase({ name: "bench", storage: storages[kind](), multiInstance: false });
  const opened = await database.addCollections({ transactions: { schema: transactions.rxSchema } });
  return opened.transactions;
};

const since = (start: number): number => performance.now() - start;

const month = {
  selector: { date: { $gte: "2024-03-01", $lte: "2024-03-31" } },
  sort: [{ date: "asc" as const }],
};

/** Writes the history, ten thousand documents at a time. */
const fill = async (kind: Kind, count: number): Promise<{ readonly ms: number }> => {
  const documents = history(count);
  const collection = await openCollection(kind);
  const start = performance.now();
  for (let at = 0; at < count; at += 10_000) {
    const { error } = await collection.bulkInsert(documents.slice(at, at + 10_000));
    if (error.length > 0) throw new Error(JSON.stringify(error[0]));
  }
  const ms = since(start);
  await collection.database.close();
  return { ms };
};

/** From the key in hand to a month's rows on the screen, and to every document at hand. */
const open = async (
  kind: Kind,
): Promise<{
  readonly openMs: number;
  readonly monthMs: number;
  readonly allMs: number;
  readonly rows: number;
  readonly all: number;
}> => {
  const start = performance.now();
  const collection = await openCollection(kind);
  // It stays open, as in an app: the heap is measured with the documents in it.
  Object.assign(globalThis, { held: collection });
  const openMs = since(start);
  const rows = (await collection.find(month).exec()).map((document) => document.toJSON()).length;
  const monthMs = since(start);
  const schema = collection.schema.jsonSchema;
  const every = prepareQuery(schema, normalizeMangoQuery(schema, { selector: {} }));
  const all =
    kind === "sealed"
      ? [
          ...(
            collection.internalStorageInstance as unknown as {
              internals: { documents: Map<string, unknown> };
            }
          ).internals.documents.values(),
        ].length
      : (await collection.internalStorageInstance.query(every as never)).documents.length;
  return { openMs, monthMs, allMs: since(start), rows, all };
};

/** The least that any store of these bytes has to do: fetch them in one go, decrypt them, make objects of them. */
const floor = async (): Promise<{
  readonly ms: number;
  readonly readMs: number;
  readonly decryptMs: number;
  readonly all: number;
}> => {
  const seal = { key: await logKey(key, LOG), log: LOG };
  const start = performance.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("bench");
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
  const stored = await new Promise<{ sequence: number; bytes: Uint8Array<ArrayBuffer> }[]>(
    (resolve, reject) => {
      const request = database
        .transaction("blocks")
        .objectStore("blocks")
        .getAll(IDBKeyRange.bound([LOG, 0], [LOG, 1e15]));
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    },
  );
  const readMs = since(start);
  const opened = await Promise.all(stored.map((block) => openBlock(seal, block.sequence, block.bytes)));
  const decryptMs = since(start);
  const documents = opened.map((block) => decodeDocumentBlock(block?.payload ?? new Uint8Array()).documents);
  const ms = since(start);
  database.close();
  return { ms, readMs, decryptMs, all: documents.reduce((sum, each) => sum + each.length, 0) };
};

/** So many inserts go before those that count: a page that has just started still compiles its code. */
const WARM_UP = 10;

/** One durable insert after another, each until a live query of its month has shown it. */
const inserts = async (kind: Kind, count: number): Promise<readonly number[]> => {
  const collection = await openCollection(kind);
  let shown = -1;
  let onShown: () => void = () => undefined;
  const subscription = collection.find(month).$.subscribe((rows) => {
    shown = rows.length;
    onShown();
  });
  const untilShown = (expected: number): Promise<void> =>
    new Promise((resolve) => {
      onShown = () => {
        if (shown >= expected) resolve();
      };
      onShown();
    });
  await untilShown(0);
  const before = shown;
  const [template] = history(1);
  const times: number[] = [];
  for (let at = 0; at < WARM_UP + count; at += 1) {
    const document = {
      ...template,
      id: `new${at}-${Math.random().toString(36).slice(2)}`,
      date: "2024-03-15",
    } as TransactionDocument;
    const start = performance.now();
    await Promise.all([collection.insert(document), untilShown(before + at + 1)]);
    if (at >= WARM_UP) times.push(since(start));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  subscription.unsubscribe();
  await collection.database.close();
  return times;
};

/** Bytes in the blocks of the document log, and how many blocks. */
const bytes = async (): Promise<{ readonly bytes: number; readonly blocks: number }> => {
  const blocks = dexieBlockStore({ name: "bench" });
  const log = await openBlockLog({ blocks, name: LOG, key });
  await log.readAll({ block: () => undefined, restart: () => undefined });
  await blocks.close();
  return { bytes: log.links().reduce((sum, link) => sum + link.size, 0), blocks: log.links().length };
};

Object.assign(globalThis, { bench: { fill, open, floor, inserts, bytes } });
