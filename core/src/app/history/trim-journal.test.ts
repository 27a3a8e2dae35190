import { describe, expect, test } from "vitest";
import { assert } from "../../kernel/index.ts";
import { createMemoryDisk, type MemoryDisk, memoryBlockStore, openJournal } from "../../store/index.ts";
import { faultyBlockStore } from "../../store/testing.ts";
import { createHybridClock, type JournalEntry } from "../../sync/index.ts";
import { seededProvider } from "../../vault/testing.ts";
import { keptOutlines } from "./trim-journal.ts";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

const openOver = async (disk: MemoryDisk, step?: number) => {
  const blocks = memoryBlockStore(disk);
  const journal = await openJournal<JournalEntry>({
    blocks: step === undefined ? blocks : faultyBlockStore(blocks, { kind: "full", step }),
    key: new Uint8Array(32).fill(7),
  });
  assert(journal.ok, "the journal is whole");
  return journal.value;
};

/** A journal of so many actions, one a day. */
const daily = async (count: number, applied: number): Promise<MemoryDisk> => {
  const disk = createMemoryDisk();
  const journal = await openOver(disk);
  let now = START;
  const clock = createHybridClock({ clock: { now: () => now }, random: seededProvider() });
  for (let nth = 0; nth < count; nth += 1) {
    now = START + nth * DAY;
    const changeSet = { stamp: clock.tick(), action: { kind: "test", count: nth }, changes: [] };
    await journal.append({ changeSet, before: [] });
  }
  journal.markApplied(applied);
  await journal.settle();
  return disk;
};

describe("APP-9 the journal is trimmed by its policy", () => {
  test("what is older than ninety days goes, but never the newest hundred", async () => {
    const journal = await openOver(await daily(200, 200));
    expect(await keptOutlines(journal, START + 199 * DAY)).toHaveLength(100);
    expect(await keptOutlines(journal, START + 199 * DAY)).toHaveLength(100);
    expect(await keptOutlines(await openOver(await daily(60, 60)), START + 1000 * DAY)).toHaveLength(60);
  });

  test("what the documents lack stays", async () => {
    const kept = await keptOutlines(await openOver(await daily(200, 20)), START + 199 * DAY);
    expect(kept).toHaveLength(180);
  });

  test("a full disk keeps everything", async () => {
    const journal = await openOver(await daily(200, 200), 1);
    expect(await keptOutlines(journal, START + 199 * DAY)).toHaveLength(200);
  });
});
