import { assert } from "../kernel/index.ts";
import { encodeCanonical } from "./canonical.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import { asSource, hkdf } from "./hkdf.ts";
import type { KeyLabel } from "./key-label.ts";

// [Note: One key per sealing]
// AES-GCM has two weaknesses that keys made for one sealing take away. Its 96-bit nonce is too short to be drawn at
// random for ever: here every sealing draws a 256-bit salt, derives its own key from it, and counts nonces from zero.
// And one ciphertext can be made to open under two keys: here the derivation also yields a commitment, which is stored
// in front and compared first, so that only the right key gets as far as the cipher (ADR 0020).

/** Bytes of a salt, a commitment and a key. */
export const KEY_BYTES = 32;
export const TAG_BYTES = 16;

/** A key for one sealed object of one or more parts. */
export interface SealingKey {
  readonly commitment: Uint8Array;
  /** The part at `index`, sealed; `last` and `context` are bound to it. */
  readonly seal: (part: SealedPart, plaintext: Uint8Array) => Promise<Uint8Array>;
  /** The part at `index`, or undefined when these bytes were not sealed as this part (VAU-4). */
  readonly open: (part: SealedPart, ciphertext: Uint8Array) => Promise<Uint8Array | undefined>;
}

/** Where a part stands in what was sealed, and what else must be as it was. */
export interface SealedPart {
  readonly index: number;
  readonly last: boolean;
  readonly context: Uint8Array;
}

export const deriveSealingKey = async (
  provider: CryptoProvider,
  input: { readonly key: Uint8Array; readonly salt: Uint8Array; readonly label: KeyLabel },
): Promise<SealingKey> => {
  assert(input.key.length === KEY_BYTES && input.salt.length === KEY_BYTES, "keys and salts are 32 bytes");
  const material = await hkdf(provider, {
    key: input.key,
    salt: input.salt,
    info: new TextEncoder().encode(input.label),
    length: 2 * KEY_BYTES,
  });
  const { subtle } = provider;
  const key = await subtle.importKey("raw", asSource(material.subarray(0, KEY_BYTES)), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const commitment = material.slice(KEY_BYTES);
  material.fill(0);
  return {
    commitment,
    seal: async (part, plaintext) =>
      new Uint8Array(await subtle.encrypt(parametersOf(part), key, asSource(plaintext))),
    open: async (part, ciphertext) => {
      if (ciphertext.length < TAG_BYTES) return undefined;
      try {
        return new Uint8Array(await subtle.decrypt(parametersOf(part), key, asSource(ciphertext)));
      } catch {
        // The platform tells a false tag by rejecting, and nothing more.
        return undefined;
      }
    },
  };
};

const parametersOf = ({ index, last, context }: SealedPart): AesGcmParams => {
  assert(
    Number.isInteger(index) && index >= 0 && index < 2 ** 32,
    "a sealed object has fewer than 2^32 parts",
  );
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  return {
    name: "AES-GCM",
    iv,
    additionalData: asSource(encodeCanonical([context, index, last])),
    tagLength: 128,
  };
};
