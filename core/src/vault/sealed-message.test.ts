import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { openMessage, type SealedFor, sealMessage } from "./sealed-message.ts";
import { quickProvider } from "./testing.ts";

const provider = quickProvider();
const key = provider.bytes(32);
const purpose: SealedFor = { label: "coffer/1/keyslot", context: Uint8Array.of(1, 2, 3) };

test.prop([fc.uint8Array({ maxLength: 200 })], { numRuns: 50 })(
  "VAU-4 what was sealed comes back for the same key, label and context",
  async (plaintext) => {
    const message = await sealMessage(provider, key, purpose, plaintext);
    const opened = await openMessage(provider, key, purpose, message);
    expect(opened.ok && [...opened.value]).toEqual([...plaintext]);
  },
);

describe("VAU-4 nothing opens but what was sealed", () => {
  const plaintext = Uint8Array.of(9, 8, 7);

  test("another key and another label fail at the commitment", async () => {
    const message = await sealMessage(provider, key, purpose, plaintext);
    const wrongKey = { ok: false, error: { code: "vault/wrong_key" } };
    expect(await openMessage(provider, provider.bytes(32), purpose, message)).toEqual(wrongKey);
    expect(await openMessage(provider, key, { ...purpose, label: "coffer/1/backup" }, message)).toEqual(
      wrongKey,
    );
  });

  test("another context fails at the tag", async () => {
    const message = await sealMessage(provider, key, purpose, plaintext);
    const opened = await openMessage(provider, key, { ...purpose, context: Uint8Array.of(1, 2, 4) }, message);
    expect(opened).toEqual({ ok: false, error: { code: "vault/damaged_seal" } });
  });

  test.prop(
    [
      fc.constantFrom("salt" as const, "commitment" as const, "ciphertext" as const),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
    ],
    {
      numRuns: 60,
    },
  )("any changed byte of %s is noticed", async (part, at, flip) => {
    const message = await sealMessage(provider, key, purpose, plaintext);
    const bytes = Uint8Array.from(message[part]);
    bytes[at % bytes.length]! ^= flip;
    expect((await openMessage(provider, key, purpose, { ...message, [part]: bytes })).ok).toBe(false);
  });

  test("a ciphertext shorter than a tag is damaged, not a crash", async () => {
    const message = await sealMessage(provider, key, purpose, plaintext);
    const opened = await openMessage(provider, key, purpose, { ...message, ciphertext: new Uint8Array(3) });
    expect(opened).toEqual({ ok: false, error: { code: "vault/damaged_seal" } });
  });
});

test("VAU-2 the same message sealed twice shares no salt and no ciphertext", async () => {
  const [first, second] = [
    await sealMessage(provider, key, purpose, Uint8Array.of(1)),
    await sealMessage(provider, key, purpose, Uint8Array.of(1)),
  ];
  expect(first.salt).not.toEqual(second.salt);
  expect(first.ciphertext).not.toEqual(second.ciphertext);
});
