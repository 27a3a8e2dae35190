import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { LOWEST_COST } from "./key-derivation.ts";
import { aVault, PASSPHRASE, quickProvider, seededProvider } from "./testing.ts";
import { changePassphrase } from "./keyring.ts";
import { adoptVault, amendVaultFile, forgetKeys, unlockVault } from "./vault.ts";
import { encodeVaultFile, parseVaultFile } from "./vault-file.ts";

const provider = quickProvider();
const made = await aVault(provider);
const secret = { kind: "passphrase", passphrase: PASSPHRASE } as const;

describe("VAU-7 a vault opens with its secrets", () => {
  test("after a round through its bytes, with the real derivation", async () => {
    const real = seededProvider(5);
    const vault = await aVault(real);
    const file = parseVaultFile(encodeVaultFile(vault.file));
    if (!file.ok) throw new Error(file.error.code);
    expect(await unlockVault(real, file.value, secret)).toEqual({ ok: true, value: vault.keys });
    expect(await unlockVault(real, file.value, { kind: "recovery", words: vault.recoveryWords })).toEqual({
      ok: true,
      value: vault.keys,
    });
  });

  test("neither key nor secret stands in the file", () => {
    const text = encodeVaultFile(made.file).join(",");
    for (const key of [made.keys.accountKey, made.keys.databaseKey])
      expect(text).not.toContain(key.join(","));
    for (const word of [PASSPHRASE, made.recoveryWords.join(" ")]) {
      expect(text).not.toContain(new TextEncoder().encode(word).join(","));
    }
  });
});

describe("VAU-12 the readable facts are authenticated", () => {
  test.each([{ name: "Mine" }, { createdAt: 1 }, { demo: true }, { recoverySettled: true }])(
    "%o from another hand is noticed",
    async (patch) => {
      const opened = await unlockVault(provider, { ...made.file, ...patch }, secret);
      expect(opened).toEqual({ ok: false, error: { code: "vault/file_altered" } });
    },
  );

  test("another vault's file around this keyring is noticed", async () => {
    const opened = await unlockVault(provider, { ...made.file, id: "vault-2" }, secret);
    expect(opened).toEqual({ ok: false, error: { code: "vault/file_altered" } });
  });

  test("an amendment by the vault itself is not", async () => {
    const file = await amendVaultFile(provider, made.keys.accountKey, made.file, {
      name: "Ours",
      recoverySettled: true,
    });
    expect(file).toMatchObject({ name: "Ours", recoverySettled: true, createdAt: made.file.createdAt });
    expect(await unlockVault(provider, file, secret)).toEqual({ ok: true, value: made.keys });
  });
});

test("VAU-11 a changed passphrase leaves the database key as it is", async () => {
  const { accountKey } = made.keys;
  const next = { passphrase: "a stone wall by the lane", cost: LOWEST_COST };
  const keyring = await changePassphrase(provider, made.file.keyring, accountKey, next);
  if (!keyring.ok) throw new Error(keyring.error.code);
  const file = await amendVaultFile(provider, accountKey, made.file, { keyring: keyring.value });
  expect(file.databaseKey).toEqual(made.file.databaseKey);
  const opened = await unlockVault(provider, file, { kind: "passphrase", passphrase: next.passphrase });
  expect(opened).toEqual({ ok: true, value: made.keys });
});

test("VAU-17 an adopted vault keeps its account key and gets a database key of its own", async () => {
  const { format: _format, mac: _mac, databaseKey: _key, ...facts } = made.file;
  const adopted = await adoptVault(provider, { ...facts, accountKey: made.keys.accountKey });
  expect(adopted.keys.accountKey).toEqual(made.keys.accountKey);
  expect(adopted.keys.databaseKey).not.toEqual(made.keys.databaseKey);
  expect(await unlockVault(provider, adopted.file, secret)).toEqual({ ok: true, value: adopted.keys });
});

describe("VAU-12 bytes that are no vault's file are refused", () => {
  test.prop([fc.uint8Array({ maxLength: 300 })])("random bytes", (bytes) => {
    expect(parseVaultFile(bytes)).toEqual({ ok: false, error: { code: "vault/not_a_vault_file" } });
  });

  test.prop([fc.nat(), fc.integer({ min: 1, max: 255 })], { numRuns: 200 })(
    "a changed byte never opens",
    async (at, flip) => {
      const bytes = encodeVaultFile(made.file);
      bytes[at % bytes.length]! ^= flip;
      const file = parseVaultFile(bytes);
      if (file.ok) expect((await unlockVault(provider, file.value, secret)).ok).toBe(false);
    },
  );

  test("a later format is named", async () => {
    const later = encodeVaultFile({ ...made.file, format: 2 as 1 });
    expect(parseVaultFile(later)).toEqual({ ok: false, error: { code: "vault/newer_format", format: 2 } });
  });
});

test("VAU-18 forgotten keys are zeros", async () => {
  const { keys } = await aVault(quickProvider(9));
  forgetKeys(keys);
  expect([...keys.accountKey, ...keys.databaseKey].every((byte) => byte === 0)).toBe(true);
});
