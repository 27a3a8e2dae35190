import type { CryptoProvider } from "./crypto-provider.ts";
import type { KeyLabel } from "./key-label.ts";

const EMPTY = new Uint8Array(0);

/**
 * HKDF with SHA-256.
 *
 * @unit `length` in bytes
 * @source RFC 5869
 */
export const hkdf = async (
  provider: Pick<CryptoProvider, "subtle">,
  input: {
    readonly key: Uint8Array;
    readonly salt: Uint8Array;
    readonly info: Uint8Array;
    readonly length: number;
  },
): Promise<Uint8Array> => {
  const key = await provider.subtle.importKey("raw", asSource(input.key), "HKDF", false, ["deriveBits"]);
  const bits = await provider.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: asSource(input.salt), info: asSource(input.info) },
    key,
    input.length * 8,
  );
  return new Uint8Array(bits);
};

/** 32 bytes derived from a key that is uniformly random itself, for one purpose (VAU-3). */
export const deriveKey = (
  provider: Pick<CryptoProvider, "subtle">,
  key: Uint8Array,
  label: KeyLabel,
): Promise<Uint8Array> =>
  hkdf(provider, { key, salt: EMPTY, info: new TextEncoder().encode(label), length: 32 });

/** Bytes as the platform's types want them: none of ours lie in shared memory. */
export const asSource = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
