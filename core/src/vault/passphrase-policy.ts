import { err, ok, type Result } from "../kernel/index.ts";

/** Why a passphrase is refused. Each can be said to the person in a sentence. */
export type PassphraseWeakness =
  | "too_short"
  | "too_few_characters"
  | "only_digits"
  | "repetition"
  | "sequence"
  | "common"
  | "vault_name";

export interface PassphraseTooWeak {
  readonly code: "vault/passphrase_too_weak";
  /** The first reason is the one to show. */
  readonly reasons: readonly PassphraseWeakness[];
}

/** Unicode characters. */
export const SHORTEST_PASSPHRASE = 10;
const FEWEST_DISTINCT = 5;
/** Digits alone carry too little each: as many random ones as make 60 bits. */
const SHORTEST_OF_DIGITS = 19;

const SEQUENCES = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "1q2w3e4r5t6z7u8i9o0p",
  "1q2w3e4r5t6y7u8i9o0p",
];

/** What leads every list of leaked passphrases; with digits and signs around them they are no better. */
const COMMON: ReadonlySet<string> = new Set([
  "password",
  "passwort",
  "passphrase",
  "motdepasse",
  "contrasena",
  "letmein",
  "welcome",
  "iloveyou",
  "administrator",
  "changeme",
  "correcthorsebatterystaple",
]);

/**
 * The floor below which no vault is made (VAU-13). It knows nothing of languages or people: a strength meter at the
 * screen may ask for more, never for less.
 */
export const checkPassphrase = (
  passphrase: string,
  context: { readonly vaultName: string },
): Result<null, PassphraseTooWeak> => {
  const text = passphrase.normalize("NFKC");
  const characters = Array.from(text);
  const plain = text.toLowerCase();
  const findings: readonly (readonly [PassphraseWeakness, boolean])[] = [
    ["too_short", characters.length < SHORTEST_PASSPHRASE],
    ["only_digits", /^\p{Nd}+$/u.test(text) && characters.length < SHORTEST_OF_DIGITS],
    ["too_few_characters", new Set(characters).size < FEWEST_DISTINCT],
    ["repetition", isRepetition(plain)],
    ["sequence", isSequence(plain)],
    ["common", COMMON.has(lettersOf(plain))],
    [
      "vault_name",
      lettersOf(plain) !== "" && lettersOf(plain) === lettersOf(context.vaultName.toLowerCase()),
    ],
  ];
  const reasons = findings.filter(([, found]) => found).map(([reason]) => reason);
  return reasons.length === 0 ? ok(null) : err({ code: "vault/passphrase_too_weak", reasons });
};

/** One short piece over and over: `abcabcabcabc`. */
const isRepetition = (text: string): boolean => /^(.{1,5}?)\1+$/su.test(text);

const isSequence = (text: string): boolean => {
  const backwards = Array.from(text).reverse().join("");
  return text !== "" && SEQUENCES.some((run) => run.includes(text) || run.includes(backwards));
};

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]/gu, "");
