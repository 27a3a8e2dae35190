import { decode, encode, rfc8949EncodeOptions } from "cborg";

/** The one byte string for a value: what is authenticated must not have two spellings. */
export const encodeCanonical = (value: unknown): Uint8Array => encode(value, rfc8949EncodeOptions);

/** The value behind bytes, or undefined for anything that is not one canonical CBOR item. Not checked further. */
export const decodeCanonical = (bytes: Uint8Array): unknown => {
  try {
    const value: unknown = decode(bytes, {
      strict: true,
      rejectDuplicateMapKeys: true,
      allowIndefinite: false,
    });
    return sameBytes(encodeCanonical(value), bytes) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Whether two public byte strings are equal. Takes no care to hide where they differ. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
