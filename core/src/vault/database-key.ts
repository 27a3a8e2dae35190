import type { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import { encodeCanonical } from "./canonical.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import type { AccountKey } from "./keyring.ts";
import { openMessage, type SealedFor, type SealedMessage, sealMessage } from "./sealed-message.ts";
import { KEY_BYTES } from "./sealing-key.ts";

/** What seals the store of this device: 32 random bytes, made here and never sent anywhere, not even sealed. */
export type DatabaseKey = Uint8Array & z.$brand<"DatabaseKey">;

export const newDatabaseKey = (provider: CryptoProvider): DatabaseKey =>
  provider.bytes(KEY_BYTES) as DatabaseKey;

export const wrapDatabaseKey = (
  provider: CryptoProvider,
  accountKey: AccountKey,
  vaultId: string,
  key: DatabaseKey,
): Promise<SealedMessage> => sealMessage(provider, accountKey, sealedFor(vaultId), key);

export const unwrapDatabaseKey = async (
  provider: CryptoProvider,
  accountKey: AccountKey,
  vaultId: string,
  wrapped: SealedMessage,
): Promise<Result<DatabaseKey, { readonly code: "vault/database_key_damaged" }>> => {
  const key = await openMessage(provider, accountKey, sealedFor(vaultId), wrapped);
  return key.ok ? ok(key.value as DatabaseKey) : err({ code: "vault/database_key_damaged" });
};

const sealedFor = (vaultId: string): SealedFor => ({
  label: "coffer/1/database-key",
  context: encodeCanonical([vaultId]),
});
