import { describe, expect, test } from "vitest";
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
import { createHybridClock, insertChange, type JournalEntry, type RecordChange } from "../sync/index.ts";
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

const journalOn = async (disk: MemoryDisk) => {
  const journal = await openJournal<JournalEntry>({
    blocks: memoryBlockStore(disk),
    key: new Uint8Array(32).fill(3),
  });
  assert(journal.ok, "the journal is whole");
  return journal.value;
};

const anEngine = async (disk: MemoryDisk, seed: number) => {
  const journal = await journalOn(disk);
  const books = new Books();
  const taken: number[] = [];
  let now = Date.UTC(2026, 0, 1);
  const clock = createHybridClock({ clock: { now: () => (now += 1) }, random: seededProvider(seed) });
  const writer = createWriter({
    books,
    database: mapDatabase() as Database,
    journal,
    clock,
    onCommit: (_entry, sequence) => taken.push(sequence),
    breathe: async () => {},
  });
  await writer.replay();
  return {
    taken,
    settle: async () => {
      await writer.settle();
      await journal.settle();
    },
    paint: async (id: string, colour: number) =>
      writer.commit(() =>
        ok({
          action: { kind: "tag.edit" },
          changes: [{ type: "tag", id, cells: { colour } }],
          answer: null,
        }),
      ),
    colours: () => books.tags.map(({ colour }) => colour),
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

const nextStamp = (): string =>
  createHybridClock({ clock: { now: () => Date.UTC(2027, 0, 1) }, random: seededProvider(9) }).tick();

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

test("APP-7 two edits of one record are both there", async () => {
  const disk = createMemoryDisk();
  const [left, right] = [await anEngine(disk, 1), await anEngine(disk, 2)];
  await left.save("a", "tag");
  await right.save("b", "other");
  await left.paint("a", 5);
  await right.save("a", "renamed");
  await left.save("c", "last");
  for (const engine of [left, right]) {
    expect(engine.names()).toContain("renamed");
    expect(engine.colours()).toContain(5);
  }
});

describe("APP-9 what a newer version wrote", () => {
  test("is kept, the rest of it is taken in, and nothing after it is forgotten", async () => {
    const disk = createMemoryDisk();
    const first = await anEngine(disk, 1);
    await first.save("a", "known");
    await first.settle();
    const journal = await journalOn(disk);
    const changes = [
      { type: "envelope", id: "e", cells: { amount: 1 } },
      { type: "tag", id: "a", cells: { colour: 7 } },
    ] as unknown as readonly RecordChange[];
    const changeSet = { stamp: nextStamp(), action: { kind: "envelope.fill" }, changes };
    await journal.append({ changeSet, before: [null, { colour: 0 }] });

    for (const seed of [2, 3]) {
      const engine = await anEngine(disk, seed);
      expect(engine.colours()).toContain(7);
      await engine.save(`tag ${seed}`, "written since");
      await engine.settle();
      expect((await journalOn(disk)).appliedUntil()).toBe(1);
    }
  });

  test("is no document of these books", () => {
    const books = new Books();
    const document = { ...aTag({ id: "e" }), type: "envelope", deleted: false, stamp: "", stamps: {} };
    books.apply([document as never]);
    expect(books.tags).toEqual([]);
  });
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
