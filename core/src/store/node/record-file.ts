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

/**
 * Opens or makes the file, and tells every record in it.
 *
 * @param onGap told, in its place, of bytes that were a record once: nobody knows whose, but whole records follow
 */
export const openRecordFile = async (
  path: string,
  onRecord: (record: FileRecord) => void,
  onGap: () => void,
): Promise<RecordFile> => {
  const file = await openOrCreate(path);
  let { size } = await file.stat();
  let end = 0;
  while (end < size) {
    const record = await readRecord(file, end, size);
    if (record === undefined) {
      const next = await nextWholeRecord(file, end + 1, size);
      if (next === undefined) break;
      onGap();
      end = next;
    } else {
      onRecord(record);
      end = record.next;
    }
  }
  if (end < size) {
    // Most likely a torn tail. Should it be more than that, a copy keeps what is cut off.
    await copyFile(path, `${path}.cut`);
    await file.truncate(end);
    await file.sync();
    size = end;
  }

  return {
    read: async (at, length) => readAt(file, at, length),
    size: () => size,
    append: async (facts, bytes) => {
      const record = encodeRecord(facts, bytes);
      try {
        await writeAt(file, record.bytes, size);
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
  await syncFolder(dirname(to));
};

/** A new name in a folder is on disk only when the folder is. Windows cannot open folders, and does this by itself. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};

const openOrCreate = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, "r+");
  } catch (cause) {
    if (!isCode(cause, "ENOENT")) throw cause;
    const file = await open(path, "wx+", 0o600);
    await syncFolder(dirname(path));
    return file;
  }
};

/** All of it: one call may write less, on a disk that is nearly full, and says so only in its answer. */
const writeAt = async (file: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
};

/** So many bytes, or as many as there are: the rest stays zero, and is no genuine block. */
const readAt = async (file: FileHandle, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes;
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

/** The record that begins here; undefined when none does that is whole and what was written. */
const readRecord = async (
  file: FileHandle,
  start: number,
  size: number,
): Promise<(FileRecord & { readonly next: number }) | undefined> => {
  if (start + FRAME > size) return undefined;
  const frame = new DataView((await readAt(file, start, FRAME)).buffer);
  // Facts are never empty: a disk that lost power may show zeros where nothing was written.
  if (frame.getUint32(0) === 0) return undefined;
  const length = frame.getUint32(4);
  const at = start + FRAME + frame.getUint32(0);
  const next = at + length;
  if (next > size) return undefined;
  const head = await readAt(file, start + FRAME, frame.getUint32(0));
  if (crc32(head) !== frame.getUint32(8)) return undefined;
  const facts = RecordFacts.parse(JSON.parse(new TextDecoder().decode(head)));
  const expected = lengthOf(facts);
  if (expected !== undefined && expected !== length) return undefined;
  // Blocks and heads authenticate themselves; what does not, and what may be torn, is compared here.
  if (expected === undefined || next === size) {
    if (crc32(await readAt(file, at, length)) !== frame.getUint32(12)) return undefined;
  }
  return { facts, at, length, next };
};

/** How many bytes follow, where the facts say it. */
const lengthOf = (facts: RecordFacts): number | undefined => {
  switch (facts.kind) {
    case "commit":
      return facts.append.reduce((sum, [, length]) => sum + length, facts.head);
    case "drop":
      return 0;
    case "header":
      return undefined;
  }
};

/** Where the next whole record begins, if there is one: then what lies before it is damage and no torn tail. */
const nextWholeRecord = async (file: FileHandle, from: number, size: number): Promise<number | undefined> => {
  const rest = await readAt(file, from, Math.max(0, size - from));
  const view = new DataView(rest.buffer);
  for (
    let at = rest.indexOf(BRACE, FRAME) - FRAME;
    at >= 0;
    at = rest.indexOf(BRACE, at + FRAME + 1) - FRAME
  ) {
    const end = at + FRAME + view.getUint32(at);
    if (end + view.getUint32(at + 4) > rest.length) continue;
    if (crc32(rest.subarray(at + FRAME, end)) === view.getUint32(at + 8)) return from + at;
  }
  return undefined;
};

/** What the JSON of facts begins with. */
const BRACE = 0x7b;

const isDiskFull = (cause: unknown): boolean => isCode(cause, "ENOSPC") || isCode(cause, "EDQUOT");

const isCode = (cause: unknown, code: string): boolean =>
  typeof cause === "object" && cause !== null && "code" in cause && cause.code === code;
