import { describe, expect, test } from "vitest";
import { VAULT_FILE_1, VAULT_FILE_1_DATABASE_KEY, VAULT_FILE_1_WORDS } from "./fixtures/vault-file-1.ts";
import { bytesFromHex, hexFromBytes, PASSPHRASE, seededProvider } from "./testing.ts";
import { unlockVault } from "./vault.ts";
import { encodeVaultFile, parseVaultFile } from "./vault-file.ts";

describe("VAU-19 a vault's file of every released format opens", () => {
  const golden = parseVaultFile(bytesFromHex(VAULT_FILE_1));

  test.each([
    { kind: "passphrase", passphrase: PASSPHRASE } as const,
    { kind: "recovery", words: VAULT_FILE_1_WORDS.split(" ") } as const,
  ])("format 1, by $kind", async (secret) => {
    if (!golden.ok) throw new Error(golden.error.code);
    const keys = await unlockVault(seededProvider(), golden.value, secret);
    expect(keys.ok && hexFromBytes(keys.value.databaseKey)).toBe(VAULT_FILE_1_DATABASE_KEY);
  });

  test("format 1 is written as it was then, byte for byte", () => {
    if (!golden.ok) throw new Error(golden.error.code);
    expect(hexFromBytes(encodeVaultFile(golden.value))).toBe(VAULT_FILE_1);
  });
});
