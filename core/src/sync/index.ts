export type { Action, ChangeSet, Collection, Json, RecordChange, RecordType, Stamp } from "./change-set.ts";
export { createHybridClock, type HybridClock } from "./clock.ts";
export { cellStamp, cellValue, type Document, recordOf } from "./document.ts";
export { historyOf, type RecordVersion } from "./history.ts";
export type { Before, JournalEntry } from "./journal-entry.ts";
export {
  DEFAULT_RETENTION,
  type JournalWeight,
  type RetentionPolicy,
  trimmable,
} from "./journal-retention.ts";
export { type Applied, applyChange, insertChange } from "./merge.ts";
export { stampTime } from "./stamp.ts";
export { type DocumentLookup, type Inverse, invert, type UndoConflict } from "./undo.ts";
export {
  nextUndoState,
  NOTHING_TO_UNDO,
  type UndoMark,
  type UndoState,
  type UndoStep,
  undoState,
} from "./undo-state.ts";
