import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import {
  addRxPlugin,
  createRxDatabase,
  type RxCollection,
  type RxDatabase,
  type RxJsonSchema,
} from "rxdb/plugins/core";
import { RxDBAttachmentsPlugin } from "rxdb/plugins/attachments";
import { RxDBCleanupPlugin } from "rxdb/plugins/cleanup";
import { RxDBLocalDocumentsPlugin } from "rxdb/plugins/local-documents";
import { RxDBMigrationSchemaPlugin } from "rxdb/plugins/migration-schema";
import { afterEach, describe, expect, test } from "vitest";
import { createMemoryDisk, memoryBlockStore } from "./memory-block-store.ts";
import { dexieBlockStore } from "./dexie-block-store.ts";
import { getRxStorageSealed } from "./rx-storage-sealed.ts";
import type { SealedStorageInstance } from "./sealed-storage-instance.ts";

addRxPlugin(RxDBAttachmentsPlugin);
addRxPlugin(RxDBCleanupPlugin);
addRxPlugin(RxDBLocalDocumentsPlugin);
addRxPlugin(RxDBMigrationSchemaPlugin);

interface Human {
  readonly id: string;
  readonly name: string;
  readonly age: number;
}

const schema: RxJsonSchema<Human> = {
  version: 0,
  primaryKey: "id",
  type: "object",
  properties: {
    id: { type: "string", maxLength: 20 },
    name: { type: "string", maxLength: 20 },
    age: { type: "integer", minimum: 0, maximum: 200, multipleOf: 1 },
  },
  required: ["id", "name", "age"],
  indexes: ["age"],
  attachments: {},
};

