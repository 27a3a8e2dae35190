import { assert } from "../../kernel/index.ts";
import type { BlockStore, StoredBlock } from "./block-store.ts";
import { linkOf, walkChain, type ChainWalk, type Link } from "./chain.ts";
import { LogDamagedError, type LogDamage } from "./log-damage.ts";
import { decodeHead, EMPTY_HEAD, encodeHead, type LogHead } from "./log-head.ts";
import { logKey, type DatabaseKey } from "./log-key.ts";
import {
  chainTag,
  createNonce,
  isSameTag,
  NO_NONCE,
  openBlock,
  openHead,
  previousTag,
  ROOT_TAG,
  sealBlock,
  sealHead,
  type ChainTag,
  type LogSeal,
  type Nonce,
  type OpenedBlock,
} from "./sealed-block.ts";

/** One block of a log, opened and found in its place. */
export interface LogBlock {
  readonly sequence: number;
  readonly payload: Uint8Array<ArrayBuffer>;
}

/** Takes a log's blocks in order. `restart` forgets what came before: the log was rewritten while it was read. */
export interface BlockSink {
  readonly block: (block: LogBlock) => void;
  readonly restart: () => void;
}

/**
 * What other writers did since this one looked: added blocks; or wrote all anew, so that these blocks are the whole log
 * and what was known before is gone; or dropped the log.
 */
export interface LogNews {
  readonly change: "none" | "added" | "rewritten" | "dropped";
  readonly blocks: readonly LogBlock[];
}

/** Which blocks a rewrite takes away: all, or all from a sequence on. */
export type RewriteRange = "all" | { readonly from: number };

/**
 * An append-only list of sealed payloads. Each block authenticates its place and its predecessor, a sealed head says
 * where the chain begins and ends, and both reach the disk in one atomic step (see [Note: What a sealed block
 * authenticates]): altered, foreign, missing, repeated and reordered blocks are noticed, and so is a cut-off or
 * rolled-back part of a log.
 *
 * [Note: Whole-log rollback]
 * Whoever can put back *all* blocks of a log together with the head of that moment shows an older, genuine state. Nothing
 * inside the store can tell; only a memory outside it could.
 */
export interface BlockLog {
  readonly name: string;
  readonly head: () => LogHead;
  readonly links: () => readonly Link[];
  /** Reads every block. Rejects with `LogDamagedError` after the sink has had all that are readable. */
  readonly readAll: (sink: BlockSink) => Promise<void>;
  /** Reads the head and the newest block only: enough to append. Rejects as `readAll`. */
  readonly openAtTip: () => Promise<void>;
  /** The blocks from a sequence on. Rejects as `readAll`. */
  readonly readFrom: (sequence: number) => Promise<readonly LogBlock[]>;
  /** True while nobody else has written since this log last looked. */
  readonly isCurrent: () => Promise<boolean>;
  /** Reads what others wrote since. */
  readonly catchUp: () => Promise<LogNews>;
  /**
   * Seals and appends payloads in one durable step; their sequences are consecutive, the last is `head().last`.
   * False when another writer was faster: catch up, decide again, try again.
   */
  readonly append: (
    payloads: readonly Uint8Array[],
    options?: { readonly mark?: number },
  ) => Promise<boolean>;
  /** Takes blocks away and appends others in the same durable step. False as for `append`. Needs `readAll` before. */
  readonly rewrite: (range: RewriteRange, payloads: readonly Uint8Array[]) => Promise<boolean>;
  /** Takes away the blocks before a sequence. False as for `append`. */
  readonly trim: (before: number) => Promise<boolean>;
  /** Writes the log anew from what could be read of it, in place of the blocks that were found. For `repairLog` only. */
  readonly restoreFrom: (found: readonly number[], payloads: readonly Uint8Array[]) => Promise<void>;
  readonly drop: () => Promise<void>;
}

export interface OpenBlockLogOptions {
  readonly blocks: BlockStore;
  readonly name: string;
  readonly key: DatabaseKey;
  /** Compresses payloads before they are sealed. Default false. */
  readonly deflate?: boolean;
}

/** So many blocks are fetched at once: the next group is read while one is decrypted and another decoded. */
const GROUP = 16;

