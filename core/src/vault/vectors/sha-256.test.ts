import { describe, expect, test } from "vitest";
import { asSource } from "../hkdf.ts";
import { bytesFromHex, hexFromBytes } from "../testing.ts";
import { createWebCryptoProvider } from "../web-crypto-provider.ts";

const { subtle } = createWebCryptoProvider();
const text = (value: string) => new TextEncoder().encode(value);

test("SHA-256, FIPS 180-4 example: abc", async () => {
  const digest = await subtle.digest("SHA-256", text("abc"));
  expect(hexFromBytes(new Uint8Array(digest))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

describe("HMAC-SHA-256, RFC 4231 section 4", () => {
  test.each([
    {
      name: "4.2",
      key: bytesFromHex("0b".repeat(20)),
      data: text("Hi There"),
      output: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    },
    {
      name: "4.3",
      key: text("Jefe"),
      data: text("what do ya want for nothing?"),
      output: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    },
  ])("$name", async ({ key, data, output }) => {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const usable = await subtle.importKey("raw", asSource(key), algorithm, false, ["sign"]);
    expect(hexFromBytes(new Uint8Array(await subtle.sign("HMAC", usable, data)))).toBe(output);
  });
});