const key = new Uint8Array(32).fill(6);
const opened: RxDatabase[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

/** Two tabs, or one after the other, over one place. */
const places = {
  memory: () => {
    const disk = createMemoryDisk();
    return () => memoryBlockStore(disk);
  },
  dexie: () => {
    const indexedDB = new IDBFactory();
    return () => dexieBlockStore({ indexedDB, IDBKeyRange });
  },
};

const openHumans = async (
  blocks: ReturnType<ReturnType<(typeof places)["memory"]>>,
  options: { readonly schema?: RxJsonSchema<Human>; readonly migrationStrategies?: object } = {},
): Promise<RxCollection<Human>> => {
  const database = await createRxDatabase({
    name: "humans",
    // RxDB takes two databases of one name in one process only for different storages: to it, each tab has its own.
    storage: {
      ...getRxStorageSealed({ key, blocks }),
      name: `sealed in tab ${opened.length + 1} of ${crypto.randomUUID()}`,
    },
    multiInstance: true,
    localDocuments: true,
    cleanupPolicy: { minimumDeletedTime: 0 },
  });
  opened.push(database);
  const collections = await database.addCollections({
    humans: {
      schema: options.schema ?? schema,
      migrationStrategies: (options.migrationStrategies ?? {}) as never,
    },
  });
  return collections.humans;
};

const ann: Human = { id: "ann", name: "Ann", age: 30 };

describe.each(["memory", "dexie"] as const)("STO-7 under RxDB itself, over %s", (place) => {
  test("documents, their changes and deletions are there after reopening", async () => {
    const blocks = places[place]();
    const humans = await openHumans(blocks());
    await humans.bulkInsert([ann, { ...ann, id: "bob", age: 40 }, { ...ann, id: "cy", age: 50 }]);
    await humans.upsert({ ...ann, name: "Anna" });
    await (await humans.findOne("bob").exec(true)).incrementalPatch({ age: 41 });
    await (await humans.findOne("cy").exec(true)).remove();
    await humans.database.close();
    const again = await openHumans(blocks());
    const found = await again.find({ sort: [{ age: "desc" }] }).exec();
    expect(found.map((human) => human.toJSON())).toEqual([
      { id: "bob", name: "Ann", age: 41 },
      { id: "ann", name: "Anna", age: 30 },
    ]);
  });

  test("what one tab writes, the other's live query shows", async () => {
    const blocks = places[place]();
    const [one, other] = [await openHumans(blocks()), await openHumans(blocks())];
    const shown: string[][] = [];
    const subscription = other.find({ selector: { age: { $gt: 20 } } }).$.subscribe((found) => {
      shown.push(found.map((human) => human.name));
    });
    await one.insert(ann);
    await expect.poll(() => shown.at(-1)).toEqual(["Ann"]);
    await (await one.findOne("ann").exec(true)).incrementalPatch({ name: "Anna" });
    await expect.poll(() => shown.at(-1)).toEqual(["Anna"]);
    await (await one.findOne("ann").exec(true)).remove();
    await expect.poll(() => shown.at(-1)).toEqual([]);
    subscription.unsubscribe();
  });

  test("contended changes of one document in two tabs are all applied", async () => {
    const blocks = places[place]();
    const [one, other] = [await openHumans(blocks()), await openHumans(blocks())];
    await one.insert({ ...ann, age: 0 });
    const raise = async (humans: RxCollection<Human>): Promise<void> => {
      const human = await humans.findOne("ann").exec(true);
      await human.incrementalModify((each) => ({ ...each, age: each.age + 1 }));
    };
    await Promise.all(Array.from({ length: 40 }, (_, at) => raise(at % 2 === 0 ? one : other)));
    for (const humans of [one, other]) {
      await expect.poll(async () => (await humans.findOne("ann").exec(true)).age).toBe(40);
    }
  });

  test("attachments come back byte for byte, are replaced and removed with their document", async () => {
    const blocks = places[place]();
    const humans = await openHumans(blocks());
    const human = await humans.insert(ann);
    const picture = new Uint8Array(30_000).map((_, at) => at % 251);
    const data = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes], { type: "image/png" });
    await human.putAttachment({ id: "picture", data: data(picture), type: "image/png" });
    await human.getLatest().putAttachment({ id: "note", data: data(Uint8Array.of(1)), type: "text/plain" });
    await human.getLatest().putAttachment({ id: "note", data: data(Uint8Array.of(2)), type: "text/plain" });
    await humans.database.close();

    const again = await openHumans(blocks());
    const found = await again.findOne("ann").exec(true);
    expect(new Uint8Array(await (await found.getAttachment("picture")!.getData()).arrayBuffer())).toEqual(
      picture,
    );
    expect(new Uint8Array(await (await found.getAttachment("note")!.getData()).arrayBuffer())).toEqual(
      Uint8Array.of(2),
    );
    await found.getAttachment("picture")!.remove();
    expect(
      found
        .getLatest()
        .allAttachments()
        .map((each) => each.id),
    ).toEqual(["note"]);
    await found.getLatest().remove();
    const store = blocks();
    const shelf = (await store.logs()).find(
      (log) => log.startsWith("attachments|") && log.includes("|humans|0"),
    );
    expect(await store.read(shelf ?? "", 0, 10)).toEqual([]);
  });

  test("local documents, a migration and a cleanup", async () => {
    const blocks = places[place]();
    const humans = await openHumans(blocks());
    await humans.database.insertLocal("theme", { dark: true });
    await humans.bulkInsert([ann, { ...ann, id: "bob" }]);
    await (await humans.findOne("bob").exec(true)).remove();
    await humans.cleanup(0);
    const { internals } = humans.internalStorageInstance as unknown as SealedStorageInstance<Human>;
    expect([...internals.documents.keys()]).toEqual(["ann"]);
    await humans.database.close();

    const grown = { ...schema, version: 1 };
    const again = await openHumans(blocks(), {
      schema: grown,
      migrationStrategies: { 1: (human: Human) => ({ ...human, age: human.age + 1 }) },
    });
    expect((await again.findOne("ann").exec(true)).age).toBe(31);
    expect((await again.database.getLocal<{ dark: boolean }>("theme"))?.get("dark")).toBe(true);
    expect(await again.count().exec()).toBe(1);
  });

  test("a removed collection is empty when it is made again", async () => {
    const blocks = places[place]();
    const humans = await openHumans(blocks());
    await humans.insert(ann);
    await humans.remove();
    const collections = await humans.database.addCollections({ humans: { schema } });
    expect(await collections["humans"]?.find().exec()).toEqual([]);
  });

  test("many small writes are merged, many dead ones rewritten, and nothing is lost", async () => {
    const blocks = places[place]();
    const humans = await openHumans(blocks());
    const other = await openHumans(blocks());
    for (let at = 0; at < 80; at += 1) await humans.insert({ id: `h${at}`, name: "small", age: at });
    const instance = humans.internalStorageInstance as unknown as SealedStorageInstance<Human>;
    const store = blocks();
    const blocksNow = async (): Promise<number> =>
      (await store.read("documents|humans|humans|0", 0, 999)).length;
    expect(await blocksNow()).toBe(80);
    await instance.compact();
    expect(await blocksNow()).toBe(1);
    for (let round = 0; round < 30; round += 1) {
      await humans.bulkUpsert(
        Array.from({ length: 80 }, (_, at) => ({ id: `h${at}`, name: `round ${round}`, age: at })),
      );
    }
    await instance.compact();
    expect(await blocksNow()).toBe(1);
    expect(await other.count({ selector: { name: "round 29" } }).exec()).toBe(80);
    await Promise.all([humans.database.close(), other.database.close()]);
    expect(await (await openHumans(blocks())).count({ selector: { name: "round 29" } }).exec()).toBe(80);
  });
});

describe("STO-9 nothing readable reaches the disk", () => {
  test("neither texts nor numbers nor names, in documents or attachments", async () => {
    const disk = createMemoryDisk();
    const humans = await openHumans(memoryBlockStore(disk));
    const human = await humans.insert({ ...ann, name: "Canary Cathcart" });
    await human.putAttachment({ id: "Canary", data: new Blob(["Canary bytes"]), type: "text/plain" });
    const bytes = [...disk.logs.values()].flatMap((log) => [
      ...log.blocks.map((block) => block.bytes),
      log.head,
    ]);
    const text =
      bytes.map((each) => new TextDecoder("latin1").decode(each)).join("\n") +
      [...disk.logs.keys()].join("\n");
    expect(text).not.toMatch(/canary|ann/i);
  });
});
