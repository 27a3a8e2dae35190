import type { RxDocumentData } from "rxdb/plugins/core";
import type { BlockLog } from "./block-log.ts";
import { encodeDocumentBlock, sliceBlock, type DocumentBlock } from "./document-block.ts";
import type { DocumentState } from "./document-state.ts";
import { createLogWeight } from "./log-weight.ts";
import type { SerialQueue } from "./serial-queue.ts";

/** Keeps a document log short: merges small blocks at its end, and writes it anew when most of it is overtaken. */
export interface Compaction<Fields> {
  /** To be told of every block that is read or written. */
  readonly note: (sequence: number, block: DocumentBlock<RxDocumentData<Fields>>) => void;
  /** The same for blocks that were just appended. */
  readonly noteNewest: (blocks: readonly DocumentBlock<RxDocumentData<Fields>>[]) => void;
  /** Looks whether there is something to do once writes have paused. */
  readonly schedule: () => void;
  /** Compacts if it pays; with `force` writes everything anew in any case. */
  readonly run: (options?: { readonly force?: boolean }) => Promise<void>;
  /** Nothing is begun any more. */
  readonly stop: () => void;
}

/** Milliseconds without a write, so that nobody waits for a compaction while typing. */
const DELAY = 1000;

export const createCompaction = <Fields>(world: {
  readonly log: BlockLog;
  readonly state: DocumentState<Fields>;
  /** The queue of the log's writes. */
  readonly queue: SerialQueue;
}): Compaction<Fields> => {
  const { log, state, queue } = world;
  const weight = createLogWeight(log);
  /** Ids written or purged since a full rewrite began to collect documents; undefined while none is under way. */
  let changedSince: Set<string> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const note: Compaction<Fields>["note"] = (sequence, block) => {
    const ids = (): readonly string[] => [...block.documents.map(state.idOf), ...block.purged];
    weight.note(sequence, block.documents.length, ids);
    if (changedSince !== undefined) for (const id of ids()) changedSince.add(id);
  };
  const noteNewest: Compaction<Fields>["noteNewest"] = (blocks) => {
    const first = log.head().last - blocks.length + 1;
    for (const [at, block] of blocks.entries()) note(first + at, block);
  };

  const rewriteTail = async (): Promise<void> => {
    const tail = weight.looseTail();
    if (tail === undefined || isStopped) return;
    const blocks = sliceBlock(state.blockOf(tail.ids));
    if (await log.rewrite({ from: tail.from }, blocks.map(encodeDocumentBlock))) noteNewest(blocks);
  };

  /** Encodes slice by slice, so that reads and writes go on meanwhile; what they change is appended at the end. */
  const rewriteAll = async (): Promise<void> => {
    if (changedSince !== undefined) return;
    const changed = new Set<string>();
    changedSince = changed;
    try {
      const ids = await queue.run(async () => [...state.internals.documents.keys()]);
      const blocks: DocumentBlock<RxDocumentData<Fields>>[] = [];
      const payloads: Uint8Array[] = [];
      const add = (some: Iterable<string>): void => {
        for (const block of sliceBlock(state.blockOf(some))) {
          blocks.push(block);
          payloads.push(encodeDocumentBlock(block));
        }
      };
      for (let at = 0; at < ids.length; at += SLICE) {
        add(ids.slice(at, at + SLICE));
        await nextTask();
      }
      await queue.run(async () => {
        if (isStopped) return;
        if (changed.size > 0) add(changed);
        if (await log.rewrite("all", payloads)) noteNewest(blocks);
      });
    } finally {
      changedSince = undefined;
    }
  };

  const run: Compaction<Fields>["run"] = async ({ force = false } = {}) => {
    if (force || weight.isMostlyDead(state.internals.documents.size)) await rewriteAll();
    else if (weight.looseTail() !== undefined) await queue.run(rewriteTail);
  };

  return {
    note,
    noteNewest,
    run,
    schedule: () => {
      if (isStopped) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Compaction only saves room: when it fails (a full disk, another tab was faster), the log stays as it is.
        if (!isStopped) run().catch(() => undefined);
      }, DELAY);
      // In Node a waiting timer would keep the process alive.
      if (typeof timer === "object" && "unref" in timer) (timer as { readonly unref: () => void }).unref();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};

/** Documents encoded between two looks at what else is to be done. */
const SLICE = 2000;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
