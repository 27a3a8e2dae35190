import { ByteReader } from "./byte-reader.ts";
import { createByteWriter, type ByteWriter } from "./byte-writer.ts";
import { readStringColumn, spread, writeStrings } from "./string-column.ts";

/** Plain data: what survives JSON. */
export type Row = { readonly [key: string]: unknown };

/**
 * Rows of plain data as columns: rows of one shape (the same keys in the same order) stand together, each key's values
 * in the encoding that suits them. Reading gives objects of one shape one hidden class, and shares equal nested values:
 * they are frozen.
 *
 * Keys whose value is undefined are left out, as JSON does.
 */
export const encodeRows = (rows: readonly Row[]): Uint8Array<ArrayBuffer> => {
  const writer = createByteWriter();
  writer.varint(rows.length);
  if (!writeTable(writer, rows, Number.POSITIVE_INFINITY)) writeJson(writer, rows);
  return writer.finish();
};

export const decodeRows = (bytes: Uint8Array<ArrayBuffer>): Row[] => {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  return valuesOf(readColumn(reader, count), count) as Row[];
};

const CONSTANT = 0;
const BOOLEANS = 1;
const INTEGERS = 2;
const DELTAS = 3;
const HUNDREDTHS = 4;
const DOUBLES = 5;
const STRINGS = 6;
const NULLABLE = 7;
const TABLE = 8;
const JSON_TEXT = 9;
const MOSTLY = 10;

/** Nested objects of more shapes than this are maps by id, not records. */
const NESTED_SHAPES = 8;

const writeColumn = (writer: ByteWriter, values: readonly unknown[]): void => {
  const usual = usualValue(values);
  const exceptions = usual === undefined ? [] : exceptionsTo(usual.value, values);
  if (usual !== undefined && exceptions.length === 0) {
    writer.byte(CONSTANT);
    writer.string(JSON.stringify(usual.value));
  } else if (usual !== undefined && exceptions.length * 4 < values.length) {
    writer.byte(MOSTLY);
    writer.string(JSON.stringify(usual.value));
    writer.varint(exceptions.length);
    for (const step of differences(exceptions)) writer.varint(step);
    writeColumn(
      writer,
      exceptions.map((row) => values[row]),
    );
  } else if (values.includes(null)) {
    writer.byte(NULLABLE);
    writeBits(
      writer,
      values.map((value) => value === null),
    );
    const present = values.filter((value) => value !== null);
    writer.varint(present.length);
    writeColumn(writer, present);
  } else if (values.every((value) => typeof value === "string")) {
    writer.byte(STRINGS);
    writeStrings(writer, values);
  } else if (values.every((value) => typeof value === "number")) {
    writeNumbers(writer, values);
  } else if (values.every((value) => typeof value === "boolean")) {
    writer.byte(BOOLEANS);
    writeBits(writer, values);
  } else if (!(values.every(isRecord) && writeTable(writer, values, NESTED_SHAPES))) {
    writeJson(writer, values);
  }
};

/**
 * A column as it was read: a value for each row; or one for all of them but the rows `at`, whose values stand beside.
 * Nested values may be shared: they are frozen.
 */
type Column =
  | { readonly values: unknown[] }
  | { readonly usual: unknown; readonly at: readonly number[]; readonly exceptions: readonly unknown[] };

const valuesOf = (column: Column, count: number): unknown[] => {
  if ("values" in column) return column.values;
  const values = new Array<unknown>(count).fill(column.usual);
  for (const [index, row] of column.at.entries()) values[row] = column.exceptions[index];
  return values;
};

const readColumn = (reader: ByteReader, count: number): Column => {
  switch (reader.byte()) {
    case CONSTANT:
      return { usual: deepFreeze(JSON.parse(reader.string())), at: [], exceptions: [] };
    case MOSTLY: {
      const usual = deepFreeze(JSON.parse(reader.string()));
      const size = reader.varint();
      const at = runningSums(reader.varints(size), 1);
      return { usual, at, exceptions: valuesOf(readColumn(reader, size), size) };
    }
    case BOOLEANS:
      return { values: readBits(reader, count) };
    case INTEGERS:
      return { values: reader.signed(count) };
    case DELTAS:
      return { values: runningSums(reader.signed(count), 1) };
    case HUNDREDTHS:
      return { values: runningSums(reader.signed(count), 100) };
    case DOUBLES:
      return { values: reader.doubles(count) };
    case STRINGS: {
      const { words, rows } = readStringColumn(reader, count);
      return { values: spread(words, rows) };
    }
    case NULLABLE:
      return { values: readNullable(reader, count) };
    case TABLE:
      return { values: readTable(reader, count) };
    default:
      return { values: readJson(reader, count) };
  }
};

