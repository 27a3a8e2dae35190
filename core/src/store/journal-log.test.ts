import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { decodeJournalEntry, encodeJournalEntry } from "./journal-entry.ts";
import { openJournal, type Journal, type SequencedEntry } from "./journal-log.ts";
import type { BlockStore } from "./sealed-storage/block-store.ts";
import { createMemoryDisk, memoryBlockStore } from "./sealed-storage/memory-block-store.ts";
import { faultyBlockStore } from "./testing.ts";

const key = new Uint8Array(32).fill(5);

const open = async (blocks: BlockStore): Promise<Journal<string>> => {
  const journal = await openJournal<string>({ blocks, key });
  if (!journal.ok) throw new Error(journal.error.code);
  return journal.value;
};

const all = async <Entry>(journal: Journal<Entry>, after?: number): Promise<SequencedEntry<Entry>[]> => {
  const found: SequencedEntry<Entry>[] = [];
  for await (const entry of journal.entries(after)) found.push(entry);
  return found;
};

describe("STO-11 the journal gives back what it acknowledged", () => {
  test("oldest first, after reopening, from any place on", async () => {
    const disk = createMemoryDisk();
    const first = await open(memoryBlockStore(disk));
    expect(first.last()).toBe(0);
    for (const entry of ["one", "two", "three"]) await first.append(entry);
    const again = await open(memoryBlockStore(disk));
    expect(again.last()).toBe(3);
    expect((await all(again)).map(({ entry }) => entry)).toEqual(["one", "two", "three"]);
    expect(await all(again, 2)).toEqual([{ sequence: 3, entry: "three" }]);
    expect(await all(again, 3)).toEqual([]);
    expect(await again.append("four")).toEqual({ ok: true, value: 4 });
    expect(await all(await open(memoryBlockStore(disk)), 2)).toHaveLength(2);
  });

  test("how far it is applied is known after a later append, or when settled", async () => {
    const disk = createMemoryDisk();
    const first = await open(memoryBlockStore(disk));
    await first.append("one");
    first.markApplied(1);
    expect((await open(memoryBlockStore(disk))).appliedUntil()).toBe(0);
    await first.append("two");
    expect((await open(memoryBlockStore(disk))).appliedUntil()).toBe(1);
    first.markApplied(2);
    await first.settle();
    expect((await open(memoryBlockStore(disk))).appliedUntil()).toBe(2);
  });

  test("what is trimmed is gone, the rest and its numbers stay", async () => {
    const disk = createMemoryDisk();
    const journal = await open(memoryBlockStore(disk));
    for (const entry of ["one", "two", "three"]) await journal.append(entry);
    await journal.trim(3);
    expect(await all(await open(memoryBlockStore(disk)))).toEqual([{ sequence: 3, entry: "three" }]);
    expect(await journal.append("four")).toEqual({ ok: true, value: 4 });
    expect(await all(await open(memoryBlockStore(disk)), 3)).toEqual([{ sequence: 4, entry: "four" }]);
  });

  test("a full disk is answered, not thrown", async () => {
    const disk = createMemoryDisk();
    await open(memoryBlockStore(disk));
    const journal = await open(faultyBlockStore(memoryBlockStore(disk), { step: 1, kind: "full" }));
    expect(await journal.append("one")).toEqual({ ok: false, error: { code: "store/full" } });
    expect(journal.last()).toBe(0);
  });

  test("a journal that lost its newest entry says so when it opens", async () => {
    const disk = createMemoryDisk();
    const journal = await open(memoryBlockStore(disk));
    for (const entry of ["one", "two"]) await journal.append(entry);
    disk.logs.get("journal")?.blocks.pop();
    expect(await openJournal({ blocks: memoryBlockStore(disk), key })).toMatchObject({
      ok: false,
      error: {
        code: "store/damaged",
        damages: [{ log: "journal", blocks: [{ sequence: 2, reason: "missing" }] }],
      },
    });
  });

  property.prop([
    fc.array(fc.string(), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 1, max: 10 }),
    fc.boolean(),
  ])("whatever step the process dies at", async (entries, step, before) => {
    const disk = createMemoryDisk();
    const fault = { step, kind: before ? ("kill-before" as const) : ("kill-after" as const) };
    const acknowledged: string[] = [];
    // Opening an empty journal takes durable steps as well: the process may die at those.
    const journal = await open(faultyBlockStore(memoryBlockStore(disk), fault)).catch(() => undefined);
    for (const entry of entries) {
      const appended = await journal?.append(entry).catch(() => undefined);
      if (appended?.ok !== true) break;
      acknowledged.push(entry);
    }
    const found = (await all(await open(memoryBlockStore(disk)))).map(({ entry }) => entry);
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(entries.slice(0, found.length)).toEqual(found);
    expect(found.length - acknowledged.length).toBeLessThanOrEqual(1);
  });
});

describe("STO-3 a journal entry is read back equal", () => {
  const cells = fc.dictionary(fc.constantFrom("amount", "note", "deleted", "tags/x"), fc.jsonValue(), {
    maxKeys: 3,
  });
  const change = fc.record({ type: fc.constantFrom("transaction", "tag"), id: fc.string(), cells });
  property.prop([fc.array(change, { maxLength: 20 }), fc.array(change, { maxLength: 20 }), fc.jsonValue()])(
    "with long lists of changes and anything else in it",
    (changes, before, action) => {
      const entry = { changeSet: { stamp: "s", action, changes }, before };
      const plain: unknown = JSON.parse(JSON.stringify(entry));
      expect(JSON.parse(JSON.stringify(decodeJournalEntry(encodeJournalEntry(plain))))).toEqual(plain);
    },
  );

  test("an import of many like rows takes a fraction of its JSON", () => {
    const changes = Array.from({ length: 2000 }, (_, at) => ({
      type: "transaction",
      id: `t${at}`,
      cells: { amount: -at, date: "2026-03-01", note: "" },
    }));
    const entry = { changeSet: { stamp: "s", action: { kind: "transactions.import" }, changes }, before: [] };
    expect(encodeJournalEntry(entry).length).toBeLessThan(JSON.stringify(entry).length / 6);
  });
});
