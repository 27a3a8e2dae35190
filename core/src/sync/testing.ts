import type { Clock, Random } from "../kernel/index.ts";
import { assert } from "../kernel/index.ts";
import type { Action, ChangeSet, Json, RecordChange, RecordType, Stamp } from "./change-set.ts";
import { createHybridClock, type HybridClock } from "./clock.ts";
import { type Document, recordOf } from "./document.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { applyChange } from "./merge.ts";
import { encodeStamp } from "./stamp.ts";
import { invert, type UndoConflict } from "./undo.ts";
import { type UndoStep, undoState } from "./undo-state.ts";

/** Bytes that are the same in every run for one seed. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return { bytes: (count) => Uint8Array.from({ length: count }, next) };
};

export const fixedClock = (time: number): Clock => ({ now: () => time });

/** The stamp of a moment, by a node that has one number for a name. */
export const aStamp = (time: number, counter = 0, node = 0): Stamp =>
  encodeStamp({ time, counter, node: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, node) });

/** A transaction's fields, as plain values. */
export const aRecord = (fields: { readonly id?: string; readonly [field: string]: Json } = {}) => ({
  accountId: "account-1",
  date: "2026-11-20",
  amount: -1250,
  payeeId: null,
  categoryId: null,
  note: "",
  tags: {},
  splits: {},
  status: "uncleared",
  transferId: null,
  origin: "manual",
  imported: null,
  ...fields,
  id: fields.id ?? "transaction-1",
});

/** One device's documents and journal, in memory: the smallest thing that keeps the rules of this folder. */
export interface Replica {
  readonly clock: HybridClock;
  readonly journal: readonly JournalEntry[];
  readonly find: (type: RecordType, id: string) => Document | undefined;
  readonly documents: () => readonly Document[];
  /** What a person sees: the fields of what is not deleted, by id. */
  readonly visible: () => { readonly [id: string]: { readonly [field: string]: Json } };
  readonly write: (changes: readonly RecordChange[], action?: Action) => ChangeSet;
  readonly receive: (changeSet: ChangeSet) => void;
  /** Takes back the last action, if there is one; undefined if not. */
  readonly undo: () => readonly UndoConflict[] | undefined;
  readonly redo: () => readonly UndoConflict[] | undefined;
}

export const createReplica = (world: { readonly clock: Clock; readonly random: Random }): Replica => {
  const clock = createHybridClock(world);
  const documents = new Map<string, Document>();
  const journal: JournalEntry[] = [];
  const find = (type: RecordType, id: string) => documents.get(`${type}/${id}`);

  const apply = ({ changes, stamp }: ChangeSet) =>
    changes.map((change) => {
      const { doc, before } = applyChange(find(change.type, change.id), change, stamp);
      documents.set(`${change.type}/${change.id}`, doc);
      return before;
    });

  const commit = (changeSet: ChangeSet): ChangeSet => {
    journal.push({ changeSet, before: apply(changeSet) });
    return changeSet;
  };

  const takeBack = (step: UndoStep | undefined, link: "undoes" | "redoes") => {
    if (step === undefined) return undefined;
    const entry = journal.find(({ changeSet }) => changeSet.stamp === step.entry);
    assert(entry !== undefined, "an undo step names an entry of the journal");
    const { changes, conflicts } = invert(entry, find);
    commit({ stamp: clock.tick(), action: step.action, changes, [link]: step.origin });
    return conflicts;
  };
  const stacks = () => undoState(journal.map(({ changeSet }) => changeSet));

  return {
    clock,
    journal,
    find,
    documents: () => [...documents.values()],
    visible: () =>
      Object.fromEntries(
        [...documents.values()].filter(({ deleted }) => !deleted).map((doc) => [doc.id, recordOf(doc)]),
      ),
    write: (changes, action = { kind: "transaction.edit" }) =>
      commit({ stamp: clock.tick(), action, changes }),
    receive: (changeSet) => {
      clock.receive(changeSet.stamp);
      apply(changeSet);
    },
    undo: () => takeBack(stacks().undo.at(-1), "undoes"),
    redo: () => takeBack(stacks().redo.at(-1), "redoes"),
  };
};