/** The value that more than half of the rows have, if any has: a plain one, or the empty object. */
const usualValue = (values: readonly unknown[]): { readonly value: unknown } | undefined => {
  // Boyer and Moore's majority vote: whoever holds the majority is left standing.
  let candidate: unknown;
  let votes = 0;
  for (const value of values) {
    if (votes === 0) candidate = value;
    votes += isEqual(value, candidate) ? 1 : -1;
  }
  return values.length > 0 && isSimple(candidate) ? { value: candidate } : undefined;
};

const exceptionsTo = (usual: unknown, values: readonly unknown[]): number[] => {
  const rows: number[] = [];
  for (const [row, value] of values.entries()) if (!isEqual(value, usual)) rows.push(row);
  return rows;
};

const isSimple = (value: unknown): boolean => typeof value !== "object" || value === null || isEmpty(value);

const isEqual = (left: unknown, right: unknown): boolean =>
  left === right || (isEmpty(left) && isEmpty(right));

const isEmpty = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  for (const _ in value) return false;
  return true;
};

const isRecord = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// ── Numbers ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Half the exact range, so that a difference of two is exact as well. */
const EXACT = 2 ** 51;

const isExact = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < EXACT;

const writeNumbers = (writer: ByteWriter, values: readonly number[]): void => {
  if (values.every(isExact)) {
    const deltas = differences(values);
    const smaller = magnitude(deltas) < magnitude(values);
    writer.byte(smaller ? DELTAS : INTEGERS);
    for (const value of smaller ? deltas : values) writer.signed(value);
    return;
  }
  // RxDB's moments of writing are milliseconds with two decimals.
  const hundredths = values.map((value) => Math.round(value * 100));
  if (hundredths.every((value, row) => isExact(value) && value / 100 === values[row])) {
    writer.byte(HUNDREDTHS);
    for (const value of differences(hundredths)) writer.signed(value);
    return;
  }
  writer.byte(DOUBLES);
  for (const value of values) writer.double(value);
};

const differences = (values: readonly number[]): number[] =>
  values.map((value, row) => value - (row === 0 ? 0 : (values[row - 1] ?? 0)));

const magnitude = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.log2(1 + Math.abs(value)), 0);

/** Sums up differences in place; each sum divided. */
const runningSums = (differencesOf: number[], divisor: number): number[] => {
  let sum = 0;
  for (let row = 0; row < differencesOf.length; row += 1) {
    sum += differencesOf[row] as number;
    differencesOf[row] = sum / divisor;
  }
  return differencesOf;
};

// ── Bits and nulls ─────────────────────────────────────────────────────────────────────────────────────────────────

const writeBits = (writer: ByteWriter, values: readonly boolean[]): void => {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, row) => {
    if (value) bytes[row >> 3] = (bytes[row >> 3] ?? 0) | (1 << (row & 7));
  });
  writer.bytes(bytes);
};