/** A log that nothing was read of yet: call `readAll` or `openAtTip` before anything else. */
export const openBlockLog = async (options: OpenBlockLogOptions): Promise<BlockLog> => {
  const { blocks, name, deflate = false } = options;
  const seal: LogSeal = { key: await logKey(options.key, name), log: name };
  let revision = 0;
  let head = EMPTY_HEAD;
  let links: readonly Link[] = [];

  const fetchHead = async (): Promise<FetchedHead> => {
    const stored = await blocks.head(name);
    if (stored === undefined) return { revision: 0, head: undefined, state: "missing" };
    const content = await openHead(seal, stored.bytes);
    return content === undefined
      ? { revision: stored.revision, head: undefined, state: "unreadable" }
      : { revision: stored.revision, head: decodeHead(content), state: "whole" };
  };

  /** Delivers the blocks from a sequence on, in order, with reading, decryption and delivery overlapping. */
  const walk = async (from: number, chain: ChainWalk, deliver: (block: LogBlock) => void): Promise<void> => {
    let reading = blocks.read(name, from, GROUP);
    let opening: Promise<(readonly [StoredBlock, OpenedBlock | undefined])[]> = Promise.resolve([]);
    for (;;) {
      const group = await reading;
      const newest = group.at(-1);
      if (newest !== undefined) reading = blocks.read(name, newest.sequence + 1, GROUP);
      const next = Promise.all(
        group.map(async (stored) => [stored, await openBlock(seal, stored.sequence, stored.bytes)] as const),
      );
      for (const [stored, opened] of await opening) {
        chain.step(stored, opened);
        if (opened !== undefined) deliver({ sequence: stored.sequence, payload: opened.payload });
      }
      opening = next;
      if (newest === undefined) break;
    }
    chain.finish();
  };

  /**
   * Walks the log from a sequence to its end. What looks like damage may be another writer's rewrite under way: only
   * if the head has not moved meanwhile is it damage, else the walk starts again.
   */
  const traverse = async (
    start: (fetched: FetchedHead) => Promise<{ readonly from: number; readonly known: readonly Link[] }>,
    sink: BlockSink,
  ): Promise<{ readonly fetched: FetchedHead; readonly known: readonly Link[] }> => {
    for (;;) {
      const fetched = await fetchHead();
      const { from, known } = await start(fetched);
      const chain = walkChain(fetched.head, { known, from });
      await walk(from, chain, sink.block);
      const isEmpty = fetched.state === "missing" && chain.links.length === 0;
      if (chain.faults.length === 0 && (fetched.state === "whole" || isEmpty)) {
        revision = fetched.revision;
        head = fetched.head ?? EMPTY_HEAD;
        links = chain.links;
        return { fetched, known };
      }
      if (((await blocks.head(name))?.revision ?? 0) === fetched.revision) {
        throw new LogDamagedError({
          log: name,
          head: fetched.state,
          blocks: chain.faults,
          readable: chain.links.length,
          wholeUntil: chain.wholeUntil(),
        });
      }
      sink.restart();
    }
  };

  const sealChain = async (
    places: readonly { readonly sequence: number; readonly nonce: Nonce }[],
    payloads: readonly Uint8Array[],
    follows: ChainTag,
  ): Promise<readonly StoredBlock[]> => {
    const sealed: StoredBlock[] = [];
    let previous = follows;
    for (const [at, { sequence, nonce }] of places.entries()) {
      const payload = payloads[at] ?? new Uint8Array(0);
      const bytes = await sealBlock(seal, { sequence, previous, nonce }, payload, {
        writtenAt: Date.now(),
        deflate,
      });
      previous = chainTag(bytes);
      sealed.push({ sequence, bytes });
    }
    return sealed;
  };

  const commit = async (change: {
    readonly remove: readonly number[];
    readonly kept: readonly Link[];
    readonly payloads: readonly Uint8Array[];
    readonly head?: Partial<LogHead>;
  }): Promise<boolean> => {
    const { kept, payloads } = change;
    // Somebody may read the log while this seals, and find it newer: what is sealed here follows what was known before.
    const expected = revision;
    const places = payloads.map((_, at) => ({ sequence: head.last + 1 + at, nonce: createNonce() }));
    const next: LogHead = {
      ...head,
      ...change.head,
      tip: (places.at(-1) ?? kept.at(-1))?.nonce ?? NO_NONCE,
      last: head.last + payloads.length,
      count: head.count - change.remove.length + payloads.length,
    };
    // The head waits for no block: one write, one wait.
    const [append, sealed] = await Promise.all([
      sealChain(places, payloads, kept.at(-1)?.tag ?? next.root),
      sealHead(seal, encodeHead(next)),
    ]);
    if (!(await blocks.commit(name, expected, { remove: change.remove, append, head: sealed }))) return false;
    revision = expected + 1;
    head = next;
    links = [...kept, ...append.map(({ sequence, bytes }) => linkOf(sequence, bytes))];
    return true;
  };

  const rewriteAll = (payloads: readonly Uint8Array[]): Promise<boolean> => {
    const remove = links.map((link) => link.sequence);
    return commit({ remove, kept: [], payloads, head: { root: ROOT_TAG, first: head.last + 1 } });
  };

  const rewriteFrom = (from: number, payloads: readonly Uint8Array[]): Promise<boolean> => {
    const kept = links.filter((link) => link.sequence < from);
    const remove = links.slice(kept.length).map((link) => link.sequence);
    return commit({ remove, kept, payloads });
  };

  const trim = async (before: number): Promise<boolean> => {
    const old = await readUntil(blocks, name, before);
    const newest = old.at(-1);
    if (newest === undefined) return true;
    const root = chainTag(newest.bytes);
    const kept = links.filter((link) => link.sequence >= before);
    const remove = old.map((block) => block.sequence);
    return commit({ remove, kept, payloads: [], head: { root, first: before } });
  };

  return {
    name,
    head: () => head,
    links: () => links,
    readAll: async (sink) => {
      await traverse(async () => ({ from: 0, known: [] }), sink);
    },
    openAtTip: async () => {
      const ignore = { block: () => undefined, restart: () => undefined };
      await traverse(async ({ head: found }) => ({ from: found?.last ?? 0, known: [] }), ignore);
    },
    readFrom: async (sequence) => {
      let found: LogBlock[] = [];
      const block = (each: LogBlock): void => void found.push(each);
      const restart = (): void => void (found = []);
      // The newest block in any case: the next one follows it.
      await traverse(
        async ({ head: now }) => ({ from: Math.min(sequence, now?.last ?? sequence), known: [] }),
        { block, restart },
      );
      return found.filter((each) => each.sequence >= sequence);
    },
    catchUp: async () => {
      if (((await blocks.head(name))?.revision ?? 0) === revision) return { change: "none", blocks: [] };
      const before = { last: head.last, links };
      let news: LogBlock[] = [];
      const block = (each: LogBlock): void => void news.push(each);
      const restart = (): void => void (news = []);
      const { fetched, known } = await traverse(
        async (now) => {
          if (now.head === undefined) return { from: 0, known: [] };
          const [oldest] = await blocks.read(name, before.last + 1, 1);
          const survivors = survivorsOf(before.links, now.head, oldest);
          return { from: survivors.length === 0 ? 0 : before.last + 1, known: survivors };
        },
        { block, restart },
      );
      if (fetched.state === "missing") return { change: "dropped", blocks: [] };
      return { change: before.links.length > 0 && known.length === 0 ? "rewritten" : "added", blocks: news };
    },
    isCurrent: async () => ((await blocks.head(name))?.revision ?? 0) === revision,
    append: (payloads, changes = {}) => commit({ remove: [], kept: links, payloads, head: changes }),
    rewrite: (range, payloads) =>
      range === "all" ? rewriteAll(payloads) : rewriteFrom(range.from, payloads),
    trim,
    restoreFrom: async (found, payloads) => {
      const fetched = await fetchHead();
      const last = Math.max(0, fetched.head?.last ?? 0, ...found);
      revision = fetched.revision;
      head = { ...EMPTY_HEAD, first: last + 1, last, count: found.length, mark: fetched.head?.mark ?? 0 };
      const restored = await commit({ remove: found, kept: [], payloads });
      assert(restored, "nobody writes to a log while it is repaired");
    },
    drop: () => blocks.drop(name),
  };
};

interface FetchedHead {
  readonly revision: number;
  readonly head: LogHead | undefined;
  readonly state: LogDamage["head"];
}

const readUntil = async (
  blocks: BlockStore,
  log: string,
  before: number,
): Promise<readonly StoredBlock[]> => {
  const found: StoredBlock[] = [];
  for (;;) {
    const group = await blocks.read(log, (found.at(-1)?.sequence ?? -1) + 1, GROUP);
    const old = group.filter((block) => block.sequence < before);
    found.push(...old);
    if (old.length < group.length || group.length === 0) return found;
  }
};

/**
 * Which of the known blocks are still there under a newer head: those up to the one that the oldest new block follows,
 * less what was trimmed from the front.
 */
const survivorsOf = (
  links: readonly Link[],
  head: LogHead,
  oldestNew: StoredBlock | undefined,
): readonly Link[] => {
  const untrimmed = links.filter((link) => link.sequence >= head.first);
  const isLast = (link: Link): boolean =>
    oldestNew === undefined
      ? isSameTag(link.nonce, head.tip)
      : isSameTag(link.tag, previousTag(oldestNew.bytes));
  return untrimmed.slice(0, untrimmed.findLastIndex((link) => isLast(link)) + 1);
};
