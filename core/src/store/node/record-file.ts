import { copyFile, open, rename, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { StorageFullError } from "../sealed-storage/block-store.ts";

/** What a record says about the bytes that follow it. */
const RecordFacts = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("commit"),
    log: z.string(),
    revision: z.number(),
    remove: z.array(z.number()),
    /** Sequence and length of each appended block, in the order of the bytes; the head comes last. */
    append: z.array(z.tuple([z.number(), z.number()])),
    head: z.number(),
  }),
  z.object({ kind: z.literal("drop"), log: z.string(), revision: z.number() }),
  z.object({ kind: z.literal("header"), name: z.string() }),
]);
export type RecordFacts = z.output<typeof RecordFacts>;

export interface FileRecord {
  readonly facts: RecordFacts;
  /** Where its bytes begin in the file, and how many they are. */
  readonly at: number;
  readonly length: number;
}

/**
 * A file of records that is only ever appended to. A record is a frame (lengths and checksums of its facts and its
 * bytes), its facts in JSON, its bytes. It counts once it is whole: a torn last record, of a process that died while
 * writing it, was never acknowledged and is cut off.
 */
export interface RecordFile {
  readonly size: () => number;
  readonly read: (at: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Durable once resolved. Rejects with `StorageFullError`; nothing of the record stays then. */
  readonly append: (facts: RecordFacts, bytes: readonly Uint8Array[]) => Promise<FileRecord>;
  readonly close: () => Promise<void>;
}

const FRAME = 16;

/** Opens or makes the file, and tells every record in it. */
export const openRecordFile = async (
  path: string,
  onRecord: (record: FileRecord) => void,
): Promise<RecordFile> => {
  const file = await openOrCreate(path);
  let { size } = await file.stat();
  let end = 0;
  while (end < size) {
    const record = await readRecord(file, end, size);
    if (record === undefined) break;
    if (record.facts !== undefined) onRecord({ facts: record.facts, at: record.at, length: record.length });
    end = record.next;
  }
  if (end < size) {
    // Most likely a torn tail. Should it be more than that, a copy keeps what is cut off.
    await copyFile(path, `${path}.cut`);
    await file.truncate(end);
    await file.sync();
    size = end;
  }

  const read = async (at: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(length);
    await file.read(bytes, 0, length, at);
    return bytes;
  };
  return {
    read,
    size: () => size,
    append: async (facts, bytes) => {
      const record = encodeRecord(facts, bytes);
      try {
        await file.write(record.bytes, 0, record.bytes.length, size);
        await file.datasync();
      } catch (cause) {
        await file.truncate(size);
        if (isDiskFull(cause)) throw new StorageFullError("no room left on the disk", { cause });
        throw cause;
      }
      const at = size + record.dataAt;
      size += record.bytes.length;
      return { facts, at, length: record.bytes.length - record.dataAt };
    },
    close: () => file.close(),
  };
};

/** Puts a finished file in the place of another, durably. */
export const replaceFile = async (from: string, to: string): Promise<void> => {
  await rename(from, to);
  // The name is on disk only when the folder is. Windows cannot open folders, and does this by itself.
  const folder = await open(dirname(to), "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};

const openOrCreate = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, "r+");
  } catch {
    return open(path, "wx+", 0o600);
  }
};

const encodeRecord = (
  facts: RecordFacts,
  bytes: readonly Uint8Array[],
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly dataAt: number } => {
  const head = new TextEncoder().encode(JSON.stringify(facts));
  const dataAt = FRAME + head.length;
  const length = bytes.reduce((sum, part) => sum + part.length, 0);
  const record = new Uint8Array(dataAt + length);
  record.set(head, FRAME);
  let at = dataAt;
  for (const part of bytes) {
    record.set(part, at);
    at += part.length;
  }
  const view = new DataView(record.buffer);
  view.setUint32(0, head.length);
  view.setUint32(4, length);
  view.setUint32(8, crc32(head));
  view.setUint32(12, crc32(record.subarray(dataAt)));
  return { bytes: record, dataAt };
};

/** Undefined when no whole record begins here; without `facts` when a whole one does, but is not what was written. */
const readRecord = async (
  file: FileHandle,
  start: number,
  size: number,
): Promise<{ facts: RecordFacts | undefined; at: number; length: number; next: number } | undefined> => {
  if (start + FRAME > size) return undefined;
  const frame = new DataView(new ArrayBuffer(FRAME));
  await file.read(frame, 0, FRAME, start);
  // Facts are never empty: a disk that lost power may show zeros where nothing was written.
  if (frame.getUint32(0) === 0) return undefined;
  const length = frame.getUint32(4);
  const at = start + FRAME + frame.getUint32(0);
  const next = at + length;
  if (next > size) return undefined;
  const head = new Uint8Array(frame.getUint32(0));
  await file.read(head, 0, head.length, start + FRAME);
  if (crc32(head) !== frame.getUint32(8)) {
    // The last record may be torn in its middle; an earlier one is damaged, and its log will say what is missing.
    return next === size ? undefined : { facts: undefined, at, length, next };
  }
  if (next === size) {
    const bytes = new Uint8Array(length);
    await file.read(bytes, 0, length, at);
    if (crc32(bytes) !== frame.getUint32(12)) return undefined;
  }
  return { facts: RecordFacts.parse(JSON.parse(new TextDecoder().decode(head))), at, length, next };
};

const isDiskFull = (cause: unknown): boolean =>
  typeof cause === "object" &&
  cause !== null &&
  "code" in cause &&
  (cause.code === "ENOSPC" || cause.code === "EDQUOT");
