import { decodeBase32 } from "../../kernel/index.ts";
import type { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

const PLAIN = 0;
const IDS = 1;
const DICTIONARY = 2;

const utf8 = new TextDecoder();
const ascii = new TextDecoder("latin1");
const toUtf8 = new TextEncoder();

/** What `kernel/base32` writes: 128 bits in 26 characters, the first of which holds only three bits. */
const ID = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const ID_LENGTH = 26;
const ALPHABET = new TextEncoder().encode("0123456789abcdefghjkmnpqrstvwxyz");

/** Strings: words that return become a dictionary, sortable ids 16 bytes each, the rest one run of UTF-8. */
export const writeStrings = (writer: ByteWriter, values: readonly string[]): void => {
  const dictionary = dictionaryOf(values);
  if (dictionary !== undefined) {
    writer.byte(DICTIONARY);
    writer.varint(dictionary.size);
    writeDistinct(writer, [...dictionary.keys()]);
    for (const value of values) writer.varint(dictionary.get(value) ?? 0);
  } else {
    writeDistinct(writer, values);
  }
};

/** A column of strings as it lies: its words, and which word each row has; without `rows` each row has its own. */
export interface StringColumn {
  readonly words: string[];
  readonly rows: readonly number[] | undefined;
}

export const readStringColumn = (reader: ByteReader, count: number): StringColumn => {
  const kind = reader.byte();
  if (kind === IDS) return { words: readIds(reader, count), rows: undefined };
  if (kind === PLAIN) return { words: readPlain(reader, count), rows: undefined };
  const size = reader.varint();
  const words = reader.byte() === IDS ? readIds(reader, size) : readPlain(reader, size);
  return { words, rows: reader.varints(count) };
};

/** The value that each row has of one computed for each word. */
export const spread = <Value>(words: Value[], rows: readonly number[] | undefined): Value[] => {
  if (rows === undefined) return words;
  const values = new Array<Value>(rows.length);
  for (let row = 0; row < rows.length; row += 1) values[row] = words[rows[row] as number] as Value;
  return values;
};

/** A column whose first so many values nearly all differ has a value of its own for most rows. */
const SAMPLE = 256;

/** The distinct values by first appearance, unless most rows have a value of their own. */
const dictionaryOf = (values: readonly string[]): Map<string, number> | undefined => {
  const dictionary = new Map<string, number>();
  for (const [row, value] of values.entries()) {
    if (dictionary.has(value)) continue;
    dictionary.set(value, dictionary.size);
    if (dictionary.size * 2 > values.length) return undefined;
    if (row >= SAMPLE && dictionary.size > row * 0.9) return undefined;
  }
  return dictionary;
};

const writeDistinct = (writer: ByteWriter, values: readonly string[]): void => {
  if (values.length > 0 && values.every((value) => ID.test(value))) {
    writer.byte(IDS);
    for (const value of values) writer.bytes(decodeBase32(value));
    return;
  }
  writer.byte(PLAIN);
  for (const value of values) writer.varint(value.length);
  // A lone surrogate has no UTF-8: the run is then kept in UTF-16.
  const run = values.join("");
  const isUtf8 = !/\p{Surrogate}/u.test(run);
  writer.byte(isUtf8 ? 1 : 0);
  const bytes = isUtf8 ? toUtf8.encode(run) : toUtf16(run);
  writer.varint(bytes.length);
  writer.bytes(bytes);
};

const readPlain = (reader: ByteReader, count: number): string[] => {
  const lengths = reader.varints(count);
  const isUtf8 = reader.byte() === 1;
  const bytes = reader.bytes(reader.varint());
  // One decoding for the whole column: a call for each string would cost more than the bytes.
  const run = isUtf8 ? utf8.decode(bytes) : fromUtf16(bytes);
  const values = new Array<string>(count);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    const end = at + (lengths[row] ?? 0);
    values[row] = run.slice(at, end);
    at = end;
  }
  return values;
};

/** As `kernel/base32` writes an id: its first byte makes two characters, every further five bytes make eight. */
const readIds = (reader: ByteReader, count: number): string[] => {
  const bytes = reader.bytes(count * 16);
  const text = new Uint8Array(count * ID_LENGTH);
  let from = 0;
  let to = 0;
  for (let row = 0; row < count; row += 1) {
    const first = bytes[from++] as number;
    text[to++] = ALPHABET[first >>> 5] as number;
    text[to++] = ALPHABET[first & 31] as number;
    for (let group = 0; group < 3; group += 1) {
      const high =
        ((bytes[from] as number) << 12) |
        ((bytes[from + 1] as number) << 4) |
        ((bytes[from + 2] as number) >>> 4);
      const low =
        (((bytes[from + 2] as number) & 15) << 16) |
        ((bytes[from + 3] as number) << 8) |
        (bytes[from + 4] as number);
      from += 5;
      text[to++] = ALPHABET[(high >>> 15) & 31] as number;
      text[to++] = ALPHABET[(high >>> 10) & 31] as number;
      text[to++] = ALPHABET[(high >>> 5) & 31] as number;
      text[to++] = ALPHABET[high & 31] as number;
      text[to++] = ALPHABET[(low >>> 15) & 31] as number;
      text[to++] = ALPHABET[(low >>> 10) & 31] as number;
      text[to++] = ALPHABET[(low >>> 5) & 31] as number;
      text[to++] = ALPHABET[low & 31] as number;
    }
  }
  const run = ascii.decode(text);
  const values = new Array<string>(count);
  for (let row = 0; row < count; row += 1) values[row] = run.slice(row * ID_LENGTH, (row + 1) * ID_LENGTH);
  return values;
};

const toUtf16 = (value: string): Uint8Array => {
  const units = new Uint16Array(value.length);
  for (let at = 0; at < value.length; at += 1) units[at] = value.charCodeAt(at);
  return new Uint8Array(units.buffer);
};

const fromUtf16 = (bytes: Uint8Array): string => {
  let value = "";
  for (let at = 0; at < bytes.length; at += 2) {
    value += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  }
  return value;
};
