import type { Json, RecordType, Stamp } from "./change-set.ts";
import { NEVER } from "./stamp.ts";

/**
 * A record as it is kept: its fields, a tombstone, and who wrote what when. See [Note: Stamps of a document].
 */
export interface Document {
  readonly id: string;
  readonly type: RecordType;
  readonly deleted: boolean;
  /** The newest write to any cell. */
  readonly stamp: Stamp;
  readonly stamps: { readonly [cell: string]: Stamp };
  readonly [field: string]: Json;
}

// [Note: Stamps of a document]
// Each cell has the stamp of its last write. To keep a hundred thousand documents small, `stamps` names only the cells
// whose stamp is not the oldest one in the document, which stands under `EVERY_OTHER_CELL` unless it equals `stamp`.
// A record as it was inserted so has no entries; one whose category was edited has two, not one for each other field.
// Two kinds of entry are always there: a removed member of a map (its absence has a stamp), and a tombstone that
// nobody has written yet (`NEVER`, when an edit came before the insert).

/** The entry of `stamps` for all cells that have none of their own. */
export const EVERY_OTHER_CELL = "*";

/** The fields that are maps, whose members are cells of their own: `tags/<id>`. */
const MAP_FIELDS: { readonly [Type in RecordType]?: readonly string[] } = {
  transaction: ["tags", "splits"],
  payee: ["aliases"],
};

const NO_FIELDS: readonly string[] = [];

export const mapFieldsOf = (type: RecordType): readonly string[] => MAP_FIELDS[type] ?? NO_FIELDS;

/** What is not a cell: it names the document or is bookkeeping. */
const isBookkeeping = (key: string): boolean =>
  key === "id" || key === "type" || key === "stamp" || key === "stamps";

/** The map field and the member a cell names, or undefined for a whole field. Members may hold slashes themselves. */
export const memberOf = (cell: string): { readonly field: string; readonly member: string } | undefined => {
  const slash = cell.indexOf("/");
  return slash < 0 ? undefined : { field: cell.slice(0, slash), member: cell.slice(slash + 1) };
};

/** Every cell the document has a value for. */
export const cellsOf = (document: Document): readonly string[] => {
  const maps = mapFieldsOf(document.type);
  const cells: string[] = [];
  for (const key of Object.keys(document)) {
    if (isBookkeeping(key)) continue;
    if (maps.includes(key)) {
      for (const member of Object.keys(document[key] as object)) cells.push(`${key}/${member}`);
    } else {
      cells.push(key);
    }
  }
  return cells;
};

/** The value of a cell, or undefined where there is none: a member that is not in the map, a field never written. */
export const cellValue = (document: Document, cell: string): Json | undefined => {
  const named = memberOf(cell);
  if (named === undefined) return Object.hasOwn(document, cell) ? document[cell] : undefined;
  const map = Object.hasOwn(document, named.field) ? document[named.field] : undefined;
  if (typeof map !== "object" || map === null) return undefined;
  return Object.hasOwn(map, named.member)
    ? (map as { readonly [member: string]: Json })[named.member]
    : undefined;
};

/** The stamp of a cell's last write; `NEVER` when nobody wrote it. */
export const cellStamp = (document: Document, cell: string): Stamp => {
  const own = document.stamps[cell];
  if (own !== undefined) return own;
  return cellValue(document, cell) === undefined
    ? NEVER
    : (document.stamps[EVERY_OTHER_CELL] ?? document.stamp);
};

/** The fields alone, as the ledger knows the record. */
export const recordOf = (document: Document): { readonly [field: string]: Json } => {
  const { type: _type, deleted: _deleted, stamp: _stamp, stamps: _stamps, ...record } = document;
  return record;
};