const readBits = (reader: ByteReader, count: number): boolean[] => {
  const bytes = reader.bytes(Math.ceil(count / 8));
  const values = new Array<boolean>(count);
  for (let row = 0; row < count; row += 1) values[row] = (((bytes[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
  return values;
};

const readNullable = (reader: ByteReader, count: number): unknown[] => {
  const isNull = readBits(reader, count);
  const size = reader.varint();
  const present = valuesOf(readColumn(reader, size), size);
  const values = new Array<unknown>(count);
  let at = 0;
  for (let row = 0; row < count; row += 1) values[row] = isNull[row] === true ? null : present[at++];
  return values;
};

// ── Records ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Shape {
  readonly keys: readonly string[];
  readonly rows: number[];
}

/**
 * Writes rows as columns by shape, and those of the rarer shapes beyond `mostShapes` as JSON; false, with nothing
 * written, when these are no exceptions.
 */
const writeTable = (writer: ByteWriter, rows: readonly Row[], mostShapes: number): boolean => {
  const { shapes, odd } = shapesOf(rows, mostShapes);
  if (odd.length * 4 > rows.length) return false;
  writer.byte(TABLE);
  writer.varint(shapes.length);
  writer.varint(odd.length);
  const isOne = shapes.length === 1 && odd.length === 0;
  for (const shape of shapes) {
    writer.varint(shape.keys.length);
    for (const key of shape.keys) writer.string(key);
    writer.varint(shape.rows.length);
    if (!isOne) for (const step of differences(shape.rows)) writer.varint(step);
    for (const key of shape.keys) {
      writeColumn(
        writer,
        shape.rows.map((row) => rows[row]?.[key]),
      );
    }
  }
  if (odd.length > 0) {
    for (const step of differences(odd)) writer.varint(step);
    writeJson(
      writer,
      odd.map((row) => rows[row]),
    );
  }
  return true;
};

/** The commonest shapes, and the rows that have none of them. */
const shapesOf = (
  rows: readonly Row[],
  most: number,
): { readonly shapes: readonly Shape[]; readonly odd: readonly number[] } => {
  const byName = new Map<string, Shape>();
  let latest: Shape | undefined;
  for (const [at, row] of rows.entries()) {
    if (latest === undefined || !hasShape(row, latest.keys)) {
      const keys = Object.keys(row).filter((key) => row[key] !== undefined);
      const name = JSON.stringify(keys);
      latest = byName.get(name) ?? { keys, rows: [] };
      byName.set(name, latest);
    }
    latest.rows.push(at);
  }
  // An assignment to `__proto__` would not make a key of that name.
  const shapes = [...byName.values()].filter(({ keys }) => !keys.includes("__proto__"));
  const common = new Set(
    shapes.length > most
      ? shapes.sort((left, right) => right.rows.length - left.rows.length).slice(0, most)
      : shapes,
  );
  const odd = [...byName.values()].filter((shape) => !common.has(shape)).flatMap((shape) => shape.rows);
  return { shapes: [...common], odd: odd.sort((left, right) => left - right) };
};

/** Most rows have the shape of the one before them. */
const hasShape = (row: Row, keys: readonly string[]): boolean => {
  let at = 0;
  for (const key in row) {
    if (key !== keys[at] || row[key] === undefined) return false;
    at += 1;
  }
  return at === keys.length;
};

const readTable = (reader: ByteReader, count: number): Row[] => {
  const rows = new Array<Row>(count);
  const shapes = reader.varint();
  const odd = reader.varint();
  const isOne = shapes === 1 && odd === 0;
  for (let shape = 0; shape < shapes; shape += 1) {
    const keys = Array.from({ length: reader.varint() }, () => reader.string());
    const size = reader.varint();
    const places = isOne ? undefined : runningSums(reader.varints(size), 1);
    const records = hydrate(
      keys,
      keys.map(() => readColumn(reader, size)),
      size,
    );
    if (places === undefined) return records;
    for (let at = 0; at < size; at += 1) rows[places[at] as number] = records[at] as Row;
  }
  if (odd > 0) {
    const places = runningSums(reader.varints(odd), 1);
    const records = valuesOf(readColumn(reader, odd), odd);
    for (const [at, place] of places.entries()) rows[place] = records[at] as Row;
  }
  return rows;
};

/**
 * Objects with these keys, in this order. All are copies of one template, so that they share one hidden class from
 * their birth. The template is parsed, not built key by key: engines give up on fast objects that grow by more than a
 * dozen computed keys, and every access to one then costs many times as much.
 */
const hydrate = (keys: readonly string[], columns: readonly Column[], count: number): Row[] => {
  const template: Mutable = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(",")}}`);
  keys.forEach((key, at) => {
    const column = columns[at];
    if (column !== undefined && "usual" in column) template[key] = column.usual;
  });
  const records = new Array<Mutable>(count);
  for (let row = 0; row < count; row += 1) records[row] = { ...template };
  keys.forEach((key, at) => {
    const column = columns[at];
    if (column === undefined) return;
    if ("values" in column) assign(records, key, column.values);
    else
      for (const [index, row] of column.at.entries())
        (records[row] as Mutable)[key] = column.exceptions[index];
  });
  return records;
};

type Mutable = { [key: string]: unknown };

const assign = (records: readonly Mutable[], key: string, values: readonly unknown[]): void => {
  for (let row = 0; row < records.length; row += 1) (records[row] as Mutable)[key] = values[row];
};

// ── Anything else ──────────────────────────────────────────────────────────────────────────────────────────────────

const writeJson = (writer: ByteWriter, values: readonly unknown[]): void => {
  writer.byte(JSON_TEXT);
  writeStrings(
    writer,
    values.map((value) => JSON.stringify(value)),
  );
};

const readJson = (reader: ByteReader, count: number): unknown[] => {
  const { words, rows } = readStringColumn(reader, count);
  return spread(
    words.map((text) => deepFreeze(JSON.parse(text))),
    rows,
  );
};

const deepFreeze = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
};
