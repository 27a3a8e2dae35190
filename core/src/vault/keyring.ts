import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import type { Argon2Cost, CryptoProvider } from "./crypto-provider.ts";
import { type KdfError, STANDARD_COST } from "./key-derivation.ts";
import {
  Keyslot,
  type KeyslotError,
  newPassphraseSlot,
  newRecoverySlot,
  openSlot,
  type UnlockSecret,
} from "./keyslot.ts";
import { macMatches, macOf } from "./mac.ts";
import { bytesOf } from "./sealed-message.ts";
import { KEY_BYTES } from "./sealing-key.ts";

/** The root of everything a vault seals: 32 random bytes that nothing but slots ever holds. */
export type AccountKey = Uint8Array & z.$brand<"AccountKey">;

/**
 * Every way into one vault. The set is versioned and authenticated under the account key: whoever can write the file
 * cannot swap, add, remove or bring back a slot without being noticed at the next unlock (VAU-10).
 */
export const Keyring = z.strictObject({
  vaultId: z.string().min(1).max(40),
  /** Counts the changes of the set, from 1. */
  version: z.int().min(1),
  slots: z
    .array(Keyslot)
    .min(1)
    .refine((slots) => new Set(slots.map(({ kind }) => kind)).size === slots.length, "one slot of each kind"),
  mac: bytesOf(32),
});
export type Keyring = z.output<typeof Keyring>;

export type KeyringError =
  | KeyslotError
  /** The vault has no slot of this kind. */
  | { readonly code: "vault/no_such_keyslot"; readonly kind: UnlockSecret["kind"] };

/** A new account key, to be opened with the passphrase or with fresh recovery words, which are kept nowhere. */
export const createKeyring = async (
  provider: CryptoProvider,
  input: { readonly vaultId: string; readonly passphrase: string; readonly cost?: Argon2Cost | undefined },
): Promise<
  Result<
    { readonly keyring: Keyring; readonly accountKey: AccountKey; readonly recoveryWords: readonly string[] },
    KdfError
  >
> => {
  const { vaultId, passphrase, cost = STANDARD_COST } = input;
  const accountKey = provider.bytes(KEY_BYTES) as AccountKey;
  const place = { vaultId, version: 1, accountKey };
  const slot = await newPassphraseSlot(provider, place, { passphrase, cost });
  if (!slot.ok) return slot;
  const recovery = await newRecoverySlot(provider, place);
  const facts = { vaultId, version: 1, slots: [slot.value, recovery.slot] };
  const keyring = await authenticate(provider, accountKey, facts);
  return ok({ keyring, accountKey, recoveryWords: recovery.words });
};

/**
 * The account key, if the secret opens its slot and the whole set is as the vault wrote it.
 *
 * @errors `vault/wrong_passphrase`, `vault/wrong_recovery_words`, `vault/not_a_recovery_word`,
 *   `vault/no_such_keyslot`, `vault/keyslots_altered`, and the derivation's refusals (VAU-6)
 */
export const openKeyring = async (
  provider: CryptoProvider,
  keyring: Keyring,
  secret: UnlockSecret,
): Promise<Result<AccountKey, KeyringError>> => {
  const slot = keyring.slots.find(({ kind }) => kind === secret.kind);
  if (slot === undefined) return err({ code: "vault/no_such_keyslot", kind: secret.kind });
  const key = await openSlot(provider, keyring.vaultId, slot, secret);
  if (!key.ok) return key;
  const { mac, ...value } = keyring;
  const genuine = await macMatches(provider, key.value, "coffer/1/keyring-mac", { value, mac });
  return genuine ? ok(key.value as AccountKey) : err({ code: "vault/keyslots_altered" });
};

/** The keyring with a new passphrase in place of the old; no other slot, no key and no data change (VAU-11). */
export const changePassphrase = async (
  provider: CryptoProvider,
  keyring: Keyring,
  accountKey: AccountKey,
  next: { readonly passphrase: string; readonly cost?: Argon2Cost | undefined },
): Promise<Result<Keyring, KdfError>> => {
  const { passphrase, cost = STANDARD_COST } = next;
  const place = { vaultId: keyring.vaultId, version: keyring.version + 1, accountKey };
  const slot = await newPassphraseSlot(provider, place, { passphrase, cost });
  return slot.ok ? ok(await withSlot(provider, keyring, accountKey, slot.value)) : slot;
};

/** The keyring with new recovery words; the old ones open it no more. */
export const renewRecovery = async (
  provider: CryptoProvider,
  keyring: Keyring,
  accountKey: AccountKey,
): Promise<{ readonly keyring: Keyring; readonly recoveryWords: readonly string[] }> => {
  const place = { vaultId: keyring.vaultId, version: keyring.version + 1, accountKey };
  const { slot, words } = await newRecoverySlot(provider, place);
  return { keyring: await withSlot(provider, keyring, accountKey, slot), recoveryWords: words };
};

const withSlot = (
  provider: CryptoProvider,
  keyring: Keyring,
  accountKey: AccountKey,
  slot: Keyslot,
): Promise<Keyring> =>
  authenticate(provider, accountKey, {
    vaultId: keyring.vaultId,
    version: slot.version,
    slots: [...keyring.slots.filter(({ kind }) => kind !== slot.kind), slot],
  });

const authenticate = async (
  provider: CryptoProvider,
  accountKey: AccountKey,
  value: Omit<Keyring, "mac">,
): Promise<Keyring> => ({ ...value, mac: await macOf(provider, accountKey, "coffer/1/keyring-mac", value) });
