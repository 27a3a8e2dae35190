import type { Action, ChangeSet, Stamp } from "./change-set.ts";

/** What of a change-set the stacks need; a whole `ChangeSet` will do. */
export type UndoMark = Pick<ChangeSet, "stamp" | "action" | "undoes" | "redoes">;

/** One action that can be taken back, or done again. */
export interface UndoStep {
  /** The action the person did first: the new change-set's `undoes` or `redoes` names it. */
  readonly origin: Stamp;
  readonly action: Action;
  /** The change-set whose journal entry is to be inverted. */
  readonly entry: Stamp;
}

/** The two stacks, the next step last. */
export interface UndoState {
  readonly undo: readonly UndoStep[];
  readonly redo: readonly UndoStep[];
}

export const NOTHING_TO_UNDO: UndoState = { undo: [], redo: [] };

/** The stacks as this device's journal tells them, oldest mark first: they are never stored (SYN-11). */
export const undoState = (marks: Iterable<UndoMark>): UndoState => {
  const undo: UndoStep[] = [];
  const redo: UndoStep[] = [];
  for (const mark of marks) push(undo, redo, mark);
  return { undo, redo };
};

/** The stacks after one more change-set. */
export const nextUndoState = (state: UndoState, mark: UndoMark): UndoState => {
  const [undo, redo] = [[...state.undo], [...state.redo]];
  push(undo, redo, mark);
  return { undo, redo };
};

const push = (undo: UndoStep[], redo: UndoStep[], mark: UndoMark): void => {
  const origin = mark.undoes ?? mark.redoes ?? mark.stamp;
  const step = { origin, action: mark.action, entry: mark.stamp };
  if (mark.undoes !== undefined) {
    remove(undo, origin);
    redo.push(step);
  } else if (mark.redoes !== undefined) {
    remove(redo, origin);
    undo.push(step);
  } else {
    undo.push(step);
    redo.length = 0;
  }
};

// It is the last one, unless the journal was trimmed in between.
const remove = (steps: UndoStep[], origin: Stamp): void => {
  const at = steps.findLastIndex((step) => step.origin === origin);
  if (at >= 0) steps.splice(at, 1);
};
