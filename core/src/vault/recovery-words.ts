import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { err, ok, type Random, type Result } from "../kernel/index.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import { deriveKey } from "./hkdf.ts";

/** 256 bits and eight of checksum, eleven bits a word. */
export const RECOVERY_WORD_COUNT = 24;

export type RecoveryWordsError =
  /** `word` is not on the list; `position` counts from 0. */
  | { readonly code: "vault/not_a_recovery_word"; readonly word: string; readonly position: number }
  /** Not 24 words, or words whose checksum is wrong: one is mistaken, or two stand in the wrong order. */
  | { readonly code: "vault/wrong_recovery_words" };

const WORDS: ReadonlySet<string> = new Set(wordlist);

/** @source BIP-39, English word list */
export const newRecoveryWords = (random: Random): readonly string[] =>
  entropyToMnemonic(random.bytes(32), wordlist).split(" ");

/** The words as they are on the list, from what a person typed: case, accents of width and blanks do not matter. */
export const checkRecoveryWords = (
  typed: readonly string[],
): Result<readonly string[], RecoveryWordsError> => {
  const words = typed.map(plainWord);
  for (const [position, word] of words.entries()) {
    if (!WORDS.has(word)) return err({ code: "vault/not_a_recovery_word", word, position });
  }
  if (words.length !== RECOVERY_WORD_COUNT) return err({ code: "vault/wrong_recovery_words" });
  try {
    mnemonicToEntropy(words.join(" "), wordlist);
    return ok(words);
  } catch {
    // The package tells a wrong checksum by throwing.
    return err({ code: "vault/wrong_recovery_words" });
  }
};

/** Words of the list that begin so, in alphabetical order: for completion as one types. */
export const recoveryWordsStartingWith = (typed: string, limit = 6): readonly string[] => {
  const prefix = plainWord(typed);
  if (prefix === "") return [];
  const from = wordlist.findIndex((word) => word.startsWith(prefix));
  return from < 0 ? [] : wordlist.slice(from, from + limit).filter((word) => word.startsWith(prefix));
};

/** The key that the words stand for. They carry 256 random bits already, so no slow derivation is needed (VAU-8). */
export const recoveryKek = async (
  provider: Pick<CryptoProvider, "subtle">,
  typed: readonly string[],
): Promise<Result<Uint8Array, RecoveryWordsError>> => {
  const words = checkRecoveryWords(typed);
  if (!words.ok) return words;
  const entropy = mnemonicToEntropy(words.value.join(" "), wordlist);
  const kek = await deriveKey(provider, entropy, "coffer/1/recovery-kek");
  entropy.fill(0);
  return ok(kek);
};

const plainWord = (typed: string): string => typed.normalize("NFKC").trim().toLowerCase();
