import { err, ok, type Result } from "../kernel/index.ts";
import { isHeading } from "./column-role.ts";
import { likelihood } from "./charset-likelihood.ts";
import { decodeDosCodePage, isDosCodePage, mendWindows1252 } from "./code-page.ts";
import type { ImportProblem } from "./statement-file.ts";

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** The encoding as the WHATWG names it, or `cp437`, `cp850`, `cp852`. */
  readonly encoding: string;
  readonly bom: boolean;
}

/**
 * Text out of the bytes of a file, whatever its encoding. What the file declares is a hint: it is believed only when
 * the bytes bear it out (IMP-3).
 *
 * @errors `import/empty_file`; `import/binary_file` (facts: `kind`) for what is no text at all; `import/nul_bytes`
 *   (facts: `offset`)
 * @source WHATWG Encoding Standard for the names and for all but the DOS code pages
 */
export const decodeText = (
  bytes: Uint8Array,
  hint: { readonly declared?: string } = {},
): Result<DecodedText, ImportProblem> => {
  if (bytes.length === 0) return err({ code: "import/empty_file" });
  const kind = binaryKind(bytes);
  if (kind !== null) return err({ code: "import/binary_file", facts: { kind } });
  const marked = byteOrderMark(bytes);
  const wide = marked?.startsWith("utf-16") === true ? marked : unmarkedUtf16(bytes);
  if (wide !== null) return checkText(decodeAs(wide, bytes), wide, marked !== null);
  const content = withoutPadding(bytes);
  const nul = content.indexOf(0);
  if (nul >= 0 || content.length === 0)
    return err({ code: "import/nul_bytes", facts: { offset: Math.max(nul, 0) } });
  if (marked === "utf-8" || isUtf8(content))
    return checkText(decodeAs("utf-8", content), "utf-8", marked !== null);
  const encoding = likeliest(sampleOf(content), encodingNamed(hint.declared));
  return checkText(decodeAs(encoding, content), encoding, false);
};

/** The encoding that a file's header means, or null when it names none that says more than ASCII. */
const encodingNamed = (declared: string | undefined): string | null => {
  const label = (declared ?? "").trim().toLowerCase();
  const dos = /^(?:cp|ibm|dos-?)?(437|850|852|858)$/.exec(label);
  if (dos !== null) return dos[1] === "858" ? "cp850" : `cp${dos[1]}`;
  const windows = /^(?:cp|windows-?|win)?(125\d)$/.exec(label);
  const iso = /^(?:iso)?[-_ ]?8859[-_](\d{1,2})$/.exec(label);
  const name = windows !== null ? `windows-${windows[1]}` : iso !== null ? `iso-8859-${iso[1]}` : label;
  if (name === "" || name === "none" || name.includes("ascii") || name === "unicode") return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
};

const MAGIC: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ["pdf", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["png", 0x89, 0x50, 0x4e, 0x47],
  ["jpeg", 0xff, 0xd8, 0xff],
  ["gif", 0x47, 0x49, 0x46, 0x38],
  ["xls", 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["zip", 0x50, 0x4b, 0x05, 0x06],
  ["gzip", 0x1f, 0x8b, 0x08],
  ["7z", 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ["rar", 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  ["rtf", 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ["sqlite", 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33],
];

/** What sort of file this is by its first bytes, if it is a well-known sort that holds no plain text; else null. */
export const binaryKind = (bytes: Uint8Array): string | null =>
  MAGIC.find(([, ...magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** Without the NULs that some programs fill the last block of a file with. */
const withoutPadding = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
};

const byteOrderMark = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
};

/** Digits and separators are ASCII in every statement: in UTF-16 each brings a NUL, always on the same side. */
const unmarkedUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const pairs = Math.min(bytes.length >>> 1, 2048);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.3 && even <= pairs * 0.01) return "utf-16le";
  if (even > pairs * 0.3 && odd <= pairs * 0.01) return "utf-16be";
  return null;
};

/**
 * UTF-8, also when the file was cut within its last character, or a bank pasted a few bytes of another encoding into
 * it: as long as the sound sequences outnumber the broken bytes.
 */
const isUtf8 = (bytes: Uint8Array): boolean => {
  let sound = 0;
  let broken = 0;
  let cut = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) sound += 1;
    else if (bytes.length - at >= 4) broken += 1;
    else cut += 1;
    at += Math.max(length, 1);
  }
  return broken === 0 ? sound > 0 || cut === 0 : sound >= broken * 2;
};

/** The length of the well-formed multi-byte sequence at `at`, or 0. */
const sequenceLength = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
};

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  isDosCodePage(encoding)
    ? decodeDosCodePage(encoding, bytes)
    : encoding === "windows-1252"
      ? mendWindows1252(new TextDecoder(encoding).decode(bytes))
      : new TextDecoder(encoding).decode(bytes);

