import { describe, expect, test } from "vitest";
import { hkdf } from "../hkdf.ts";
import { bytesFromHex, hexFromBytes } from "../testing.ts";
import { createWebCryptoProvider } from "../web-crypto-provider.ts";

const run = (from: number, to: number): string =>
  hexFromBytes(Uint8Array.from({ length: to - from + 1 }, (_, at) => from + at));

const VECTORS = [
  {
    name: "A.1",
    key: "0b".repeat(22),
    salt: run(0x00, 0x0c),
    info: run(0xf0, 0xf9),
    length: 42,
    output: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
  },
  {
    name: "A.2",
    key: run(0x00, 0x4f),
    salt: run(0x60, 0xaf),
    info: run(0xb0, 0xff),
    length: 82,
    output:
      "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
  },
  {
    name: "A.3",
    key: "0b".repeat(22),
    salt: "",
    info: "",
    length: 42,
    output: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
  },
];

describe("HKDF-SHA-256, RFC 5869 appendix A", () => {
  test.each(VECTORS)("$name", async ({ key, salt, info, length, output }) => {
    const input = { key: bytesFromHex(key), salt: bytesFromHex(salt), info: bytesFromHex(info), length };
    expect(hexFromBytes(await hkdf(createWebCryptoProvider(), input))).toBe(output);
  });
});
