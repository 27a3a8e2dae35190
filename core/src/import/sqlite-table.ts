import { err, type Result } from "../kernel/index.ts";
import type { ImportProblem } from "./statement-file.ts";

/**
 * [Note: Reading SQLite without SQLite] An export of Actual is an SQLite database, of which an import needs a few whole
 * tables, once. The 650 KB of SQLite compiled to WebAssembly would have to be shipped, cached for offline use and
 * started asynchronously for that; the part of the file format that stores tables is small, documented and frozen.
 * So this reads table b-trees and nothing else: no indexes, no queries, no journal.
 *
 * @source https://www.sqlite.org/fileformat2.html
 */
export type SqliteValue = string | number | null | Uint8Array;

/** Rows of a table, by the column names of its CREATE statement. */
export type SqliteRow = { readonly [column: string]: SqliteValue };

/** Reads whole tables of a database file. */
export interface SqliteFile {
  /** The rows of a table in the order stored; empty when there is no such table. */
  readonly table: (name: string) => readonly SqliteRow[];
}

class BrokenDatabase extends Error {
  override readonly name = "BrokenDatabase";
}

/**
 * @errors `import/broken_database` when the bytes are no database, or `read` met a page that cannot be
 */
export const withSqliteFile = <T>(
  bytes: Uint8Array,
  read: (file: SqliteFile) => Result<T, ImportProblem>,
): Result<T, ImportProblem> => {
  try {
    return read(openFile(bytes));
  } catch (error) {
    if (error instanceof BrokenDatabase || error instanceof RangeError)
      return err({ code: "import/broken_database" });
    throw error;
  }
};

interface Database {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pageSize: number;
  /** What a page offers: its size less what extensions reserve. */
  readonly usable: number;
  readonly decoder: TextDecoder;
}

const ENCODINGS = ["utf-8", "utf-8", "utf-16le", "utf-16be"];

const openFile = (bytes: Uint8Array): SqliteFile => {
  if (
    bytes.length < 100 ||
    !new TextDecoder().decode(bytes.subarray(0, 16)).startsWith("SQLite format 3\0")
  ) {
    throw new BrokenDatabase();
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(16);
  const pageSize = size === 1 ? 65_536 : size;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new BrokenDatabase();
  const decoder = new TextDecoder(ENCODINGS[view.getUint32(56)] ?? "utf-8");
  const database: Database = { bytes, view, pageSize, usable: pageSize - (bytes[20] ?? 0), decoder };
  const schema = new Map<string, { readonly root: number; readonly columns: readonly string[] }>();
  for (const { values } of cellsOf(database, 1)) {
    const [type, name, , root, sql] = values;
    if (type !== "table" || typeof name !== "string" || typeof root !== "number" || typeof sql !== "string")
      continue;
    schema.set(name, { root, columns: columnsOf(sql) });
  }
  return {
    table: (name) => {
      const found = schema.get(name);
      return found === undefined ? [] : rowsOf(database, found.root, found.columns);
    },
  };
};

const rowsOf = (database: Database, root: number, columns: readonly string[]): readonly SqliteRow[] =>
  cellsOf(database, root).map(({ values }) =>
    Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])),
  );

/** Splits the body of a CREATE TABLE at its outer commas; what begins with a constraint's word is no column. */
const columnsOf = (sql: string): readonly string[] => {
  const body = sql.slice(sql.indexOf("(") + 1, sql.lastIndexOf(")"));
  const parts: string[] = [""];
  let depth = 0;
  for (const character of body) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts
    .map((part) => /^\s*(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|(\w+))/.exec(part)?.slice(1).find(Boolean) ?? "")
    .filter((name) => name !== "" && !/^(?:PRIMARY|UNIQUE|CHECK|FOREIGN|CONSTRAINT)$/i.test(name));
};

interface Cell {
  readonly values: readonly SqliteValue[];
}

const LEAF = 13;
const INTERIOR = 5;
const DEEPEST = 50;

