import { assert } from "../kernel/index.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import { hkdf } from "./hkdf.ts";
import { type AccountKey, createKeyring, type Keyring } from "./keyring.ts";
import { LOWEST_COST } from "./key-derivation.ts";
import { createVault, type VaultKeys } from "./vault.ts";
import type { VaultFile } from "./vault-file.ts";
import { createWebCryptoProvider } from "./web-crypto-provider.ts";

/** The real primitives over bytes that are the same in every run. Never for keys that matter. */
export const seededProvider = (seed = 1): CryptoProvider => {
  let state = seed >>> 0;
  // A linear congruential generator (Numerical Recipes): repeatable, and nothing more.
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return { ...createWebCryptoProvider(), bytes: (count) => Uint8Array.from({ length: count }, next) };
};

/** As `seededProvider`, with a passphrase derivation that costs nothing. */
export const quickProvider = (seed = 1): CryptoProvider => {
  const provider = seededProvider(seed);
  return {
    ...provider,
    argon2id: ({ password, salt, cost }) => {
      const info = Uint8Array.of(cost.iterations, cost.parallelism, cost.memory / 1024);
      return hkdf(provider, { key: password, salt, info, length: 32 });
    },
  };
};

export const PASSPHRASE = "seven grey herons over the ford";

export interface VaultFixture {
  readonly file: VaultFile;
  readonly keys: VaultKeys;
  readonly recoveryWords: readonly string[];
}

/** A vault that opens with `PASSPHRASE`. */
export const aVault = async (
  provider: CryptoProvider,
  facts: { readonly id?: string; readonly name?: string; readonly demo?: boolean } = {},
): Promise<VaultFixture> => {
  const { id = "vault-1", name = "Household", demo = false } = facts;
  const input = { id, name, createdAt: 1_790_000_000_000, demo, passphrase: PASSPHRASE, cost: LOWEST_COST };
  const vault = await createVault(provider, input);
  assert(vault.ok, "the lowest cost is allowed");
  return vault.value;
};

export interface KeyringFixture {
  readonly keyring: Keyring;
  readonly accountKey: AccountKey;
  readonly recoveryWords: readonly string[];
}

/** A keyring that opens with `PASSPHRASE`. */
export const aKeyring = async (provider: CryptoProvider, vaultId = "vault-1"): Promise<KeyringFixture> => {
  const keyring = await createKeyring(provider, { vaultId, passphrase: PASSPHRASE, cost: LOWEST_COST });
  assert(keyring.ok, "the lowest cost is allowed");
  return keyring.value;
};

export const bytesFromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const hexFromBytes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
