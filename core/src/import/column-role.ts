import { isCurrencyCode, type CurrencyCode } from "../money/index.ts";
import { currencyOfSign } from "./currency-sign.ts";
import { HEADINGS, type ColumnRole } from "./header-vocabulary.ts";
import { plainWords } from "./plain-words.ts";

/** What a heading says of its column. */
export interface Heading {
  readonly words: string;
  /** Likeliest first; empty when the heading is unknown. */
  readonly roles: readonly ColumnRole[];
  /** The whole heading is known, not only a part of it. */
  readonly exact: boolean;
  /** `Amount (EUR)`, `Betrag in €`: the currency of the cells below. */
  readonly currency: CurrencyCode | null;
}

/** Endings of compound words, for languages that write headings as one word. */
const ENDINGS: readonly (readonly [string, ColumnRole])[] = [
  ["datum", "date"],
  ["dato", "date"],
  ["date", "date"],
  ["paiva", "date"],
  ["betrag", "amount"],
  ["amount", "amount"],
  ["bedrag", "amount"],
  ["belopp", "amount"],
  ["belob", "amount"],
  ["belop", "amount"],
  ["saldo", "balance"],
  ["balance", "balance"],
  ["konto", "other-account"],
  ["text", "memo"],
  ["tekst", "memo"],
];

const rolesByPhrase: ReadonlyMap<string, readonly ColumnRole[]> = (() => {
  const roles = new Map<string, ColumnRole[]>();
  for (const [role, phrases] of Object.entries(HEADINGS) as [ColumnRole, string][]) {
    for (const phrase of phrases.split(/[;\n]/)) {
      const words = plainWords(phrase);
      if (words === "") continue;
      const known = roles.get(words) ?? [];
      if (!known.includes(role)) known.push(role);
      roles.set(words, known);
    }
  }
  return roles;
})();

/** Whether the whole text is a heading of some bank's table. */
export const isHeading = (text: string): boolean => rolesByPhrase.has(plainWords(text));

/** Reads a heading (IMP-55). */
export const readHeading = (text: string): Heading => {
  const currency = currencyIn(text);
  const words = plainWords(text.replace(/^[#*]+/, ""));
  const bare = currency === null ? words : withoutCurrency(words);
  if (/^[+/\\-]{3,}$/.test(text.replace(/\s/g, "")) || /^[+-]\s?\/\s?[+-]$/.test(text)) {
    return { words: text, roles: ["direction"], exact: true, currency: null };
  }
  if (bare === "") return { words, roles: currency === null ? [] : ["amount"], exact: false, currency };
  const known =
    rolesByPhrase.get(words) ??
    (currency === null ? undefined : rolesByPhrase.get(withoutCodes(words))) ??
    rolesByPhrase.get(bare) ??
    rolesByPhrase.get(bare.replace(/ \d$/, ""));
  if (known !== undefined) return { words, roles: known, exact: true, currency };
  const roles = rolesOfPart(bare) ?? rolesOfEnding(bare);
  return { words, roles: isOfOriginal(words) ? roles.map(besideTheBooked) : roles, exact: false, currency };
};

/** Words that set an amount or a currency apart from the booked one. */
const isOfOriginal = (words: string): boolean =>
  /\b(?:original\w*|foreign|fremd\w*|ursprung\w*|origine?|origem|origen|puvodni|povodna|oryginaln\w*|eredeti|oorspronkelijke?|devise etrangere|moneda extranjera)\b/.test(
    words,
  );

const besideTheBooked = (role: ColumnRole): ColumnRole =>
  role === "amount" ? "other-amount" : role === "currency" ? "other-currency" : role;

/** The roles of the longest known phrase within. */
const rolesOfPart = (words: string): readonly ColumnRole[] | null => {
  if (words.length > 80) return null;
  if (/[\u3040-\u30ff\u3400-\u9fff\u1100-\u11ff\uac00-\ud7af]/.test(words)) return rolesOfCharacters(words);
  const parts = words.split(" ");
  let longest = "";
  for (let length = Math.min(parts.length - 1, 6); length >= 1 && longest === ""; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      const phrase = parts.slice(from, from + length).join(" ");
      if (phrase.length >= 4 && phrase.length >= longest.length && rolesByPhrase.has(phrase))
        longest = phrase;
    }
  }
  return rolesByPhrase.get(longest) ?? null;
};

/** Scripts without blanks between words. */
const rolesOfCharacters = (words: string): readonly ColumnRole[] | null => {
  const text = words.replaceAll(" ", "");
  for (let length = text.length - 1; length >= 2; length -= 1) {
    for (let from = 0; from + length <= text.length; from += 1) {
      const roles = rolesByPhrase.get(text.slice(from, from + length));
      if (roles !== undefined) return roles;
    }
  }
  return null;
};

const rolesOfEnding = (words: string): readonly ColumnRole[] => {
  const ending = ENDINGS.find(([end]) => words.endsWith(end));
  return ending === undefined ? [] : [ending[1]];
};

const currencyIn = (text: string): CurrencyCode | null => {
  for (const word of text.split(/[\s()[\]{}/,:;_.-]+/)) {
    if (word.length === 3 && word === word.toUpperCase() && isCurrencyCode(word)) return word;
    if (/^\p{L}{0,3}\p{Sc}$/u.test(word)) {
      const code = currencyOfSign(word);
      if (code !== undefined && code !== null) return code;
    }
    if (/^euro(?:s|a|n|['’]s)?$/i.test(word)) return "EUR" as CurrencyCode;
  }
  if (/円/.test(text)) return "JPY" as CurrencyCode;
  // The yuan's name is the dollar's in Taiwan, where amounts are written 金額.
  return /额\s*[(（]\s*元\s*[)）]/.test(text) ? ("CNY" as CurrencyCode) : null;
};

/** `paid in gbp` as `paid in`. */
const withoutCodes = (words: string): string =>
  words
    .split(" ")
    .filter((word) => !/^(?:euro[san]?|s|円|元)$/.test(word) && !isCurrencyCode(word.toUpperCase()))
    .join(" ");

/** `betrag in eur` as `betrag`. */
const withoutCurrency = (words: string): string =>
  withoutCodes(words)
    .split(" ")
    .filter((word) => !/^(?:in|en)$/.test(word))
    .join(" ");
