const FOLDED: { readonly [letter: string]: string } = {
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  ı: "i",
  þ: "th",
};

/**
 * A text as plain words for comparing: lower case, no accents, camel case and punctuation turned into single spaces.
 *
 * @example
 * expect(plainWords("Buchungs-Tag (Währung)")).toBe("buchungs tag wahrung");
 */
export const plainWords = (text: string): string =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łøæœßđðıþ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
