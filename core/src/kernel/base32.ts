import { assert } from "./assert.ts";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * 16 bytes as 26 characters that sort as the bytes do.
 *
 * @source Crockford's Base32 alphabet, lower case
 */
export const encodeBase32 = (bytes: Uint8Array): string => {
  assert(bytes.length === 16, "base32 takes 16 bytes");
  let text = "";
  let buffer = 0;
  // 128 bits fill 26 characters of 5 bits with 2 bits to spare: they lead, as zeros.
  let bits = 2;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(buffer >>> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
};

/** The 16 bytes behind 26 characters; the text is trusted to be `encodeBase32`'s. */
export const decodeBase32 = (text: string): Uint8Array => {
  assert(text.length === 26, "base32 takes 26 characters");
  const bytes = new Uint8Array(16);
  let buffer = 0;
  let bits = -2;
  let at = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    assert(digit >= 0, "a character outside the base32 alphabet");
    buffer = (buffer << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (buffer >>> bits) & 255;
      at += 1;
    }
    buffer &= (1 << Math.max(bits, 0)) - 1;
  }
  return bytes;
};
