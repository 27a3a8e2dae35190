import { z } from "zod";
import { assert, encodeBase32, err, ok, type Result } from "../kernel/index.ts";
import { encodeCanonical } from "./canonical.ts";
import type { Argon2Cost, CryptoProvider } from "./crypto-provider.ts";
import { type KdfError, KdfParameters, newKdfParameters, passphraseKek } from "./key-derivation.ts";
import { newRecoveryWords, recoveryKek, type RecoveryWordsError } from "./recovery-words.ts";
import { openMessage, type SealedFor, SealedMessage, sealMessage } from "./sealed-message.ts";

const Facts = {
  id: z.string().min(1).max(40),
  /** The keyring's version at which the slot was made. */
  version: z.int().min(1),
};
const PassphraseFacts = z.strictObject({ kind: z.literal("passphrase"), ...Facts, kdf: KdfParameters });
const RecoveryFacts = z.strictObject({ kind: z.literal("recovery"), ...Facts });

/** What a slot says of itself; all of it is bound to the wrapped key (VAU-9). */
type KeyslotFacts = z.output<typeof PassphraseFacts> | z.output<typeof RecoveryFacts>;

const PassphraseSlot = PassphraseFacts.extend({ wrapped: SealedMessage });
const RecoverySlot = RecoveryFacts.extend({ wrapped: SealedMessage });

/** One way into the vault: the account key, wrapped under a key that a person can bring back. */
export const Keyslot = z.discriminatedUnion("kind", [PassphraseSlot, RecoverySlot]);
export type Keyslot = z.output<typeof Keyslot>;

/** What a person brings to open a vault. */
export type UnlockSecret =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recovery"; readonly words: readonly string[] };

export type KeyslotError =
  | KdfError
  | RecoveryWordsError
  | { readonly code: "vault/wrong_passphrase" }
  /** The secret is right, but the slot is not as the vault wrote it: damaged, or changed by somebody else. */
  | { readonly code: "vault/keyslots_altered" };

/** Where a slot is made: for which vault, at which version of its keyring, around which key. */
export interface SlotPlace {
  readonly vaultId: string;
  readonly version: number;
  readonly accountKey: Uint8Array;
}

export const newPassphraseSlot = async (
  provider: CryptoProvider,
  place: SlotPlace,
  secret: { readonly passphrase: string; readonly cost: Argon2Cost },
): Promise<Result<Keyslot, KdfError>> => {
  const kdf = newKdfParameters(provider, secret.cost);
  const kek = await passphraseKek(provider, secret.passphrase, kdf);
  if (!kek.ok) return kek;
  const facts = { kind: "passphrase", id: newSlotId(provider), version: place.version, kdf } as const;
  return ok({ ...facts, wrapped: await wrap(provider, kek.value, place, facts) });
};

/** A slot for fresh words. They are in the answer and nowhere else. */
export const newRecoverySlot = async (
  provider: CryptoProvider,
  place: SlotPlace,
): Promise<{ readonly slot: Keyslot; readonly words: readonly string[] }> => {
  const words = newRecoveryWords(provider);
  const kek = await recoveryKek(provider, words);
  assert(kek.ok, "fresh recovery words are on the list");
  const facts = { kind: "recovery", id: newSlotId(provider), version: place.version } as const;
  return { words, slot: { ...facts, wrapped: await wrap(provider, kek.value, place, facts) } };
};

/** The account key out of a slot of the secret's kind. */
export const openSlot = async (
  provider: CryptoProvider,
  vaultId: string,
  slot: Keyslot,
  secret: UnlockSecret,
): Promise<Result<Uint8Array, KeyslotError>> => {
  const kek = await kekOf(provider, slot, secret);
  if (!kek.ok) return kek;
  const { wrapped, ...facts } = slot;
  const key = await openMessage(provider, kek.value, sealedFor(vaultId, facts), wrapped);
  kek.value.fill(0);
  if (key.ok) return key;
  if (key.error.code === "vault/damaged_seal") return err({ code: "vault/keyslots_altered" });
  return err({
    code: secret.kind === "passphrase" ? "vault/wrong_passphrase" : "vault/wrong_recovery_words",
  });
};

const kekOf = async (
  provider: CryptoProvider,
  slot: Keyslot,
  secret: UnlockSecret,
): Promise<Result<Uint8Array, KdfError | RecoveryWordsError>> => {
  if (secret.kind === "recovery") return recoveryKek(provider, secret.words);
  assert(slot.kind === "passphrase", "a passphrase meets a passphrase slot");
  return passphraseKek(provider, secret.passphrase, slot.kdf);
};

const wrap = async (
  provider: CryptoProvider,
  kek: Uint8Array,
  place: SlotPlace,
  facts: KeyslotFacts,
): Promise<SealedMessage> => {
  const wrapped = await sealMessage(provider, kek, sealedFor(place.vaultId, facts), place.accountKey);
  kek.fill(0);
  return wrapped;
};

const sealedFor = (vaultId: string, facts: KeyslotFacts): SealedFor => ({
  label: "coffer/1/keyslot",
  context: encodeCanonical([vaultId, facts]),
});

const newSlotId = (provider: CryptoProvider): string => encodeBase32(provider.bytes(16));
