import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { assert } from "../../kernel/index.ts";
import type { BlockStore, StoredBlock } from "../sealed-storage/block-store.ts";
import { createSerialQueue } from "../sealed-storage/serial-queue.ts";
import { lockFolder } from "./folder-lock.ts";
import { openRecordFile, replaceFile, syncFolder, type FileRecord, type RecordFile } from "./record-file.ts";

interface PlacedBlock {
  readonly sequence: number;
  readonly at: number;
  readonly length: number;
}

interface LogIndex {
  readonly revision: number;
  /** Undefined once the log was dropped. */
  readonly head: Omit<PlacedBlock, "sequence"> | undefined;
  readonly blocks: readonly PlacedBlock[];
}

const NOTHING: LogIndex = { revision: 0, head: undefined, blocks: [] };

/** Bytes; a smaller file is not worth rewriting. */
const SMALL = 4 * 1024 * 1024;

/**
 * Blocks in one append-only file of a folder, for Node. A commit is one record, flushed to disk before it is
 * acknowledged. When more than half of the file is dead it is written anew and swapped in by rename. One process at a
 * time: a second one gets `FolderInUseError`.
 */
export const fileBlockStore = async (options: { readonly folder: string }): Promise<BlockStore> => {
  const { folder } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(folder));
  const unlock = await lockFolder(folder);
  const path = join(folder, "blocks");
  const logs = new Map<string, LogIndex>();
  const headers = new Map<string, Omit<PlacedBlock, "sequence">>();
  const queue = createSerialQueue();
  let isOpen = true;
  /** Bytes; a smaller file is left as it is. */
  let rewriteAbove = SMALL;

  const take = (record: FileRecord): void => {
    const { facts, at, length } = record;
    if (facts.kind === "header") headers.set(facts.name, { at, length });
    else
      logs.set(
        facts.log,
        facts.kind === "drop" ? dropped(facts.revision) : indexed(logs.get(facts.log), facts, at),
      );
  };
  /**
   * What was lost may have been the newest commit of any log so far. Its head then is that of a moment before, and must
   * not pass for the newest: an empty one is no genuine head, so the log says that it is damaged, and is repaired. A
   * later commit of the log shows by itself what is missing.
   */
  const doubt = (): void => {
    for (const [name, log] of logs) {
      if (log.head !== undefined) logs.set(name, { ...log, head: { at: log.head.at, length: 0 } });
    }
  };
  let file: RecordFile;
  try {
    file = await openRecordFile(path, take, doubt);
  } catch (cause) {
    await unlock();
    throw cause;
  }

  const livingBytes = (): number =>
    [
      ...headers.values(),
      ...[...logs.values()].flatMap((log) => [...log.blocks, ...(log.head ? [log.head] : [])]),
    ]
      .map((place) => place.length)
      .reduce((sum, length) => sum + length, 0);

  const readBlock = async ({ sequence, at, length }: PlacedBlock): Promise<StoredBlock> => ({
    sequence,
    bytes: await file.read(at, length),
  });

  /** Writes what is alive into a new file. */
  const copyLiving = async (next: RecordFile): Promise<void> => {
    for (const [name, place] of headers) {
      await next.append({ kind: "header", name }, [await file.read(place.at, place.length)]);
    }
    for (const [log, { revision, head, blocks }] of logs) {
      if (head === undefined) {
        await next.append({ kind: "drop", log, revision }, []);
        continue;
      }
      const stored = await Promise.all(blocks.map(readBlock));
      const bytes = await file.read(head.at, head.length);
      await next.append(commitFacts(log, revision, { append: stored, head: bytes }), bytesOf(stored, bytes));
    }
  };

  /** Puts a file of what is alive in the place of the old one. */
  const rewrite = async (): Promise<void> => {
    const fresh = `${path}.new`;
    try {
      await rm(fresh, { force: true });
      const next = await openRecordFile(
        fresh,
        () => undefined,
        () => undefined,
      );
      try {
        await copyLiving(next);
      } finally {
        await next.close();
      }
    } catch {
      // It only saves room: when it fails (a full disk), what was written stands, and it is tried again later.
      rewriteAbove = file.size() + SMALL;
      await rm(fresh, { force: true }).catch(() => undefined);
      return;
    }
    await file.close();
    await replaceFile(fresh, path);
    logs.clear();
    headers.clear();
    file = await openRecordFile(path, take, doubt);
  };

  const append = async (...record: Parameters<RecordFile["append"]>): Promise<void> => {
    assert(isOpen, "the block store is open");
    take(await file.append(...record));
    if (file.size() > rewriteAbove && livingBytes() * 2 < file.size()) await rewrite();
  };

  /** Reads take their turn as well: a rewrite moves every block. */
  return {
    logs: async () => [...logs].filter(([, log]) => log.head !== undefined).map(([name]) => name),
    head: (name) =>
      queue.run(async () => {
        const { revision, head } = logs.get(name) ?? NOTHING;
        return head && { revision, bytes: await file.read(head.at, head.length) };
      }),
    read: (name, from, limit) =>
      queue.run(async () => {
        const { blocks } = logs.get(name) ?? NOTHING;
        const start = blocks.findIndex((block) => block.sequence >= from);
        return start < 0 ? [] : Promise.all(blocks.slice(start, start + limit).map(readBlock));
      }),
    commit: (name, expected, change) =>
      queue.run(async () => {
        const { revision, head } = logs.get(name) ?? NOTHING;
        if ((head === undefined ? 0 : revision) !== expected) return false;
        await append(commitFacts(name, revision + 1, change), bytesOf(change.append, change.head));
        return true;
      }),
    drop: (name) =>
      queue.run(async () => {
        const log = logs.get(name);
        if (log !== undefined) await append({ kind: "drop", log: name, revision: log.revision }, []);
      }),
    header: (name) =>
      queue.run(async () => {
        const place = headers.get(name);
        return place && file.read(place.at, place.length);
      }),
    setHeader: (name, bytes) => queue.run(() => append({ kind: "header", name }, [bytes])),
    erase: () =>
      queue.run(async () => {
        if (isOpen) await file.close();
        isOpen = false;
        logs.clear();
        headers.clear();
        for (const name of [path, `${path}.new`, `${path}.cut`]) await rm(name, { force: true });
        await unlock();
      }),
    close: () =>
      queue.run(async () => {
        if (!isOpen) return;
        isOpen = false;
        await file.close();
        await unlock();
      }),
  };
};

type CommitFacts = Extract<FileRecord["facts"], { kind: "commit" }>;

const commitFacts = (
  log: string,
  revision: number,
  change: Parameters<BlockStore["commit"]>[2],
): CommitFacts => ({
  kind: "commit",
  log,
  revision,
  remove: [...(change.remove ?? [])],
  append: change.append.map(({ sequence, bytes }): [number, number] => [sequence, bytes.length]),
  head: change.head.length,
});

const bytesOf = (blocks: readonly StoredBlock[], head: Uint8Array): readonly Uint8Array[] => [
  ...blocks.map((block) => block.bytes),
  head,
];

const dropped = (revision: number): LogIndex => ({ ...NOTHING, revision });

const indexed = (before: LogIndex = NOTHING, facts: CommitFacts, start: number): LogIndex => {
  const removed = new Set(facts.remove);
  const kept =
    removed.size === 0 ? before.blocks : before.blocks.filter((block) => !removed.has(block.sequence));
  let at = start;
  const added = facts.append.map(([sequence, length]): PlacedBlock => {
    at += length;
    return { sequence, at: at - length, length };
  });
  return { revision: facts.revision, head: { at, length: facts.head }, blocks: [...kept, ...added] };
};