const SAMPLE_BYTES = 32_768;

/** The lines that hold bytes beyond ASCII, up to a size: all that tells one encoding from another. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  for (let at = 0; at < bytes.length && filled < SAMPLE_BYTES; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    // In every encoding tried here a line feed is a line feed, so a cut there splits no character.
    const start = Math.max(bytes.lastIndexOf(0x0a, at) + 1, at - 4096, 0);
    const newline = bytes.indexOf(0x0a, at);
    const end = Math.min(newline < 0 ? bytes.length : newline + 1, start + SAMPLE_BYTES - filled);
    sample.set(bytes.subarray(start, end), filled);
    filled += end - start;
    at = Math.max(end - 1, at);
  }
  return sample.subarray(0, filled);
};

const SINGLE_BYTE = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "windows-1255",
  "windows-1256",
  "windows-874",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "iso-8859-15",
  "koi8-r",
  "ibm866",
  "macintosh",
  "cp437",
  "cp850",
  "cp852",
];
const MULTI_BYTE = ["shift_jis", "gb18030", "euc-kr", "big5", "euc-jp"];

/** What a declaration is worth against the look of the text: it decides between neighbours, it cannot carry a lie. */
const DECLARED_BONUS = 0.4;

/** Headings that make sense under one encoding seldom do under another. */
const HEADING_BONUS = 0.4;
const MOST_HEADINGS = 8;
const FIRST_CELLS = 120;

/** How many of the first cells with letters beyond ASCII are headings as banks write them. */
const headingsIn = (text: string): number => {
  const cells = text.slice(0, 4096).split(/[,;\t|"\r\n]+/, FIRST_CELLS);
  const known = new Set(cells.filter((cell) => /[^\0-\u007f]/.test(cell) && isHeading(cell)));
  return Math.min(known.size, MOST_HEADINGS);
};

const likeliest = (sample: Uint8Array, declared: string | null): string => {
  let best = { encoding: "windows-1252", score: -Infinity };
  const consider = (encoding: string, text: string): void => {
    const score =
      likelihood(text, encoding) +
      (encoding === declared ? DECLARED_BONUS : 0) +
      HEADING_BONUS * headingsIn(text);
    if (score > best.score) best = { encoding, score };
  };
  for (const encoding of new Set([...SINGLE_BYTE, ...(declared === null ? [] : [declared])])) {
    if (!MULTI_BYTE.includes(encoding) && encoding !== "gbk") consider(encoding, decodeAs(encoding, sample));
  }
  for (const encoding of MULTI_BYTE) {
    const text = decodeWhole(encoding, sample);
    if (text !== null) consider(encoding, text);
  }
  return best.encoding;
};

/** Null when the bytes are not valid in the encoding; a character cut off by the end of the sample is. */
const decodeWhole = (encoding: string, sample: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
};

/** Control characters beyond the few that text files hold are the mark of a binary file without known first bytes. */
const checkText = (text: string, encoding: string, bom: boolean): Result<DecodedText, ImportProblem> => {
  const nul = text.indexOf("\0");
  if (nul >= 0) return err({ code: "import/nul_bytes", facts: { offset: nul } });
  const head = text.slice(0, 4096);
  // SWIFT frames its messages in U+0001 and U+0003, DOS ends files with U+001A.
  const controls = (head.match(/\p{Cc}/gu) ?? []).filter(
    (control) => !"\t\n\v\f\r\u0001\u0003\u001a\u0085".includes(control),
  ).length;
  if (controls > head.length * 0.02) return err({ code: "import/binary_file", facts: { kind: "unknown" } });
  if (text.trim() === "") return err({ code: "import/empty_file" });
  return ok({ text, encoding, bom });
};
