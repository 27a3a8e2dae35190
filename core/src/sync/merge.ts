import { assert } from "../kernel/index.ts";
import type { Json, RecordChange, RecordType, Stamp } from "./change-set.ts";
import {
  cellsOf,
  cellStamp,
  cellValue,
  type Document,
  EVERY_OTHER_CELL,
  mapFieldsOf,
  memberOf,
} from "./document.ts";
import type { Before } from "./journal-entry.ts";
import { NEVER } from "./stamp.ts";

/** What became of a document. */
export interface Applied {
  readonly doc: Document;
  /** What the winning cells held, to take the change back; null when the document is new. */
  readonly before: Before;
  /** False when every cell had a newer write already: `doc` is the very document that was given. */
  readonly changed: boolean;
}

type Draft = { -readonly [Key in keyof Document]: Document[Key] };
type Fields = { [field: string]: Json };

const NO_STAMPS: Document["stamps"] = Object.freeze({});

/**
 * Joins a change into a document: in each cell the greater stamp wins (SYN-5). Any order and any repetition of the same
 * changes makes the same document (SYN-6); `doc` itself is never altered.
 */
export const applyChange = (doc: Document | undefined, change: RecordChange, stamp: Stamp): Applied =>
  doc === undefined
    ? { doc: firstDocument(change, stamp), before: null, changed: true }
    : joinChange(doc, change, stamp);

/** The change that writes a new record: all its fields, and that it is not deleted. */
export const insertChange = (
  type: RecordType,
  record: { readonly id: string; readonly [field: string]: Json },
): RecordChange => {
  const maps = mapFieldsOf(type);
  const cells: Fields = {};
  for (const field of Object.keys(record)) {
    if (field === "id") continue;
    const value = record[field] as Json;
    if (maps.includes(field)) {
      for (const [member, part] of Object.entries(value as Fields)) cells[`${field}/${member}`] = part;
    } else {
      cells[field] = value;
    }
  }
  cells["deleted"] = false;
  return { type, id: record.id, cells };
};

// The hot path of an import: one pass, no copies, the same shape for every document of a type.
const firstDocument = (change: RecordChange, stamp: Stamp): Document => {
  const draft = { id: change.id, type: change.type, deleted: false } as Draft;
  for (const field of mapFieldsOf(change.type)) draft[field] = {};
  let stamps: Record<string, Stamp> | undefined;
  let tombstoneWritten = false;
  for (const cell in change.cells) {
    const value = change.cells[cell] as Json;
    if (cell === "deleted") tombstoneWritten = true;
    const slash = cell.indexOf("/");
    if (slash < 0) {
      assertField(cell);
      draft[cell] = value;
    } else if (value === null) {
      (stamps ??= {})[cell] = stamp;
    } else {
      setMember(draft[cell.slice(0, slash)] as Fields, cell.slice(slash + 1), value);
    }
  }
  if (!tombstoneWritten) (stamps ??= {})["deleted"] = NEVER;
  draft.stamp = stamp;
  draft.stamps = stamps ?? NO_STAMPS;
  return draft;
};

const joinChange = (doc: Document, change: RecordChange, stamp: Stamp): Applied => {
  assert(doc.id === change.id && doc.type === change.type, "a change meets its own document");
  const won = Object.keys(change.cells).filter((cell) => stamp > cellStamp(doc, cell));
  if (won.length === 0) return { doc, before: {}, changed: false };

  const before: Fields = {};
  const draft: Draft = { ...doc };
  const copied = new Set<string>();
  for (const cell of won) {
    before[cell] = cellValue(doc, cell) ?? null;
    writeCell(draft, copied, cell, change.cells[cell] as Json);
  }
  draft.stamp = stamp > doc.stamp ? stamp : doc.stamp;
  draft.stamps = stampsAfter(doc, draft, new Set(won), stamp);
  return { doc: draft, before, changed: true };
};

const writeCell = (draft: Draft, copied: Set<string>, cell: string, value: Json): void => {
  const named = memberOf(cell);
  if (named === undefined) {
    assertField(cell);
    draft[cell] = value;
    return;
  }
  if (!copied.has(named.field)) {
    copied.add(named.field);
    draft[named.field] = { ...(draft[named.field] as Fields) };
  }
  const map = draft[named.field] as Fields;
  if (value === null) delete map[named.member];
  else setMember(map, named.member, value);
};

// See [Note: Stamps of a document].
const stampsAfter = (
  doc: Document,
  draft: Document,
  won: ReadonlySet<string>,
  stamp: Stamp,
): Document["stamps"] => {
  const stampOf = (cell: string): Stamp => (won.has(cell) ? stamp : cellStamp(doc, cell));
  const present = cellsOf(draft).map((cell) => ({ cell, stamp: stampOf(cell) }));
  let oldest = draft.stamp;
  for (const { stamp: held } of present) if (held !== NEVER && held < oldest) oldest = held;

  const stamps: Record<string, Stamp> = {};
  if (oldest !== draft.stamp) stamps[EVERY_OTHER_CELL] = oldest;
  for (const { cell, stamp: held } of present) if (held !== oldest) stamps[cell] = held;
  for (const cell of [...Object.keys(doc.stamps), ...won]) {
    if (cell !== EVERY_OTHER_CELL && cellValue(draft, cell) === undefined) stamps[cell] = stampOf(cell);
  }
  return Object.keys(stamps).length === 0 ? NO_STAMPS : stamps;
};

// A bank may name a payee `__proto__`: plain assignment would lose it.
const setMember = (map: Fields, member: string, value: Json): void => {
  if (member === "__proto__") {
    Object.defineProperty(map, member, { value, enumerable: true, configurable: true, writable: true });
  } else {
    map[member] = value;
  }
};

const assertField = (cell: string): void =>
  assert(
    cell !== "id" && cell !== "type" && cell !== "stamp" && cell !== "stamps" && cell !== "__proto__",
    "a change writes fields, not bookkeeping",
  );
