/**
 * Text as a search compares it (SEA-1): letters without case, accents or typographic variants, spaces as one blank.
 *
 * @example
 * expect(foldText("  Café ﬁn — L’Été ")).toBe("cafe fin - l'ete");
 */
export const foldText = (text: string): string => {
  const plain = ASCII.test(text) ? text : foldLetters(text);
  return plain.toLowerCase().replace(SPACES, " ").trim();
};

const ASCII = /^\p{ASCII}*$/u;
/** All white space but a single blank, which most texts have only. */
const SPACES = /\s{2,}|[^\S ]/gu;
/** The accents of Latin, Greek and Cyrillic; the voicing marks and vowel signs of other scripts make other letters. */
const ACCENTS = /[\u0300-\u036f]/gu;

/** Letter by letter, so that a part of a text folds to a part of the folded text. */
const foldLetters = (text: string): string => text.normalize("NFC").replace(BEYOND_ASCII, foldLetter);

const BEYOND_ASCII = /\P{ASCII}/gu;

/** Few different letters are met, many times over. */
const foldedLetters = new Map<string, string>();

const foldLetter = (letter: string): string => {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize("NFKD").replace(ACCENTS, "").normalize("NFC");
  const folded = plain.replace(VARIANTS, (variant) => VARIANT_LETTERS[variant] ?? variant);
  foldedLetters.set(letter, folded);
  return folded;
};

/** What Unicode does not take apart but people type apart. */
const VARIANT_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ø: "o",
  Ø: "o",
  đ: "d",
  Đ: "d",
  ł: "l",
  Ł: "l",
  ı: "i",
  þ: "th",
  Þ: "th",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};
const VARIANTS = new RegExp(`[${Object.keys(VARIANT_LETTERS).join("")}]`, "gu");
