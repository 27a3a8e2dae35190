import { err, ok, type Result } from "../kernel/index.ts";
import type { Argon2Cost, CryptoProvider } from "./crypto-provider.ts";
import { type DatabaseKey, newDatabaseKey, unwrapDatabaseKey, wrapDatabaseKey } from "./database-key.ts";
import type { KdfError } from "./key-derivation.ts";
import { type AccountKey, createKeyring, type Keyring, type KeyringError, openKeyring } from "./keyring.ts";
import type { UnlockSecret } from "./keyslot.ts";
import { isGenuineVaultFile, signVaultFile, type VaultFile } from "./vault-file.ts";

/** What an open vault holds in memory, and `forgetKeys` wipes. */
export interface VaultKeys {
  readonly accountKey: AccountKey;
  readonly databaseKey: DatabaseKey;
}

export type UnlockError =
  | KeyringError
  /** The secret is right, but the vault's file was damaged, or changed by somebody else. */
  | { readonly code: "vault/file_altered" };

/** A vault that has only its name and its keys yet. */
export const createVault = async (
  provider: CryptoProvider,
  input: {
    readonly id: string;
    readonly name: string;
    readonly createdAt: number;
    readonly demo: boolean;
    readonly passphrase: string;
    readonly cost?: Argon2Cost;
  },
): Promise<
  Result<
    { readonly file: VaultFile; readonly keys: VaultKeys; readonly recoveryWords: readonly string[] },
    KdfError
  >
> => {
  const { passphrase, cost, ...facts } = input;
  const made = await createKeyring(provider, { vaultId: facts.id, passphrase, cost });
  if (!made.ok) return made;
  const { keyring, accountKey, recoveryWords } = made.value;
  const vault = await adoptVault(provider, { ...facts, recoverySettled: false, keyring, accountKey });
  return ok({ ...vault, recoveryWords });
};

/** A vault on this device around a keyring from elsewhere (a backup): it gets a database key of its own. */
export const adoptVault = async (
  provider: CryptoProvider,
  input: Omit<VaultFile, "format" | "databaseKey" | "mac"> & { readonly accountKey: AccountKey },
): Promise<{ readonly file: VaultFile; readonly keys: VaultKeys }> => {
  const { accountKey, ...facts } = input;
  const databaseKey = newDatabaseKey(provider);
  const wrapped = await wrapDatabaseKey(provider, accountKey, facts.id, databaseKey);
  const file = await signVaultFile(provider, accountKey, { ...facts, databaseKey: wrapped });
  return { file, keys: { accountKey, databaseKey } };
};

/** The keys, if the secret is right and the file is as the vault wrote it. */
export const unlockVault = async (
  provider: CryptoProvider,
  file: VaultFile,
  secret: UnlockSecret,
): Promise<Result<VaultKeys, UnlockError>> => {
  const accountKey = await openKeyring(provider, file.keyring, secret);
  if (!accountKey.ok) return accountKey;
  const databaseKey = await genuineDatabaseKey(provider, file, accountKey.value);
  if (databaseKey !== undefined) return ok({ accountKey: accountKey.value, databaseKey });
  accountKey.value.fill(0);
  return err({ code: "vault/file_altered" });
};

/** The store's key, unless the file is not as the vault wrote it. */
const genuineDatabaseKey = async (
  provider: CryptoProvider,
  file: VaultFile,
  accountKey: AccountKey,
): Promise<DatabaseKey | undefined> => {
  if (file.keyring.vaultId !== file.id) return undefined;
  if (!(await isGenuineVaultFile(provider, accountKey, file))) return undefined;
  const key = await unwrapDatabaseKey(provider, accountKey, file.id, file.databaseKey);
  return key.ok ? key.value : undefined;
};

/** The file with some facts changed, authenticated anew. */
export const amendVaultFile = (
  provider: CryptoProvider,
  accountKey: AccountKey,
  file: VaultFile,
  patch: { readonly name?: string; readonly recoverySettled?: boolean; readonly keyring?: Keyring },
): Promise<VaultFile> => {
  const { format: _format, mac: _mac, ...facts } = file;
  return signVaultFile(provider, accountKey, { ...facts, ...patch });
};

/** Overwrites the keys: for locking. What the platform copied of them meanwhile is out of reach. */
export const forgetKeys = (keys: VaultKeys): void => {
  keys.accountKey.fill(0);
  keys.databaseKey.fill(0);
};
