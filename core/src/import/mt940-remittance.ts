/** Whom a line concerns and what it was about. */
export interface Remittance {
  readonly payee: string;
  readonly memo: string;
}

interface InformationField {
  readonly tag: string;
  readonly lines: readonly string[];
}

/**
 * Reads what follows a statement line: subfields (`?20` … of the German banks, `~`, `>`, `<` or `^` elsewhere), words
 * between strokes (`/NAME/` …), the numbered lines of `:NS:`, or free text.
 *
 * @param supplement what the statement line itself has to add
 */
export const readRemittance = (
  fields: readonly InformationField[],
  supplement: readonly string[],
): Remittance => {
  const numbered = fields.find(({ tag }) => tag === "NS");
  if (numbered !== undefined) return readNumbered(numbered.lines);
  const lines = fields.flatMap((field) => field.lines).slice(0, MOST_LINES);
  if (lines.length === 0) return { payee: "", memo: collapse(supplement.join(" ")) };
  return readSubfields(lines.join("")) ?? readWords(unwrapped(lines)) ?? readFreeText(lines, supplement);
};

/** SWIFT allows six of 65 characters; banks send some more, no bank hundreds. */
const MOST_LINES = 200;

const SEPARATED = /^\s*(?:\d{3})?\s*([?~><^|¬])(?=\d{2})/;

const readSubfields = (text: string): Remittance | null => {
  const separator = SEPARATED.exec(text)?.[1];
  if (separator === undefined) return null;
  const values = new Map<number, string>();
  for (const part of text.split(separator).slice(1)) {
    const code = Number(part.slice(0, 2));
    if (!Number.isNaN(code)) values.set(code, (values.get(code) ?? "") + part.slice(2));
  }
  const joined = (...codes: number[]): string => codes.map((code) => values.get(code) ?? "").join("");
  const purpose = joined(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 60, 61, 62, 63, 64, 65);
  return { payee: collapse(joined(32, 33)), memo: collapse(sepaPurpose(purpose) || purpose || joined(0)) };
};

/** What stands after `SVWZ+` up to the next of the SEPA marks, or empty. */
const sepaPurpose = (purpose: string): string =>
  /SVWZ\+(.*?)(?=(?:EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|ABWA|ABWE|IBAN|BIC)\+|$)/s.exec(purpose)?.[1] ?? "";

/** Words that head a part; any other text between strokes belongs to the part before. */
const WORDS =
  /\/(TRTP|IBAN|BIC|NAME|REMI|EREF|ORDP|BENM|CNTP|CSID|MARF|PREF|TRCD|RTRN|ISDT|ADDR|ULTD|ULTC|SVCL|PURP|OCMT|CHGS|EXCH|INIT|ID|SWOD)\//;

const readWords = (text: string): Remittance | null => {
  const parts = text.split(WORDS);
  if (parts.length < 3) return null;
  const valueByWord = new Map<string, string>();
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const word = parts[at] ?? "";
    if (!valueByWord.has(word) || valueByWord.get(word) === "") valueByWord.set(word, parts[at + 1] ?? "");
  }
  const counterparty = (valueByWord.get("CNTP") ?? "").split("/");
  const remittance = (valueByWord.get("REMI") ?? "").replace(/^(?:USTD|STRD)\/\/?/, "").replace(/^CUR\//, "");
  return {
    payee: collapse(valueByWord.get("NAME") ?? counterparty[2] ?? ""),
    memo: collapse((remittance || parts[0] || text).replace(/\/{1,5}$/, "")),
  };
};

const readFreeText = (lines: readonly string[], supplement: readonly string[]): Remittance => {
  const named = /\bNAAM: ?([^\n]+)/.exec(lines.join("\n"))?.[1];
  return {
    payee: collapse(named ?? supplement[0] ?? ""),
    memo: collapse(unwrapped(lines)),
  };
};

/** `:NS:` of some banks: 01 to 14 say what for, 15 and 16 who. */
const readNumbered = (lines: readonly string[]): Remittance => {
  const texts = (from: number, to: number): string =>
    lines
      .filter((line) => Number(line.slice(0, 2)) >= from && Number(line.slice(0, 2)) <= to)
      .map((line) => line.slice(2))
      .join(" ");
  return { payee: collapse(texts(15, 16)), memo: collapse(texts(1, 14)) };
};

/** A line as wide as SWIFT allows was cut there, within a word or not; a shorter one ended by itself. */
const unwrapped = (lines: readonly string[]): string =>
  lines.reduce((text, line, at) => text + ((lines[at - 1]?.length ?? 65) >= 65 ? "" : " ") + line, "");

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
