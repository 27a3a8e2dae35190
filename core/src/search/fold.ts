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

// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant, control characters too
const ASCII = /^[\u0000-\u007f]*$/;
const SPACES = /\s+/gu;
/** The accents of Latin, Greek and Cyrillic; the voicing marks and vowel signs of other scripts make other letters. */
const ACCENTS = /[\u0300-\u036f]/gu;

const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(VARIANTS, (letter) => VARIANT_LETTERS[letter] ?? letter);

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
