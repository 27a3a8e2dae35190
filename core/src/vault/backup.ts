import { err, ok, type Result } from "../kernel/index.ts";
import {
  type BackupHeader,
  type BackupHeaderError,
  encodeBackupHeader,
  MOST_CHUNK_BYTES,
  readBackupHeader,
} from "./backup-header.ts";
import { sameBytes } from "./canonical.ts";
import { inChunks } from "./chunks.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import { asSource } from "./hkdf.ts";
import { type AccountKey, type Keyring, type KeyringError, openKeyring } from "./keyring.ts";
import type { UnlockSecret } from "./keyslot.ts";
import { deriveSealingKey, KEY_BYTES, type SealingKey, TAG_BYTES } from "./sealing-key.ts";

export type BackupError =
  | BackupHeaderError
  | KeyringError
  /** The secret is right, but the file was cut short, lengthened or altered; `chunk` counts from 0. */
  | { readonly code: "vault/backup_damaged"; readonly chunk: number };

/** A backup, wholly verified. */
export interface OpenedBackup {
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly keyring: Keyring;
  readonly accountKey: AccountKey;
  /** What was sealed, in pieces that follow each other. */
  readonly content: readonly Uint8Array[];
}

/**
 * The bytes of a backup file, piece by piece: a header with the vault's keyslots, so that the passphrase or the words of
 * today open it on any machine, then the content in sealed chunks (VAU-15).
 */
export async function* sealBackup(
  provider: CryptoProvider,
  input: {
    readonly keyring: Keyring;
    readonly accountKey: AccountKey;
    /** Milliseconds since the epoch. */
    readonly createdAt: number;
    readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
    readonly chunkBytes?: number;
  },
): AsyncGenerator<Uint8Array> {
  const { keyring, accountKey, createdAt, content, chunkBytes = MOST_CHUNK_BYTES } = input;
  const salt = provider.bytes(KEY_BYTES);
  const sealing = await deriveSealingKey(provider, { key: accountKey, salt, label: "coffer/1/backup" });
  const header = encodeBackupHeader({ createdAt, keyring, chunkBytes, salt, commitment: sealing.commitment });
  yield header;
  const context = await digestOf(provider, header);
  for await (const { index, last, bytes } of inChunks(content, chunkBytes)) {
    yield await sealing.seal({ index, last, context }, bytes);
  }
}

/**
 * What a backup holds, once every chunk of it is verified (VAU-16). Until then nothing is given out.
 *
 * @errors `vault/not_a_backup`, `vault/newer_format`, `vault/backup_damaged`, and those of `openKeyring`
 */
export const openBackup = async (
  provider: CryptoProvider,
  file: Uint8Array,
  secret: UnlockSecret,
  progress: (done: number) => void = () => undefined,
): Promise<Result<OpenedBackup, BackupError>> => {
  const start = readBackupHeader(file);
  if (!start.ok) return start;
  const { header, bytes } = start.value;
  const accountKey = await openKeyring(provider, header.keyring, secret);
  if (!accountKey.ok) return accountKey;
  const sealing = await deriveSealingKey(provider, {
    key: accountKey.value,
    salt: header.salt,
    label: "coffer/1/backup",
  });
  if (!sameBytes(sealing.commitment, header.commitment))
    return err({ code: "vault/backup_damaged", chunk: 0 });
  const context = await digestOf(provider, bytes);
  const content = await openChunks(
    sealing,
    { header, context, sealed: file.subarray(bytes.length) },
    progress,
  );
  return content.ok
    ? ok({
        createdAt: header.createdAt,
        keyring: header.keyring,
        accountKey: accountKey.value,
        content: content.value,
      })
    : content;
};

const openChunks = async (
  sealing: SealingKey,
  body: { readonly header: BackupHeader; readonly context: Uint8Array; readonly sealed: Uint8Array },
  progress: (done: number) => void,
): Promise<Result<readonly Uint8Array[], BackupError>> => {
  const size = body.header.chunkBytes + TAG_BYTES;
  const count = Math.max(1, Math.ceil(body.sealed.length / size));
  const content: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const part = { index, last: index === count - 1, context: body.context };
    const bytes = await sealing.open(part, body.sealed.subarray(index * size, (index + 1) * size));
    if (bytes === undefined) return err({ code: "vault/backup_damaged", chunk: index });
    content.push(bytes);
    progress((index + 1) / count);
  }
  return ok(content);
};

const digestOf = async (provider: CryptoProvider, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await provider.subtle.digest("SHA-256", asSource(bytes)));
