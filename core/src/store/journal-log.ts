import type { Result } from "../kernel/index.ts";
import type { BlockStore } from "./sealed-storage/block-store.ts";
import type { StoreError } from "./store-error.ts";

export interface SequencedEntry<Entry> {
  readonly sequence: number;
  readonly entry: Entry;
}

/**
 * The durable list of what was done, in order. `append` is the commit point of every write: what it acknowledged is
 * there after any crash. Entries are plain JSON data.
 */
export interface Journal<Entry> {
  /** Durable once resolved with ok; answers the entry's sequence. */
  readonly append: (entry: Entry) => Promise<Result<number, StoreError>>;
  /** The entries after `after` (0: all that are kept), oldest first. */
  readonly entries: (after?: number) => AsyncIterable<SequencedEntry<Entry>>;
  /** The newest sequence, 0 for an empty journal. */
  readonly last: () => number;
  /** Notes that everything up to `sequence` is in the documents: it reaches the disk with a later write, or `settle`. */
  readonly markApplied: (sequence: number) => void;
  readonly appliedUntil: () => number;
  /** Writes the newest `markApplied` now. */
  readonly settle: () => Promise<void>;
  /** Forgets the entries before `sequence`, which must all be applied. */
  readonly trim: (before: number) => Promise<void>;
}

export declare const openJournal: <Entry>(store: {
  readonly blocks: BlockStore;
  readonly key: CryptoKey | Uint8Array;
}) => Promise<Result<Journal<Entry>, StoreError>>;
