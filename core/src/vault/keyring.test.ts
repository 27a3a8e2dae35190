import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { LOWEST_COST } from "./key-derivation.ts";
import { changePassphrase, Keyring, openKeyring, renewRecovery } from "./keyring.ts";
import type { Keyslot } from "./keyslot.ts";
import { aKeyring, PASSPHRASE, quickProvider } from "./testing.ts";

const provider = quickProvider();
const made = await aKeyring(provider);
const withPassphrase = (passphrase: string) => ({ kind: "passphrase", passphrase }) as const;
const withWords = (words: readonly string[]) => ({ kind: "recovery", words }) as const;
const slotOf = (keyring: Keyring, kind: Keyslot["kind"]) => keyring.slots.find((slot) => slot.kind === kind)!;

describe("VAU-7 either secret opens the vault, no other does", () => {
  test("the passphrase and the words give the same key", async () => {
    const opened = { ok: true, value: made.accountKey };
    expect(await openKeyring(provider, made.keyring, withPassphrase(PASSPHRASE))).toEqual(opened);
    expect(await openKeyring(provider, made.keyring, withWords(made.recoveryWords))).toEqual(opened);
  });

  test.prop([fc.string()], { numRuns: 40 })("a wrong passphrase says so", async (passphrase) => {
    fc.pre(passphrase.normalize("NFKC") !== PASSPHRASE);
    const opened = await openKeyring(provider, made.keyring, withPassphrase(passphrase));
    expect(opened).toEqual({ ok: false, error: { code: "vault/wrong_passphrase" } });
  });

  test("another vault's words are wrong", async () => {
    const other = await aKeyring(quickProvider(2), "vault-2");
    const opened = await openKeyring(provider, made.keyring, withWords(other.recoveryWords));
    expect(opened).toEqual({ ok: false, error: { code: "vault/wrong_recovery_words" } });
  });

  test("a vault without words says that it has none", async () => {
    const keyring = { ...made.keyring, slots: [slotOf(made.keyring, "passphrase")] };
    const opened = await openKeyring(provider, keyring, withWords(made.recoveryWords));
    expect(opened).toEqual({ ok: false, error: { code: "vault/no_such_keyslot", kind: "recovery" } });
  });
});

describe("VAU-9 a slot works only as it was written, where it was written", () => {
  test("a slot's facts are bound to its key", async () => {
    const slots = made.keyring.slots.map((slot) => ({ ...slot, version: 7 }));
    const opened = await openKeyring(provider, { ...made.keyring, slots }, withPassphrase(PASSPHRASE));
    expect(opened).toEqual({ ok: false, error: { code: "vault/keyslots_altered" } });
  });

  test("a slot of one vault is none of another's, though passphrase and key are the same", async () => {
    const opened = await openKeyring(
      provider,
      { ...made.keyring, vaultId: "vault-2" },
      withPassphrase(PASSPHRASE),
    );
    expect(opened).toEqual({ ok: false, error: { code: "vault/keyslots_altered" } });
  });

  test("a changed byte of the wrapped key is noticed", async () => {
    const slots = made.keyring.slots.map((slot) => {
      const ciphertext = Uint8Array.from(slot.wrapped.ciphertext);
      ciphertext[0]! ^= 1;
      return { ...slot, wrapped: { ...slot.wrapped, ciphertext } };
    });
    const opened = await openKeyring(provider, { ...made.keyring, slots }, withPassphrase(PASSPHRASE));
    expect(opened).toEqual({ ok: false, error: { code: "vault/keyslots_altered" } });
  });
});

describe("VAU-10 the set of slots is one piece", () => {
  const altered = { ok: false, error: { code: "vault/keyslots_altered" } };

  test("a slot taken away", async () => {
    const keyring = { ...made.keyring, slots: [slotOf(made.keyring, "passphrase")] };
    expect(await openKeyring(provider, keyring, withPassphrase(PASSPHRASE))).toEqual(altered);
  });

  test("a slot brought back after its passphrase was changed", async () => {
    const changed = await changePassphrase(provider, made.keyring, made.accountKey, {
      passphrase: "a stone wall by the lane",
      cost: LOWEST_COST,
    });
    if (!changed.ok) throw new Error(changed.error.code);
    const slots = [slotOf(made.keyring, "passphrase"), slotOf(changed.value, "recovery")];
    const keyring = { ...changed.value, slots };
    expect(await openKeyring(provider, keyring, withPassphrase(PASSPHRASE))).toEqual(altered);
  });

  test("an older version number", async () => {
    const { keyring } = await renewRecovery(provider, made.keyring, made.accountKey);
    const opened = await openKeyring(provider, { ...keyring, version: 1 }, withPassphrase(PASSPHRASE));
    expect(opened).toEqual(altered);
  });

  test("two slots of one kind are no keyring", () => {
    const slot = slotOf(made.keyring, "passphrase");
    expect(Keyring.safeParse({ ...made.keyring, slots: [slot, slot] }).success).toBe(false);
  });
});

describe("VAU-11 a change of secret rewraps one key", () => {
  test("the new passphrase opens, the old one does not, the words still do", async () => {
    const next = "a stone wall by the lane";
    const changed = await changePassphrase(provider, made.keyring, made.accountKey, {
      passphrase: next,
      cost: LOWEST_COST,
    });
    if (!changed.ok) throw new Error(changed.error.code);
    const opened = { ok: true, value: made.accountKey };
    expect(await openKeyring(provider, changed.value, withPassphrase(next))).toEqual(opened);
    expect(await openKeyring(provider, changed.value, withWords(made.recoveryWords))).toEqual(opened);
    expect(await openKeyring(provider, changed.value, withPassphrase(PASSPHRASE))).toEqual({
      ok: false,
      error: { code: "vault/wrong_passphrase" },
    });
    expect(changed.value.version).toBe(2);
    expect(slotOf(changed.value, "recovery")).toEqual(slotOf(made.keyring, "recovery"));
  });

  test("new words open, the old ones do not", async () => {
    const renewed = await renewRecovery(provider, made.keyring, made.accountKey);
    const opened = await openKeyring(provider, renewed.keyring, withWords(renewed.recoveryWords));
    expect(opened).toEqual({ ok: true, value: made.accountKey });
    expect(await openKeyring(provider, renewed.keyring, withWords(made.recoveryWords))).toEqual({
      ok: false,
      error: { code: "vault/wrong_recovery_words" },
    });
  });
});
