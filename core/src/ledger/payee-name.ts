/**
 * What of a bank's text names the payee, made readable (LED-20): card and terminal noise, dates, numbers and places
 * go; capitals become words. Never empty unless the text is: in doubt it stays as the bank wrote it.
 *
 * @example
 * cleanPayeeName("CARD PURCHASE TESCO STORES 3297 LONDON 12/03"); // "Tesco Stores"
 */
export const cleanPayeeName = (raw: string): string => {
  const text = raw
    .slice(0, MOST_READ)
    .normalize("NFC")
    .replace(UNPRINTABLE, " ")
    .replace(/\s+/gu, " ")
    .trim();
  let name = text;
  for (const noise of LEADING) name = name.replace(noise, "");
  for (const noise of TRAILING) name = name.replace(noise, "");
  name = name.replace(/^[\s*#:;,./_-]+|[\s*#:;,/_-]+$/gu, "").replace(/\s+/gu, " ");
  return readable(/\p{L}/u.test(name) ? name : text).slice(0, MAX_NAME);
};

/**
 * By what two spellings of one payee are told to be the same (LED-21): lower case, without accents, punctuation and
 * doubled spaces. Empty for a name without letters and digits.
 */
export const payeeKey = (name: string): string =>
  (PLAIN.test(name) ? name : name.normalize("NFKD").replace(/\p{M}/gu, ""))
    .toLowerCase()
    .replace(NOT_WORD, " ")
    .trim();

const MAX_NAME = 255;
/** No bank writes a longer name: what goes on is a file that wants to waste our time. */
const MOST_READ = 500;
const PLAIN = /^[\x20-\x7e]*$/;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
// Control and invisible formatting characters, direction marks among them.
const UNPRINTABLE = /[\p{Cc}\p{Cf}]+/gu;

/** What terminals and banks write before the name. */
const LEADING: readonly RegExp[] = [
  /^(?:(?:recurring |contactless |international )?(?:debit |credit )?card (?:purchase|payment|transaction)|pos(?: debit| purchase)?|point of sale|(?:checkcard|visa debit|purchase authorized on)|kartenzahlung|girocard|lastschrift|carte|paiement (?:par )?(?:cb|carte)|achat cb|compra (?:tarjeta|tarj\.?)|pagamento pos|pagamento carta|betaalautomaat|bea,?|kortk[øo]b|kortk[öo]p)(?=[\s:*,/-])[\s:*,/-]*/iu,
  // Their own dates and card numbers, before the name again.
  /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\s+)/u,
  /^(?:card\s+)?(?:x{2,}|\*{2,})\s?\d{2,4}\s+/iu,
  // Payment services that name the shop after a star.
  /^(?:sq|sumup|tst|pp|paypal|zettle_?|iz|izettle|ckx?o|sp|pay|dri|fs|wpy|nyx|stripe|ls|lsp|mollie|klarna|adyen)\s?\*\s?/iu,
];

/** What they write after it. */
const TRAILING: readonly RegExp[] = [
  // "REWE MARKT//BERLIN/DE"
  /\s*\/\/.*$/u,
  /\s+(?:card|karte|carte|tarjeta)\s+(?:no\.?\s*|nr\.?\s*)?[x*]*\d{4}\b.*$/iu,
  /\s+(?:x{2,}|\*{2,})\s?\d{2,4}.*$/iu,
  /\s+(?:on\s+|du\s+|vom\s+|am\s+)?\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?:\s+\d{1,2}:\d{2}.*)?$/iu,
  /\s+\d{4}-\d{2}-\d{2}.*$/u,
  // A shop's number, and the place that follows it.
  /(?<=\p{L}\S*)\s+(?:store\s+|filiale\s+|fil\.?\s+|nr\.?\s*|no\.?\s*)?#?\s?\d{3,}(?:[\s,]+\p{L}[\p{L}'.-]*){0,4}$/iu,
  /\s+#\s?\d+$/u,
  // A long mark of letters and digits that no name has.
  /\s+(?=\S*\d\S*\d\S*\d)(?=\S*\p{L})[\p{L}\p{N}-]{8,}$/u,
];

const SMALL = new Set([
  "a",
  "al",
  "and",
  "da",
  "de",
  "del",
  "der",
  "des",
  "di",
  "die",
  "do",
  "du",
  "e",
  "el",
  "en",
  "et",
  "for",
  "la",
  "le",
  "les",
  "of",
  "och",
  "og",
  "the",
  "und",
  "van",
  "von",
  "y",
  "zu",
  "zum",
]);

/** Words for what the bank wrote in capitals; a name that has small letters was written by hand and stays. */
const readable = (name: string): string => {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, index) =>
      index > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : readableWord(word),
    )
    .join(" ");
};

const readableWord = (word: string): string => {
  const letters = word.replace(/[^\p{L}]/gu, "");
  // BP, DM, KFC, H&M: too short to be a word, or without a vowel to speak it by.
  if (letters.length <= 2 || word.includes("&") || (letters.length <= 4 && !/[AEIOUYÀ-Ý]/u.test(letters)))
    return word;
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}|(?<=\b[dlo]['’])\p{L}/gu, (letter) => letter.toUpperCase());
};
