import type { EngineProblem } from "../contract/index.ts";
import { assert, ok, type Result } from "../kernel/index.ts";
import type { CollectionName, Database, Journal, StoredDocuments } from "../store/index.ts";
import {
  applyChange,
  type ChangeSet,
  type Document,
  type HybridClock,
  type JournalEntry,
  type RecordChange,
} from "../sync/index.ts";
import type { Books } from "./books.ts";
import type { Plan, Planned } from "./plan.ts";
import { toProblem } from "./problem.ts";
import { collectionOf, isKnownType } from "./records.ts";
import { UnstoredDocuments } from "./unstored-documents.ts";

type StoredDocument = StoredDocuments[CollectionName];

export interface LedgerWriter {
  /**
   * Runs a plan and makes it durable; no other write comes between the two. Resolves at the commit point: the action
   * is in the journal and in the books.
   *
   * @errors the plan's own, and `store/full`: then nothing was written
   */
  readonly commit: <Answer>(
    plan: () => Planned<Answer> | Promise<Planned<Answer>>,
  ) => Promise<Result<Answer, EngineProblem>>;
  /** The documents that changes write to, by position, as they now stand, deleted or not; undefined where new. */
  readonly documents: (
    changes: readonly Pick<RecordChange, "type" | "id">[],
  ) => readonly (Document | undefined)[];
  /** Every document of a collection as it now stands, deleted ones too. */
  readonly scan: (collection: CollectionName) => readonly StoredDocument[];
  /**
   * Applies the journal's entries after `from` to documents and books: without it those that the documents lack after
   * a crash, with 0 all that are kept. Repeating one that was applied changes nothing. Answers how many it read.
   */
  readonly replay: (from?: number) => Promise<number>;
  /** Resolves once everything committed is in the documents, or the disk refused it. */
  readonly settle: () => Promise<void>;
}

/**
 * The single path of every write (APP-2): one sealed append to the journal is the commit point; documents and books
 * follow from it. What a crash or a full disk keeps out of the documents is replayed from the journal.
 */
