/** One sealed block of a log, as it lies on disk. */
export interface StoredBlock {
  readonly sequence: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The sealed head of a log and its revision, which every commit raises by one. */
export interface StoredHead {
  readonly revision: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What one commit does to a log: all of it or nothing. */
export interface BlockChange {
  readonly remove?: readonly number[];
  readonly append: readonly StoredBlock[];
  readonly head: Uint8Array<ArrayBuffer>;
}

/**
 * Where sealed blocks lie: append-only logs by name and a few small headers. It sees ciphertext and key slots, never
 * a plaintext or a key. Implemented over Dexie in browsers, over files in Node, over maps in tests; one contract suite
 * (`describeBlockStore`) runs against all.
 */
export interface BlockStore {
  /** The names of the logs that hold something. */
  readonly logs: () => Promise<readonly string[]>;
  /** Undefined for a log that holds nothing. */
  readonly head: (log: string) => Promise<StoredHead | undefined>;
  /** Up to `limit` blocks from sequence `from` on, in order. */
  readonly read: (log: string, from: number, limit: number) => Promise<readonly StoredBlock[]>;
  /**
   * Removes, appends and moves the head in one durable, atomic step, if the head's revision is still `expected`
   * (0 for an empty log). False when another writer was faster: nothing was written.
   * Rejects with `StorageFullError` when the disk is full: nothing was written.
   */
  readonly commit: (log: string, expected: number, change: BlockChange) => Promise<boolean>;
  /** Forgets a log. Its revisions go on counting, so that a writer who has not noticed cannot mistake a new log for it. */
  readonly drop: (log: string) => Promise<void>;
  /** Small records that are not secret by themselves: key slots, the vault's name. */
  readonly header: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly setHeader: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Forgets everything, for good. */
  readonly erase: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The device has no room left; the write did not happen. */
export class StorageFullError extends Error {
  override readonly name = "StorageFullError";
}
