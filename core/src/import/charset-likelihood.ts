/**
 * The letters beyond ASCII of the languages for which an encoding is used. An accent among them speaks for the
 * encoding, anything else (‡ in a word, half a box) against it.
 */
const WESTERN = "áàâäãåæçéèêëíìîïñóòôöõøœúùûüß";
const CENTRAL = "ąćęłńóśźżáčďéěíľĺňřŕšťúůýžöüőűăâîşţșțäđôß";
const BALTIC = "āčēģīķļņšūžąęėįųõäöü";
const TURKISH = "çğıöşüâîû";

const LETTERS: { readonly [encoding: string]: ReadonlySet<string> } = {
  "windows-1252": new Set(WESTERN),
  "iso-8859-15": new Set(WESTERN),
  macintosh: new Set(WESTERN),
  cp437: new Set(WESTERN),
  cp850: new Set(WESTERN),
  "windows-1254": new Set(TURKISH),
  "windows-1250": new Set(CENTRAL),
  "iso-8859-2": new Set(CENTRAL),
  cp852: new Set(CENTRAL),
  "windows-1257": new Set(BALTIC),
  "iso-8859-13": new Set(BALTIC),
};

/** Icelandic, Finnish and Faroese letters of the western encodings: where they abound, Turkish or Czech is likelier. */
const RARE_WESTERN = new Set("ðþýšž");
/** In the west they end words; within them they stand for Czech ě, ň, ů. */
const RARE_WITHIN_WESTERN_WORDS = new Set("ìòù");

/** Of two that read the text alike, the one that more banks use. */
const PRIOR: { readonly [encoding: string]: number } = {
  "windows-1252": 0.06,
  "iso-8859-15": 0.05,
  "windows-1250": 0.04,
  "windows-1251": 0.04,
  "windows-1253": 0.03,
  cp850: 0.03,
  "iso-8859-2": 0.03,
  cp852: 0.02,
  "windows-1254": 0.02,
  "windows-1257": 0.02,
  cp437: 0.01,
};

const NON_ASCII = /[^\0-\u007f]/gu;
const HARMLESS_SIGN = /[€£¥°ºª§«»“”„‘’–—…·•\u00a0½¼²³¿¡®©ⓇÇ№]/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** What East Asian files are made of; rarer ideographs are the mark of a wrong guess. */
const COMMON_EAST_ASIAN = /[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/u;

/**
 * How much `text` looks like what people and banks write, if it was decoded rightly as `encoding`: the mean over its
 * characters beyond ASCII, from about −4 to 2.
 */
export const likelihood = (text: string, encoding: string): number => {
  let sum = 0;
  let count = 0;
  for (const match of text.matchAll(NON_ASCII)) {
    const before = text[match.index - 1] ?? "";
    const after = text[match.index + match[0].length] ?? "";
    sum += characterLikelihood(match[0], before, after, encoding);
    count += 1;
  }
  return count === 0 ? 0 : sum / count + (PRIOR[encoding] ?? 0);
};

const characterLikelihood = (character: string, before: string, after: string, encoding: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900)) return -4;
  if (LETTER.test(character)) {
    return code > 0x2ff
      ? scriptFits(character, before, after) + 1
      : latinFits(character, before, after) + letterFits(character.toLowerCase(), after, encoding);
  }
  if (COMMON_EAST_ASIAN.test(character)) return 1;
  const insideWord = LETTER.test(before) && LETTER.test(after);
  if (HARMLESS_SIGN.test(character)) return insideWord && !/[’·\u00a0–-]/u.test(character) ? -1 : 0.5;
  return insideWord ? -3 : -1;
};

const letterFits = (letter: string, after: string, encoding: string): number => {
  const letters = LETTERS[encoding];
  if (letters === undefined) return -0.5;
  const western = letters.has("ã") && letters.has("ø");
  if (western && (RARE_WESTERN.has(letter) || (RARE_WITHIN_WESTERN_WORDS.has(letter) && LETTER.test(after))))
    return 0.3;
  return letters.has(letter) ? 1 : -1;
};

/** Accented letters stand among plain ones: a word of nothing else is another script, wrongly decoded. */
const latinFits = (character: string, before: string, after: string): number =>
  caseFits(character, before, after) -
  0.6 * [before, after].filter((next) => next > "\u007f" && LETTER.test(next)).length;

/** A capital within a small word, or a small letter within a capital one, is rarely meant. */
const caseFits = (character: string, before: string, after: string): number => {
  if (UPPER.test(character)) return LOWER.test(before) ? -2 : 0.5;
  return UPPER.test(before) && UPPER.test(after) ? -1 : 0.5;
};

const SCRIPTS = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
];

/** A word is written in one script. */
const scriptFits = (character: string, before: string, after: string): number => {
  const script = SCRIPTS.find((candidate) => candidate.test(character));
  if (script === undefined) return -2;
  const neighbours = [before, after].filter((neighbour) => LETTER.test(neighbour));
  const strangers = neighbours.filter((neighbour) => !script.test(neighbour)).length;
  if (strangers > 0) return -2 * strangers;
  if (neighbours.length === 0) return -0.5;
  return caseFits(character, before, after);
};
