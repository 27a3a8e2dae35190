import { err, ok, type Result } from "../kernel/index.ts";
import { expectLogs } from "./inventory.ts";
import { openBlockLog, type BlockLog } from "./sealed-storage/block-log.ts";
import type { BlockStore } from "./sealed-storage/block-store.ts";
import type { DatabaseKey } from "./sealed-storage/log-key.ts";
import { createSerialQueue } from "./sealed-storage/serial-queue.ts";
import { decodeJournalEntry, encodeJournalEntry, outlineOfJournalEntry } from "./journal-entry.ts";
import { storeErrorOf, type StoreError } from "./store-error.ts";

export interface SequencedEntry<Entry> {
  readonly sequence: number;
  readonly entry: Entry;
}

/** An entry whose long lists of records are left empty, and its size before it was sealed. */
export interface EntryOutline<Entry> extends SequencedEntry<Entry> {
  readonly bytes: number;
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
  /** Every entry that is kept, oldest first, in outline: what was done, without the thousands of rows it was done to. */
  readonly outlines: () => AsyncIterable<EntryOutline<Entry>>;
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

/** The name of the journal's log. */
const JOURNAL = "journal";

/** Opens the journal by its head; entries are read when they are asked for. */
export const openJournal = async <Entry>(store: {
  readonly blocks: BlockStore;
  readonly key: DatabaseKey;
}): Promise<Result<Journal<Entry>, StoreError>> => {
  const log = await openBlockLog({ ...store, name: JOURNAL, deflate: true });
  try {
    await expectLogs(store, [JOURNAL]);
    await log.openAtTip();
    return ok(journalOver<Entry>(log));
  } catch (cause) {
    return asStoreError(cause);
  }
};

const journalOver = <Entry>(log: BlockLog): Journal<Entry> => {
  const queue = createSerialQueue();
  let applied = log.head().mark;

  /** Repeats a commit until no other writer was faster. */
  const commit = async (attempt: () => Promise<boolean>): Promise<void> => {
    while (!(await attempt())) await log.catchUp();
  };
  return {
    append: (entry) =>
      queue.run(async () => {
        try {
          const payload = encodeJournalEntry(entry);
          await commit(() => log.append([payload], { mark: applied }));
          return ok(log.head().last);
        } catch (cause) {
          return asStoreError(cause);
        }
      }),
    entries: async function* (after = 0) {
      for (const { sequence, payload } of await log.readFrom(after + 1)) {
        yield { sequence, entry: decodeJournalEntry(payload) as Entry };
      }
    },
    outlines: async function* () {
      for (const { sequence, payload } of await log.readFrom(1)) {
        yield { sequence, entry: outlineOfJournalEntry(payload) as Entry, bytes: payload.length };
      }
    },
    last: () => log.head().last,
    markApplied: (sequence) => {
      applied = Math.max(applied, sequence);
    },
    appliedUntil: () => applied,
    settle: () =>
      queue.run(async () => {
        if (log.head().mark !== applied) await commit(() => log.append([], { mark: applied }));
      }),
    trim: (before) => queue.run(() => commit(() => log.trim(before))),
  };
};

const asStoreError = (cause: unknown): { readonly ok: false; readonly error: StoreError } => {
  const error = storeErrorOf(cause);
  if (error === undefined) throw cause;
  return err(error);
};