const cellsOf = (database: Database, root: number): readonly Cell[] => {
  const cells: Cell[] = [];
  const seen = new Set<number>();
  const visit = (page: number, depth: number): void => {
    // A page that leads back to itself would be read for ever.
    if (depth > DEEPEST || seen.has(page)) throw new BrokenDatabase();
    seen.add(page);
    const start = (page - 1) * database.pageSize;
    if (page < 1 || start + database.pageSize > database.bytes.length) throw new BrokenDatabase();
    const header = start + (page === 1 ? 100 : 0);
    const kind = database.bytes[header];
    const count = database.view.getUint16(header + 3);
    const pointers = header + (kind === INTERIOR ? 12 : 8);
    for (let at = 0; at < count; at += 1) {
      const cell = start + database.view.getUint16(pointers + at * 2);
      if (kind === INTERIOR) visit(database.view.getUint32(cell), depth + 1);
      else if (kind === LEAF) cells.push(readCell(database, cell));
      else throw new BrokenDatabase();
    }
    if (kind === INTERIOR) visit(database.view.getUint32(header + 8), depth + 1);
  };
  visit(root, 0);
  return cells;
};

/** A variable-length integer of up to nine bytes. */
const readVarint = (bytes: Uint8Array, at: number): readonly [value: number, next: number] => {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) throw new BrokenDatabase();
    if (index === 8) return [value * 256 + byte, at + 9];
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + index + 1];
  }
  throw new BrokenDatabase();
};

const readCell = (database: Database, at: number): Cell => {
  const [length, afterLength] = readVarint(database.bytes, at);
  const [, begin] = readVarint(database.bytes, afterLength);
  return { values: readRecord(database, readPayload(database, begin, length)) };
};

/** A row's bytes: on its page up to a limit, the rest on a chain of overflow pages. */
const readPayload = (database: Database, begin: number, length: number): Uint8Array => {
  const { bytes, usable, pageSize } = database;
  if (length > bytes.length) throw new BrokenDatabase();
  const most = usable - 35;
  if (length <= most) return bytes.subarray(begin, begin + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usable - 4));
  const local = wanted <= most ? wanted : least;
  const payload = new Uint8Array(length);
  payload.set(bytes.subarray(begin, begin + local));
  let filled = local;
  let page = database.view.getUint32(begin + local);
  while (filled < length) {
    const start = (page - 1) * pageSize;
    if (page < 1 || start + pageSize > bytes.length) throw new BrokenDatabase();
    const part = bytes.subarray(start + 4, start + Math.min(usable, 4 + length - filled));
    payload.set(part, filled);
    filled += part.length;
    page = database.view.getUint32(start);
  }
  return payload;
};

/** Lengths of the integer types 0 to 9; 8 and 9 are the constants 0 and 1. */
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

const readRecord = (database: Database, payload: Uint8Array): readonly SqliteValue[] => {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const [headerLength, afterHeader] = readVarint(payload, 0);
  const values: SqliteValue[] = [];
  let typeAt = afterHeader;
  let at = headerLength;
  while (typeAt < headerLength) {
    const [type, next] = readVarint(payload, typeAt);
    const length = type >= 12 ? Math.floor((type - 12) / 2) : (INTEGER_BYTES[type] ?? 0);
    if (at + length > payload.length) throw new BrokenDatabase();
    values.push(readValue(database, payload.subarray(at, at + length), view, at, type));
    at += length;
    typeAt = next;
  }
  return values;
};

const readValue = (
  database: Database,
  part: Uint8Array,
  view: DataView,
  at: number,
  type: number,
): SqliteValue => {
  if (type === 0) return null;
  if (type === 7) return view.getFloat64(at);
  if (type === 8) return 0;
  if (type === 9) return 1;
  if (type >= 12) return type % 2 === 0 ? part : database.decoder.decode(part);
  let value = (part[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of part) value = value * 256 + byte;
  return value;
};
