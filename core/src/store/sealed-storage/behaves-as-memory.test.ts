import { fc, test } from "@fast-check/vitest";
import {
  fillWithDefaultSettings,
  normalizeMangoQuery,
  prepareQuery,
  type BulkWriteRow,
  type MangoQuery,
  type RxDocumentData,
  type RxStorage,
  type RxStorageInstance,
} from "rxdb/plugins/core";
import { getRxStorageMemory } from "rxdb/plugins/storage-memory";
import { describe, expect } from "vitest";
import { faultyBlockStore, KilledError, type Fault } from "../testing.ts";
import type { BlockStore } from "./block-store.ts";
import { createMemoryDisk, memoryBlockStore } from "./memory-block-store.ts";
import { getRxStorageSealed } from "./rx-storage-sealed.ts";
import type { SealedStorageInstance } from "./sealed-storage-instance.ts";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly city?: string;
  readonly tags: { readonly [tag: string]: true };
}

type Instance = RxStorageInstance<Person, unknown, object>;
type Stored = RxDocumentData<Person>;

const schema = fillWithDefaultSettings<Person>({
  version: 0,
  primaryKey: "id",
  type: "object",
  properties: {
    id: { type: "string", maxLength: 10 },
    name: { type: "string", maxLength: 20 },
    age: { type: "integer", minimum: 0, maximum: 200, multipleOf: 1 },
    city: { type: "string" },
    tags: { type: "object" },
  },
  required: ["id", "name", "age", "tags"],
  indexes: ["name", ["age", "name"]],
});

let databases = 0;
const instanceOf = async (
  storage: RxStorage<unknown, object>,
  databaseName: string,
  multiInstance: boolean,
) =>
  (await storage.createStorageInstance<Person>({
    databaseInstanceToken: crypto.randomUUID(),
    databaseName,
    collectionName: "people",
    schema,
    options: {},
    multiInstance,
    devMode: false,
  })) as Instance;

const key = new Uint8Array(32).fill(1);
const sealedOver = (blocks: BlockStore) => getRxStorageSealed({ key, blocks, freshReads: true });

// ── Operations ─────────────────────────────────────────────────────────────────────────────────────────────────────

const ids = ["a", "b", "c", "d", "e", "f", "g"];
const fields = fc.record({
  name: fc.constantFrom("Ann", "Bob", "Cy", "Ämilia", ""),
  age: fc.integer({ min: 0, max: 9 }),
  city: fc.option(fc.constantFrom("Rome", "Oslo"), { nil: undefined }),
  tags: fc.dictionary(fc.constantFrom("x", "y"), fc.constant(true as const)),
});
/** `on` says which version the writer believes to be the newest: the right one, none, or one that never was. */
const write = fc.record({
  id: fc.constantFrom(...ids),
  fields,
  deleted: fc.boolean(),
  on: fc.constantFrom(
    "newest" as const,
    "newest" as const,
    "newest" as const,
    "none" as const,
    "wrong" as const,
  ),
});
const query: fc.Arbitrary<MangoQuery<Person>> = fc.record({
  selector: fc.oneof(
    fc.constant({}),
    fc.record({ name: fc.constantFrom("Ann", "Bob") }),
    fc.record({ age: fc.record({ $gte: fc.integer({ min: 0, max: 9 }) }) }),
    fc.record({ city: fc.record({ $exists: fc.boolean() }) }),
  ),
  sort: fc.constantFrom(
    [{ name: "asc" as const }],
    [{ age: "desc" as const }, { id: "asc" as const }],
    [{ id: "asc" as const }],
  ),
  skip: fc.nat(2),
  limit: fc.constantFrom(1, 3, 100),
}) as never;

const tab = fc.nat(1);
const operation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      tab,
      rows: fc.uniqueArray(write, { selector: (row) => row.id, minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("query" as const), tab, query }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("count" as const), tab, query }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("find" as const),
      tab,
      ids: fc.subarray(ids),
      deleted: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cleanup" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("compact" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reopen" as const), tab }) },
);
type Operation = typeof operation extends fc.Arbitrary<infer Each> ? Each : never;

let moment = 1_700_000_000_000;

/** The rows of a write, as RxDB would hand them to a storage that now holds `current`. */
const rowsOf = (
  rows: Extract<Operation, { do: "write" }>["rows"],
  current: ReadonlyMap<string, Stored>,
): BulkWriteRow<Person>[] =>
  rows.map((row) => {
    moment += 1;
    const newest = current.get(row.id);
    const previous =
      row.on === "newest"
        ? newest
        : row.on === "wrong" && newest
          ? { ...newest, _rev: "9-wrong" }
          : undefined;
    const { city, ...rest } = row.fields;
    const document = {
      id: row.id,
      ...rest,
      ...(city !== undefined && { city }),
      _deleted: row.deleted,
      _rev: `${String(moment)}-test`,
      _meta: { lwt: moment },
      _attachments: {},
    };
    return { document, ...(previous && { previous }) };
  });

const allOf = async (instance: Instance): Promise<ReadonlyMap<string, Stored>> =>
  new Map((await instance.findDocumentsById(ids, true)).map((document) => [document.id, document]));

const prepared = (each: MangoQuery<Person>) => prepareQuery(schema, normalizeMangoQuery(schema, each));

