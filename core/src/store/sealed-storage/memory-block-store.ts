import { assert } from "../../kernel/index.ts";
import type { BlockStore, StoredBlock } from "./block-store.ts";

interface MemoryLog {
  revision: number;
  head: Uint8Array<ArrayBuffer> | undefined;
  /** By sequence, ascending: commits only ever append. */
  blocks: StoredBlock[];
}

/** What a memory store leaves behind when it closes: open another over it, as a process does over a disk. */
export interface MemoryDisk {
  readonly logs: Map<string, MemoryLog>;
  readonly headers: Map<string, Uint8Array<ArrayBuffer>>;
}

export const createMemoryDisk = (): MemoryDisk => ({ logs: new Map(), headers: new Map() });

/** A block store that is gone with the process: for tests, and for a demo household that nobody keeps. */
export const memoryBlockStore = (disk: MemoryDisk = createMemoryDisk()): BlockStore => {
  let open = true;
  const logOf = (name: string): MemoryLog => {
    assert(open, "the block store is open");
    const known = disk.logs.get(name);
    if (known !== undefined) return known;
    const log: MemoryLog = { revision: 0, head: undefined, blocks: [] };
    disk.logs.set(name, log);
    return log;
  };
  return {
    logs: async () =>
      [...disk.logs]
        .filter(([, log]) => log.head !== undefined || log.blocks.length > 0)
        .map(([name]) => name),
    head: async (name) => {
      const log = logOf(name);
      return log.head && { revision: log.revision, bytes: log.head };
    },
    read: async (name, from, limit) => {
      const { blocks } = logOf(name);
      const start = blocks.findIndex((block) => block.sequence >= from);
      return start < 0 ? [] : blocks.slice(start, start + limit);
    },
    commit: async (name, expected, change) => {
      const log = logOf(name);
      if ((log.head === undefined ? 0 : log.revision) !== expected) return false;
      const removed = new Set(change.remove);
      log.blocks = [...log.blocks.filter((block) => !removed.has(block.sequence)), ...change.append];
      log.head = change.head;
      log.revision += 1;
      return true;
    },
    drop: async (name) => {
      const log = logOf(name);
      log.head = undefined;
      log.blocks = [];
    },
    header: async (name) => disk.headers.get(name),
    setHeader: async (name, bytes) => {
      assert(open, "the block store is open");
      disk.headers.set(name, Uint8Array.from(bytes));
    },
    erase: async () => {
      disk.logs.clear();
      disk.headers.clear();
    },
    close: async () => {
      open = false;
    },
  };
};
