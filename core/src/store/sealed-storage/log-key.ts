import { assert } from "../../kernel/index.ts";

/** 32 secret bytes, or a `CryptoKey` that is not to be read: HKDF, or AES-GCM. */
export type DatabaseKey = CryptoKey | Uint8Array;

const text = new TextEncoder();

/**
 * The AES-256-GCM key of one log. Each log has its own, so that a block of one log is foreign to every other.
 * An AES-GCM key that may not be exported seals all logs itself: the log's name, which every block authenticates,
 * still keeps them apart.
 *
 * @source RFC 5869 (HKDF with SHA-256), `info` = the log's name
 */
export const logKey = async (key: DatabaseKey, log: string): Promise<CryptoKey> => {
  if (key instanceof Uint8Array) return derive(await importSecret(key), log);
  if (key.algorithm.name === "HKDF") return derive(key, log);
  assert(key.algorithm.name === "AES-GCM", "the database key is for HKDF or AES-GCM");
  if (!key.extractable) return key;
  return derive(await importSecret(new Uint8Array(await crypto.subtle.exportKey("raw", key))), log);
};

const importSecret = (bytes: Uint8Array): Promise<CryptoKey> => {
  assert(bytes.length === 32, "a database key has 32 bytes");
  return crypto.subtle.importKey("raw", Uint8Array.from(bytes), "HKDF", false, ["deriveKey"]);
};

const derive = (secret: CryptoKey, log: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: text.encode(`coffer log 1|${log}`) },
    secret,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
