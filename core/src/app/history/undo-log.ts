import type { UndoView } from "../../contract/index.ts";
import { assert } from "../../kernel/index.ts";
import type { Journal } from "../../store/index.ts";
import {
  type ChangeSet,
  type JournalEntry,
  nextUndoState,
  NOTHING_TO_UNDO,
  type Stamp,
  type UndoMark,
  undoState,
  type UndoState,
  type UndoStep,
} from "../../sync/index.ts";
import { keptOutlines } from "./trim-journal.ts";

/** What can be taken back and done again, read from the journal and kept up with it. */
export interface UndoLog {
  readonly view: () => UndoView;
  /** The stacks, once what the journal held before is read. */
  readonly state: () => Promise<UndoState>;
  /** Takes note of an action that was just committed. */
  readonly note: (changeSet: ChangeSet, sequence: number) => void;
  /** The journal entry that a step takes back or does again. */
  readonly entryOf: (step: UndoStep) => Promise<JournalEntry>;
}

/** What made the vault is no action of the person, and how it looks no action on its books (APP-36). */
const isUndoable = ({ action }: ChangeSet): boolean =>
  !action.kind.startsWith("vault.") && action.kind !== "preferences.save";

/**
 * Begins to read the journal at once, in outline: thousands of imported rows do not hold up the first view.
 *
 * @param now milliseconds since the epoch, for how much of the journal is kept
 * @param onLoad called once it is read, so that the view is shown
 */
export const createUndoLog = (journal: Journal<JournalEntry>, now: number, onLoad: () => void): UndoLog => {
  const sequences = new Map<Stamp, number>();
  /** What was committed while the journal was still being read. */
  let meanwhile: UndoMark[] | undefined = [];
  let state = NOTHING_TO_UNDO;

  const enter = (changeSet: ChangeSet, sequence: number): UndoMark | undefined => {
    if (!isUndoable(changeSet) || sequences.has(changeSet.stamp)) return undefined;
    sequences.set(changeSet.stamp, sequence);
    const { changes: _changes, ...mark } = changeSet;
    return mark;
  };

  const load = async (): Promise<void> => {
    const marks: UndoMark[] = [];
    for (const { sequence, entry } of await keptOutlines(journal, now)) {
      const mark = enter(entry.changeSet, sequence);
      if (mark !== undefined) marks.push(mark);
    }
    state = undoState([...marks, ...(meanwhile ?? [])]);
    meanwhile = undefined;
    onLoad();
  };
  const loaded = load();
  // A journal that cannot be read says so where it is asked for: in `state`.
  loaded.catch(() => {});

  return {
    view: () => ({
      undo: state.undo.at(-1)?.action ?? null,
      redo: state.redo.at(-1)?.action ?? null,
    }),
    state: async () => {
      await loaded;
      return state;
    },
    note: (changeSet, sequence) => {
      const mark = enter(changeSet, sequence);
      if (mark === undefined) return;
      if (meanwhile === undefined) state = nextUndoState(state, mark);
      else meanwhile.push(mark);
    },
    entryOf: async (step) => {
      const sequence = sequences.get(step.entry);
      assert(sequence !== undefined, "a step of the undo stack is in the journal");
      for await (const { entry } of journal.entries(sequence - 1)) {
        if (entry.changeSet.stamp === step.entry) return entry;
      }
      throw new Error("invariant broken: the journal lost an entry that was not trimmed");
    },
  };
};
