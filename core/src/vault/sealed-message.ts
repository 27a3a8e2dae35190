import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import { sameBytes } from "./canonical.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import type { KeyLabel } from "./key-label.ts";
import { deriveSealingKey, KEY_BYTES } from "./sealing-key.ts";

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const Bytes = z.custom<Uint8Array>(isBytes);
/** Exactly so many bytes. */
export const bytesOf = (length: number): z.ZodType<Uint8Array> =>
  z.custom<Uint8Array>((value) => isBytes(value) && value.length === length);

/** A small secret sealed in one piece, see [Note: One key per sealing]. */
export const SealedMessage = z.strictObject({
  salt: bytesOf(KEY_BYTES),
  commitment: bytesOf(KEY_BYTES),
  ciphertext: Bytes,
});
export type SealedMessage = z.output<typeof SealedMessage>;

export type SealedMessageError =
  /** Sealed under another key, or the salt or commitment was altered. */
  | { readonly code: "vault/wrong_key" }
  /** The right key, but the ciphertext or its context is not what was sealed. */
  | { readonly code: "vault/damaged_seal" };

/** What a message is sealed for: opening it needs the same label and context (VAU-4). */
export interface SealedFor {
  readonly label: KeyLabel;
  readonly context: Uint8Array;
}

export const sealMessage = async (
  provider: CryptoProvider,
  key: Uint8Array,
  { label, context }: SealedFor,
  plaintext: Uint8Array,
): Promise<SealedMessage> => {
  const salt = provider.bytes(KEY_BYTES);
  const sealing = await deriveSealingKey(provider, { key, salt, label });
  const ciphertext = await sealing.seal({ index: 0, last: true, context }, plaintext);
  return { salt, commitment: sealing.commitment, ciphertext };
};

export const openMessage = async (
  provider: CryptoProvider,
  key: Uint8Array,
  { label, context }: SealedFor,
  message: SealedMessage,
): Promise<Result<Uint8Array, SealedMessageError>> => {
  const sealing = await deriveSealingKey(provider, { key, salt: message.salt, label });
  if (!sameBytes(sealing.commitment, message.commitment)) return err({ code: "vault/wrong_key" });
  const plaintext = await sealing.open({ index: 0, last: true, context }, message.ciphertext);
  return plaintext === undefined ? err({ code: "vault/damaged_seal" }) : ok(plaintext);
};
