import { describe, expect, test } from "vitest";
import { asSource } from "../hkdf.ts";
import { bytesFromHex, hexFromBytes } from "../testing.ts";
import { createWebCryptoProvider } from "../web-crypto-provider.ts";

const { subtle } = createWebCryptoProvider();

const VECTORS = [
  {
    name: "test case 13: nothing",
    key: "00".repeat(32),
    iv: "00".repeat(12),
    plaintext: "",
    data: "",
    sealed: "530f8afbc74536b9a963b4f1c4cb738b",
  },
  {
    name: "test case 14: one block",
    key: "00".repeat(32),
    iv: "00".repeat(12),
    plaintext: "00".repeat(16),
    data: "",
    sealed: "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
  },
  {
    name: "test case 16: part of a block, and additional data",
    key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
    iv: "cafebabefacedbaddecaf888",
    plaintext:
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    data: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
    sealed:
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b",
  },
];

describe("AES-256-GCM, McGrew and Viega, The Galois/Counter Mode of Operation, appendix B (NIST)", () => {
  test.each(VECTORS)("$name", async ({ key, iv, plaintext, data, sealed }) => {
    const usable = await subtle.importKey("raw", asSource(bytesFromHex(key)), "AES-GCM", false, [
      "encrypt",
      "decrypt",
    ]);
    const parameters = {
      name: "AES-GCM",
      iv: asSource(bytesFromHex(iv)),
      additionalData: asSource(bytesFromHex(data)),
      tagLength: 128,
    };
    const made = await subtle.encrypt(parameters, usable, asSource(bytesFromHex(plaintext)));
    expect(hexFromBytes(new Uint8Array(made))).toBe(sealed);
    const opened = await subtle.decrypt(parameters, usable, asSource(bytesFromHex(sealed)));
    expect(hexFromBytes(new Uint8Array(opened))).toBe(plaintext);
  });
});