export const createWriter = (vault: {
  readonly books: Books;
  readonly database: Database;
  readonly journal: Journal<JournalEntry>;
  readonly clock: HybridClock;
  /** Told after the books have taken an action in. */
  readonly onCommit: (
    entry: JournalEntry,
    sequence: number,
    collections: ReadonlySet<CollectionName>,
  ) => void;
  /** Lets messages in. */
  readonly breathe: () => Promise<void>;
}): LedgerWriter => {
  const { books, database, journal, clock } = vault;
  /** Documents that are committed and not stored yet. What the disk had no room for waits here for a later write. */
  const unstored = new UnstoredDocuments();
  /** The newest entry that this engine's books have taken in. */
  let taken = journal.last();
  /** The oldest entry with records that only a newer version knows: it is kept for that version, with all after it. */
  let beyond: number | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const documents: LedgerWriter["documents"] = (changes) => {
    const found: (Document | undefined)[] = [];
    for (const [collection, positions] of positionsByCollection(changes)) {
      const ids = positions.map((at) => changes[at]?.id ?? "");
      for (const [nth, stored] of database.findByIds(collection, ids).entries()) {
        found[positions[nth] ?? 0] = stored;
      }
    }
    if (unstored.size === 0) return found;
    return changes.map((change, at) => (unstored.find(change) as Document | undefined) ?? found[at]);
  };

  /** Stores what waits now, in slices: between them the engine answers. False when the disk is full. */
  const storeWaiting = async (): Promise<boolean> => {
    const upTo = taken;
    const isLarge = unstored.size > DOCUMENTS_A_SLICE;
    for (const [collection, waiting] of unstored.all) {
      for (let from = 0; from < waiting.length; from += DOCUMENTS_A_SLICE) {
        if (isLarge) await vault.breathe();
        const slice = waiting.slice(from, from + DOCUMENTS_A_SLICE);
        const written = await database.bulkWrite(collection, slice);
        if (!written.ok) return false;
        unstored.drop(slice);
      }
    }
    journal.markApplied(beyond === undefined ? upTo : Math.min(upTo, beyond - 1));
    // The next start would replay the last entries: a few edits are nothing, an import takes as long as it did at first.
    if (isLarge) await journal.settle().catch(() => {});
    return true;
  };

  let storing: Promise<void> | undefined;

  /** Stores until nothing waits. Actions go on being committed meanwhile: what waits is in the journal. */
  const store = async (): Promise<void> => {
    const untilDone = async (): Promise<void> => {
      while (await storeWaiting()) if (unstored.size === 0) return;
    };
    storing ??= untilDone().finally(() => {
      storing = undefined;
    });
    return storing;
  };

  const takeIn = (entry: JournalEntry, sequence: number, documents: readonly StoredDocument[]): void => {
    clock.receive(entry.changeSet.stamp);
    books.apply(documents);
    unstored.put(documents);
    taken = sequence;
    vault.onCommit(entry, sequence, new Set(documents.map(({ type }) => collectionOf[type])));
  };

  /** What this version understands of an entry's change-set (APP-9). */
  const understood = ({ changeSet }: JournalEntry, sequence: number): ChangeSet => {
    if (changeSet.changes.every(({ type }) => isKnownType(type))) return changeSet;
    beyond = Math.min(beyond ?? sequence, sequence);
    return { ...changeSet, changes: changeSet.changes.filter(({ type }) => isKnownType(type)) };
  };

  /** Entries that another engine appended to the same journal since this one last looked. */
  const takeInOthers = async (before: number): Promise<void> => {
    for await (const { sequence, entry } of journal.entries(taken)) {
      if (sequence >= before) return;
      const changeSet = understood(entry, sequence);
      takeIn(entry, sequence, merge(changeSet, documents(changeSet.changes)).documents);
    }
  };

  const write = async <Answer>(
    { answer, ...plan }: Plan<Answer>,
    committed: (outcome: Result<Answer, EngineProblem>) => void,
  ): Promise<void> => {
    const isStep = plan.undoes !== undefined || plan.redoes !== undefined;
    if (plan.changes.length === 0 && !isStep) return committed(ok(answer));
    const changeSet: ChangeSet = { stamp: clock.tick(), ...plan };
    const merged = merge(changeSet, documents(plan.changes));
    const entry: JournalEntry = { changeSet, before: merged.before };
    const sequence = await journal.append(entry);
    if (!sequence.ok) return committed({ ok: false, error: toProblem(sequence.error) });
    const isOvertaken = sequence.value > taken + 1;
    if (isOvertaken) await takeInOthers(sequence.value);
    // What others wrote to the same records is in them only now.
    const { documents: joined } = isOvertaken ? merge(changeSet, documents(plan.changes)) : merged;
    takeIn(entry, sequence.value, joined);
    committed(ok(answer));
    // A disk that died says so to the next action; this one is safe.
    store().catch(() => {});
  };

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  return {
    documents,
    scan: (collection) => {
      const stored = database.scan(collection);
      if (unstored.size === 0) return stored;
      return [
        ...stored.filter((document) => unstored.find(document) === undefined),
        ...unstored.of(collection),
      ];
    },
    commit: async <Answer>(plan: () => Planned<Answer> | Promise<Planned<Answer>>) =>
      new Promise<Result<Answer, EngineProblem>>((resolve, reject) => {
        inTurn(async () => {
          const planned = await plan();
          if (planned.ok) await write(planned.value, resolve);
          else resolve(planned);
        }).catch(reject);
      }),
    replay: async (from = journal.appliedUntil()) =>
      inTurn(async () => {
        let count = 0;
        for await (const { sequence, entry } of journal.entries(from)) {
          clock.receive(entry.changeSet.stamp);
          const changeSet = understood(entry, sequence);
          const merged = merge(changeSet, documents(changeSet.changes));
          books.apply(merged.documents);
          unstored.put(merged.documents);
          count += 1;
        }
        // The books have it all: nobody has to wait.
        store().catch(() => {});
        return count;
      }),
    settle: async () => inTurn(store),
  };
};

/** As many as share a block on disk. */
const DOCUMENTS_A_SLICE = 2000;

interface Merged {
  readonly documents: readonly StoredDocument[];
  readonly before: JournalEntry["before"];
}

const merge = (changeSet: ChangeSet, current: readonly (Document | undefined)[]): Merged => {
  const applied = changeSet.changes.map((change, at) => applyChange(current[at], change, changeSet.stamp));
  assert(recordsOf(changeSet.changes) === applied.length, "a change-set writes a record once");
  const documents = applied.filter(({ changed }) => changed).map(({ doc }) => doc);
  return {
    documents: documents as unknown as readonly StoredDocument[],
    before: applied.map(({ before }) => before),
  };
};

/** How many records changes write to. */
const recordsOf = (changes: readonly RecordChange[]): number => {
  const ids = new Map<string, Set<string>>();
  for (const { type, id } of changes) {
    const known = ids.get(type);
    if (known === undefined) ids.set(type, new Set([id]));
    else known.add(id);
  }
  return [...ids.values()].reduce((sum, known) => sum + known.size, 0);
};

const positionsByCollection = (
  records: readonly Pick<RecordChange, "type">[],
): ReadonlyMap<CollectionName, readonly number[]> => {
  const positions = new Map<CollectionName, number[]>();
  for (const [at, { type }] of records.entries()) {
    if (!isKnownType(type)) continue;
    const known = positions.get(collectionOf[type]);
    if (known === undefined) positions.set(collectionOf[type], [at]);
    else known.push(at);
  }
  return positions;
};
