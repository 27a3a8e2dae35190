import { expect, test } from "vitest";
import { assert, ok } from "../kernel/index.ts";
import { aTag } from "../ledger/testing.ts";
import {
  type CollectionName,
  createMemoryDisk,
  type Database,
  type MemoryDisk,
  memoryBlockStore,
  openJournal,
  type StoredDocuments,
} from "../store/index.ts";
import { createHybridClock, insertChange, type JournalEntry } from "../sync/index.ts";
import { seededProvider } from "../vault/testing.ts";
import { Books } from "./books.ts";
import { createWriter } from "./commit.ts";

/** Documents in a map: RxDB allows one database of a name and process, and here two engines have it open. */
const mapDatabase = (): Pick<Database, "scan" | "findByIds" | "bulkWrite"> => {
  const documents = new Map<string, unknown>();
  return {
    scan: <Name extends CollectionName>() => [...documents.values()] as StoredDocuments[Name][],
    findByIds: <Name extends CollectionName>(_collection: Name, ids: readonly string[]) =>
      ids.map((id) => documents.get(id) as StoredDocuments[Name] | undefined),
    bulkWrite: async (_collection, written) => {
      for (const document of written) documents.set(document.id, document);
      return ok(undefined);
    },
  };
};

const anEngine = async (disk: MemoryDisk, seed: number) => {
  const journal = await openJournal<JournalEntry>({
    blocks: memoryBlockStore(disk),
    key: new Uint8Array(32).fill(3),
  });
  assert(journal.ok, "the journal is whole");
  const books = new Books();
  const taken: number[] = [];
  let now = Date.UTC(2026, 0, 1);
  const clock = createHybridClock({ clock: { now: () => (now += 1) }, random: seededProvider(seed) });
  const writer = createWriter({
    books,
    database: mapDatabase() as Database,
    journal: journal.value,
    clock,
    onCommit: (_entry, sequence) => taken.push(sequence),
    breathe: async () => {},
  });
  return {
    taken,
    save: async (id: string, name: string) =>
      writer.commit(() => {
        const before = books.find("tag", id);
        const change =
          before === undefined
            ? insertChange("tag", aTag({ id, name }))
            : ({ type: "tag", id, cells: { name } } as const);
        return ok({ action: { kind: "tag.edit" }, changes: [change], answer: null });
      }),
    names: () => books.tags.map(({ name }) => name).sort(),
  };
};

test("APP-7 the actions of another engine are taken in before one's own", async () => {
  const disk = createMemoryDisk();
  const [left, right] = [await anEngine(disk, 1), await anEngine(disk, 2)];
  await left.save("a", "left first");
  await right.save("b", "right second");
  expect(right.names()).toEqual(["left first", "right second"]);
  await left.save("a", "left third");
  expect(left.names()).toEqual(["left third", "right second"]);
  await right.save("b", "right fourth");
  expect(right.names()).toEqual(left.names().map((name) => name.replace("right second", "right fourth")));
  expect([left.taken, right.taken]).toEqual([
    [1, 2, 3],
    [1, 2, 3, 4],
  ]);
});

test("APP-7 nothing that either answered is lost, however they interleave", async () => {
  const disk = createMemoryDisk();
  const [left, right] = [await anEngine(disk, 1), await anEngine(disk, 2)];
  await Promise.all(
    Array.from({ length: 20 }, async (_, nth) =>
      (nth % 2 === 0 ? left : right).save(`t${nth}`, `tag ${nth}`),
    ),
  );
  await left.save("end", "end");
  expect(left.names()).toHaveLength(21);
});
