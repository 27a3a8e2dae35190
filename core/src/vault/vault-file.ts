import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import { decodeCanonical, encodeCanonical } from "./canonical.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import { type AccountKey, Keyring } from "./keyring.ts";
import { macMatches, macOf } from "./mac.ts";
import { bytesOf, SealedMessage } from "./sealed-message.ts";

/**
 * What a device keeps of a vault outside the sealed store: enough to list it and to unlock it. Readable by anyone who
 * can read the disk, authenticated under the account key (VAU-12).
 */
export const VaultFile = z.strictObject({
  format: z.literal(1),
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(120),
  /** Milliseconds since the epoch. */
  createdAt: z.int().min(0),
  demo: z.boolean(),
  /** The recovery words were confirmed, or the person chose to go without them. */
  recoverySettled: z.boolean(),
  keyring: Keyring,
  /** The key of this device's store, wrapped under the account key. */
  databaseKey: SealedMessage,
  mac: bytesOf(32),
});
export type VaultFile = z.output<typeof VaultFile>;

export type VaultFileError =
  | { readonly code: "vault/not_a_vault_file" }
  /** Written by a later version of the application. */
  | { readonly code: "vault/newer_format"; readonly format: number };

/** The file over these facts, authenticated. Every change of any of them goes through here. */
export const signVaultFile = async (
  provider: CryptoProvider,
  accountKey: AccountKey,
  facts: Omit<VaultFile, "format" | "mac">,
): Promise<VaultFile> => {
  const value = { ...facts, format: 1 } as const;
  return { ...value, mac: await macOf(provider, accountKey, "coffer/1/vault-file-mac", value) };
};

/** Whether the file is as the vault wrote it. */
export const isGenuineVaultFile = (
  provider: CryptoProvider,
  accountKey: AccountKey,
  { mac, ...value }: VaultFile,
): Promise<boolean> => macMatches(provider, accountKey, "coffer/1/vault-file-mac", { value, mac });

export const encodeVaultFile = (file: VaultFile): Uint8Array => encodeCanonical(file);

/** The shape only: whether it is genuine is known when it is unlocked. */
export const parseVaultFile = (bytes: Uint8Array): Result<VaultFile, VaultFileError> => {
  const value = decodeCanonical(bytes);
  const file = VaultFile.safeParse(value);
  if (file.success) return ok(file.data);
  const newer = NewerFormat.safeParse(value);
  return err(
    newer.success
      ? { code: "vault/newer_format", format: newer.data.format }
      : { code: "vault/not_a_vault_file" },
  );
};

const NewerFormat = z.looseObject({ format: z.int().min(2) });
