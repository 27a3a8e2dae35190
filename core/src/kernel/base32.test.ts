import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decodeBase32, encodeBase32 } from "./base32.ts";

const sixteenBytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

/** Bytes in the order of a memcmp. */
const compareBytes = (left: Uint8Array, right: Uint8Array): number => {
  for (const [at, byte] of left.entries()) {
    const other = right[at] ?? 0;
    if (byte !== other) return byte - other;
  }
  return 0;
};

describe("KER-1 text sorts as the bytes do", () => {
  test.prop([sixteenBytes, sixteenBytes])("any two", (left, right) => {
    const [a, b] = [encodeBase32(left), encodeBase32(right)];
    expect(Math.sign(a < b ? -1 : a > b ? 1 : 0)).toBe(Math.sign(compareBytes(left, right)));
  });

  test("128 bits are 26 characters of five, with two zeros before", () => {
    expect(encodeBase32(new Uint8Array(16))).toBe("0".repeat(26));
    expect(encodeBase32(new Uint8Array(16).fill(255))).toBe(`7${"z".repeat(25)}`);
    expect(encodeBase32(Uint8Array.from({ length: 16 }, (_, at) => (at === 15 ? 33 : 0)))).toBe(
      `${"0".repeat(24)}11`,
    );
  });
});

describe("KER-3 round trip", () => {
  test.prop([sixteenBytes])("any bytes", (bytes) => {
    expect(decodeBase32(encodeBase32(bytes))).toEqual(bytes);
  });

  test("what is no id throws", () => {
    expect(() => decodeBase32("0".repeat(25))).toThrow("invariant broken");
    expect(() => decodeBase32(`u${"0".repeat(25)}`)).toThrow("invariant broken");
    expect(() => encodeBase32(new Uint8Array(15))).toThrow("invariant broken");
  });
});