/** Does one operation, and answers all that can be seen of it. */
const perform = async (
  instance: Instance,
  each: Operation,
  rows: BulkWriteRow<Person>[],
): Promise<unknown> => {
  switch (each.do) {
    case "write": {
      const { error } = await instance.bulkWrite(rows, "test");
      return error.map(({ documentId, status, ...facts }) => ({
        documentId,
        status,
        documentInDb: "documentInDb" in facts ? facts.documentInDb : undefined,
      }));
    }
    case "query":
      return (await instance.query(prepared(each.query))).documents;
    case "count":
      return (await instance.count(prepared({ selector: each.query.selector ?? {} }))).count;
    case "find":
      return instance.findDocumentsById(each.ids, each.deleted);
    case "cleanup":
      return instance.cleanup(0);
    case "compact":
    case "reopen":
      return undefined;
  }
};

describe("STO-7 a sealed storage behaves as RxDB's memory storage", () => {
  test.prop([fc.array(operation, { maxLength: 40 })], { numRuns: 150 })(
    "for any operations in two tabs, reopenings and compactions among them",
    async (operations) => {
      databases += 1;
      const name = `sealed${databases}`;
      const disk = createMemoryDisk();
      const reference = await instanceOf(getRxStorageMemory() as never, name, false);
      const openTab = () => instanceOf(sealedOver(memoryBlockStore(disk)), name, true);
      const tabs = [await openTab(), await openTab()];
      try {
        for (const each of operations) {
          const instance = tabs[each.tab] as Instance;
          if (each.do === "reopen") {
            await instance.close();
            tabs[each.tab] = await openTab();
          } else if (each.do === "compact") {
            await (instance as unknown as SealedStorageInstance<Person>).compact({ force: true });
          } else {
            const rows = each.do === "write" ? rowsOf(each.rows, await allOf(reference)) : [];
            expect(await perform(instance, each, rows)).toEqual(await perform(reference, each, rows));
          }
        }
        for (const instance of tabs) expect(await allOf(instance)).toEqual(await allOf(reference));
      } finally {
        await Promise.all(tabs.map((instance) => instance.close()));
        await reference.remove();
      }
    },
  );

  test.prop([fc.array(operation, { maxLength: 25 })], { numRuns: 60 })(
    "and tells the same changes, to its own tab and to the other",
    async (operations) => {
      databases += 1;
      const name = `sealed${databases}`;
      const disk = createMemoryDisk();
      const reference = await instanceOf(getRxStorageMemory() as never, name, false);
      const own = await instanceOf(sealedOver(memoryBlockStore(disk)), name, true);
      const other = await instanceOf(sealedOver(memoryBlockStore(disk)), name, true);
      const told: unknown[][] = [[], [], []];
      [reference, own, other].forEach((instance, at) => {
        instance.changeStream().subscribe(({ events }) => {
          told[at]?.push(
            ...events.map(({ documentId, operation: done, documentData }) => ({
              documentId,
              done,
              documentData,
            })),
          );
        });
      });
      for (const each of operations) {
        if (each.do === "reopen" || each.do === "compact") continue;
        const rows = each.do === "write" ? rowsOf(each.rows, await allOf(reference)) : [];
        await perform(own, each, rows);
        await perform(reference, each, rows);
        await other.findDocumentsById(ids, true);
      }
      await other.findDocumentsById(ids, true);
      expect(told[1]).toEqual(told[0]);
      expect(told[2]).toEqual(told[0]);
      await Promise.all([own.close(), other.close()]);
      await reference.remove();
    },
  );
});

// ── Crashes ────────────────────────────────────────────────────────────────────────────────────────────────────────

const crashed = async (operations: readonly Operation[], fault: Fault, multi: boolean): Promise<void> => {
  databases += 1;
  const name = `sealed${databases}`;
  const disk = createMemoryDisk();
  const reference = await instanceOf(getRxStorageMemory() as never, name, false);
  const store = faultyBlockStore(memoryBlockStore(disk), fault);
  const acceptable: ReadonlyMap<string, Stored>[] = [];
  const before = await allOf(reference);
  let instance: Instance | undefined;
  try {
    instance = await instanceOf(sealedOver(store), name, multi);
    for (const each of operations) {
      if (each.do === "reopen") continue;
      const current = await allOf(reference);
      acceptable.splice(0, acceptable.length, current);
      const rows = each.do === "write" ? rowsOf(each.rows, current) : [];
      if (each.do === "compact") {
        await (instance as unknown as SealedStorageInstance<Person>).compact({ force: true });
      } else {
        await perform(reference, each, rows);
        // Until it is acknowledged, the write may be there or not, but never in part.
        acceptable.push(await allOf(reference));
        await perform(instance, each, rows);
        acceptable.shift();
      }
    }
  } catch (cause) {
    expect(cause).toBeInstanceOf(KilledError);
  }
  await instance?.close();
  const again = await instanceOf(sealedOver(memoryBlockStore(disk)), name, multi);
  expect(acceptable.length === 0 ? [before] : acceptable).toContainEqual(await allOf(again));
  await again.close();
  await reference.remove();
};

describe("STO-8 a process that dies at any durable step loses nothing it acknowledged", () => {
  const fault = fc.record({
    step: fc.integer({ min: 1, max: 15 }),
    kind: fc.constantFrom("kill-before" as const, "kill-after" as const),
  });
  test.prop([fc.array(operation, { maxLength: 25 }), fault], { numRuns: 150 })(
    "whatever it did before",
    async (operations, each) => {
      await crashed(operations, each, false);
    },
  );
});
