import { assert } from "../kernel/index.ts";
import type { Json, RecordChange, RecordType } from "./change-set.ts";
import { cellValue, type Document } from "./document.ts";
import type { Before, JournalEntry } from "./journal-entry.ts";
import { sameJson } from "./json.ts";

/** Where a document stands now. */
export type DocumentLookup = (type: RecordType, id: string) => Document | undefined;

/** A cell that another action has written since, so that taking this one back would take that one back too. */
export interface UndoConflict {
  readonly type: RecordType;
  readonly id: string;
  readonly cell: string;
}

/** The changes that take an action back, and the cells that they leave alone. Both may be empty. */
export interface Inverse {
  readonly changes: readonly RecordChange[];
  readonly conflicts: readonly UndoConflict[];
}

/**
 * What takes an entry back: each cell it won gets its former value, a record it made is deleted (SYN-9). A cell that
 * no longer holds what the entry wrote is left and reported (SYN-10). The inverse of an undo is its redo.
 */
export const invert = (entry: JournalEntry, current: DocumentLookup): Inverse => {
  const { changes } = entry.changeSet;
  assert(entry.before.length === changes.length, "a journal entry has a before for each change");
  const inverse: RecordChange[] = [];
  const conflicts: UndoConflict[] = [];
  for (const [at, change] of changes.entries()) {
    const document = current(change.type, change.id);
    const before = entry.before[at] ?? null;
    if (document === undefined) continue;
    const cells = restoredCells(change, before, document, (cell) =>
      conflicts.push({ type: change.type, id: change.id, cell }),
    );
    if (Object.keys(cells).length > 0) inverse.push({ type: change.type, id: change.id, cells });
  }
  return { changes: inverse, conflicts };
};

const restoredCells = (
  change: RecordChange,
  before: Before,
  document: Document,
  conflict: (cell: string) => void,
): { readonly [cell: string]: Json } => {
  if (before === null) return document.deleted ? {} : { deleted: true };
  const cells: Record<string, Json> = {};
  for (const [cell, former] of Object.entries(before)) {
    const held = cellValue(document, cell) ?? null;
    if (sameJson(held, former)) continue;
    if (sameJson(held, change.cells[cell] ?? null)) cells[cell] = former;
    else conflict(cell);
  }
  return cells;
};
