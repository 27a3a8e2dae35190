import { argon2id } from "@noble/hashes/argon2.js";
import { describe, expect, test } from "vitest";
import { hexFromBytes } from "../testing.ts";
import { createWebCryptoProvider } from "../web-crypto-provider.ts";

const provider = createWebCryptoProvider();
const text = (value: string) => new TextEncoder().encode(value);

describe("Argon2id 0x13, the reference implementation's src/test.c (P-H-C/phc-winner-argon2)", () => {
  test.each([
    {
      memory: 65_536,
      iterations: 2,
      output: "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    },
    {
      memory: 256,
      iterations: 2,
      output: "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
    },
    {
      memory: 65_536,
      iterations: 1,
      output: "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98",
    },
    {
      memory: 65_536,
      iterations: 4,
      output: "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c",
    },
  ])("$memory KiB, $iterations passes", async ({ memory, iterations, output }) => {
    const cost = { memory, iterations, parallelism: 1 };
    const hash = await provider.argon2id({ password: text("password"), salt: text("somesalt"), cost });
    expect(hexFromBytes(hash)).toBe(output);
  });
});

describe("Argon2id, RFC 9106 section 5.3", () => {
  // The vector has associated data, which ours does not take: an implementation that takes it vouches for ours.
  const rfc = (associated: Uint8Array | undefined) =>
    argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      key: new Uint8Array(8).fill(3),
      ...(associated === undefined ? {} : { personalization: associated }),
    });

  test("the second implementation gives the RFC's tag", () => {
    expect(hexFromBytes(rfc(new Uint8Array(12).fill(4)))).toBe(
      "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
    );
  });

  test("ours agrees with the second implementation", async () => {
    const cost = { memory: 64, iterations: 3, parallelism: 4 };
    const [password, salt] = [text("pass\u00e9 \u{1f511}"), new Uint8Array(16).fill(2)];
    const theirs = argon2id(password, salt, { t: 3, m: 64, p: 4 });
    expect(await provider.argon2id({ password, salt, cost })).toEqual(theirs);
  });
});
