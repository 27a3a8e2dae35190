import { ByteReader } from "./sealed-storage/byte-reader.ts";
import { createByteWriter } from "./sealed-storage/byte-writer.ts";
import { decodeRows, encodeRows, type Row } from "./sealed-storage/column-codec.ts";

/** A list of at least so many records goes as columns: an import of 50,000 rows is a fraction of its JSON. */
const LONG = 8;

type Path = readonly string[];

/** Plain JSON data, with the long lists of records in it (at any depth, through objects) as columns. */
export const encodeJournalEntry = (entry: unknown): Uint8Array<ArrayBuffer> => {
  const tables: { readonly path: Path; readonly rows: readonly Row[] }[] = [];
  const outline = withoutTables(entry, [], (path, rows) => tables.push({ path, rows }));
  const writer = createByteWriter();
  writer.string(JSON.stringify([outline, tables.map((table) => table.path)]));
  for (const { rows } of tables) {
    const bytes = encodeRows(rows);
    writer.varint(bytes.length);
    writer.bytes(bytes);
  }
  return writer.finish();
};

/** The payload is authentic: `encodeJournalEntry` wrote it. */
export const decodeJournalEntry = (payload: Uint8Array<ArrayBuffer>): unknown => {
  const reader = new ByteReader(payload);
  const [outline, paths] = JSON.parse(reader.string()) as [unknown, readonly Path[]];
  return paths.reduce(
    (entry, path) => placed(entry, path, decodeRows(reader.bytes(reader.varint()))),
    outline,
  );
};

/** The entry with its long lists of records left empty: a fraction of the work of `decodeJournalEntry`. */
export const outlineOfJournalEntry = (payload: Uint8Array<ArrayBuffer>): unknown =>
  (JSON.parse(new ByteReader(payload).string()) as [unknown])[0];

const withoutTables = (
  value: unknown,
  path: Path,
  take: (path: Path, rows: readonly Row[]) => void,
): unknown => {
  if (Array.isArray(value)) {
    if (value.length < LONG || !value.every(isRecord)) return value;
    take(path, value);
    return [];
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutTables(inner, [...path, key], take)]),
  );
};

const placed = (value: unknown, path: Path, rows: readonly Row[]): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || !isRecord(value)) return rows;
  return { ...value, [key]: placed(value[key], rest, rows) };
};

const isRecord = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
