import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import { decodeCanonical, encodeCanonical, sameBytes } from "./canonical.ts";
import { Keyring } from "./keyring.ts";
import { bytesOf } from "./sealed-message.ts";
import { KEY_BYTES } from "./sealing-key.ts";

const MAGIC = new TextEncoder().encode("COFFERBK");
const VERSION = 1;
/** Magic, one byte of version, four of the header's length, most significant first. */
const PREFIX_BYTES = MAGIC.length + 5;
const MOST_HEADER_BYTES = 64 * 1024;
export const MOST_CHUNK_BYTES = 1024 * 1024;

/** What a backup says before its sealed content: readable, and bound to every chunk. */
export const BackupHeader = z.strictObject({
  /** Milliseconds since the epoch. */
  createdAt: z.int().min(0),
  /** The vault's name stays inside: only its id is to be read here. */
  keyring: Keyring,
  /** Content bytes in each chunk but the last. */
  chunkBytes: z.int().min(64).max(MOST_CHUNK_BYTES),
  salt: bytesOf(KEY_BYTES),
  commitment: bytesOf(KEY_BYTES),
});
export type BackupHeader = z.output<typeof BackupHeader>;

export type BackupHeaderError =
  /** Another kind of file, or one that ends or breaks within the header. */
  | { readonly code: "vault/not_a_backup" }
  /** Written by a later version of the application. */
  | { readonly code: "vault/newer_format"; readonly format: number };

/** The bytes a backup begins with. */
export const encodeBackupHeader = (header: BackupHeader): Uint8Array => {
  const encoded = encodeCanonical(header);
  const bytes = new Uint8Array(PREFIX_BYTES + encoded.length);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = VERSION;
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, encoded.length);
  bytes.set(encoded, PREFIX_BYTES);
  return bytes;
};

/** The header of a backup, and its bytes as they stand in the file. */
export const readBackupHeader = (
  file: Uint8Array,
): Result<{ readonly header: BackupHeader; readonly bytes: Uint8Array }, BackupHeaderError> => {
  if (file.length < PREFIX_BYTES || !sameBytes(file.subarray(0, MAGIC.length), MAGIC)) {
    return err({ code: "vault/not_a_backup" });
  }
  const view = new DataView(file.buffer, file.byteOffset);
  const version = view.getUint8(MAGIC.length);
  if (version > VERSION) return err({ code: "vault/newer_format", format: version });
  const length = view.getUint32(MAGIC.length + 1);
  if (version !== VERSION || length > MOST_HEADER_BYTES) return err({ code: "vault/not_a_backup" });
  const bytes = file.subarray(0, PREFIX_BYTES + length);
  const header = BackupHeader.safeParse(decodeCanonical(bytes.subarray(PREFIX_BYTES)));
  return header.success ? ok({ header: header.data, bytes }) : err({ code: "vault/not_a_backup" });
};
