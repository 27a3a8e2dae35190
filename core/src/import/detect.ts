import type { LocalDate } from "../calendar/index.ts";
import { err, ok, type Result } from "../kernel/index.ts";
import { parseActual } from "./actual.ts";
import { unpack, type ArchivedFile } from "./archive.ts";
import { parseCamt } from "./camt.ts";
import { parseDelimited, type ParsedTable, type TableQuestion } from "./csv.ts";
import { binaryKind, decodeText } from "./encoding.ts";
import type { ColumnMapping } from "./mapping.ts";
import { tableOfMarkup } from "./markup-table.ts";
import { parseMt940 } from "./mt940.ts";
import { parseOfx } from "./ofx.ts";
import { parseQif } from "./qif.ts";
import type { ImportProblem, ParsedStatement, SkippedRow, StatementRows } from "./statement-file.ts";
import { parseYnabBudget } from "./ynab-budget.ts";
import { isYnabRegister, parseYnabRegister } from "./ynab-register.ts";
import { isYnab4Archive, isYnab4Budget, parseYnab4Archive, parseYnab4Budget } from "./ynab4-budget.ts";

/** A statement file, read. */
export interface ParsedFile {
  /** What it was recognised as: `OFX 1.02`, `QIF`, `CAMT.053`, `MT940`, `CSV`, `YNAB`, `YNAB 4`, `Actual`. */
  readonly format: string;
  /** Null for archives, which hold their own. */
  readonly encoding: string | null;
  readonly statements: readonly ParsedStatement[];
  readonly skipped: readonly SkippedRow[];
  /** How it was read, if it is a table; with the first rows as they stand and what names the bank's layout. */
  readonly mapping: ColumnMapping | null;
  readonly sample: readonly (readonly string[])[];
  readonly signature: string | null;
  /** True when the mapping was remembered from an earlier import. */
  readonly remembered: boolean;
  /** What the file alone does not decide; the reading given is the likeliest. */
  readonly questions: readonly TableQuestion[];
}

export interface ParseOptions {
  /** The file's name: a hint, never the judge. */
  readonly name?: string;
  /** Made by hand: the file is read as a table under it. */
  readonly mapping?: ColumnMapping;
  /** Mappings remembered from earlier imports, by signature. */
  readonly profiles?: ReadonlyMap<string, ColumnMapping>;
  /** Bookings after it are unlikely: helps with ambiguous dates. */
  readonly today?: LocalDate;
}

/** No statement of a household comes near it. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Reads a statement file of any known format, which is told from its content alone (IMP-1).
 *
 * @errors `import/too_large` (facts: `limit`); `import/unknown_format` (facts: `kind`); those of `decodeText`, of
 *   `unpack` and of the reader of the format
 */
export const parseStatementFile = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<ParsedFile, ImportProblem> => {
  if (bytes.length > MOST_BYTES) return err({ code: "import/too_large", facts: { limit: MOST_BYTES } });
  const kind = binaryKind(bytes);
  if (kind === "zip") return parseArchive(bytes, options);
  if (kind === "sqlite") return described("Actual", null, parseActual(bytes));
  return parseTextFile(bytes, options);
};

const parseTextFile = (bytes: Uint8Array, options: ParseOptions): Result<ParsedFile, ImportProblem> => {
  const declared = declaredEncoding(bytes);
  const decoded = decodeText(bytes, declared === undefined ? {} : { declared });
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const format = formatOf(decoded.value.text);
  const text = format === "markup" ? (tableOfMarkup(decoded.value.text) ?? "") : decoded.value.text;
  const asTable = (): Result<ParsedFile, ImportProblem> => {
    const table = parseDelimited(text, options);
    return table.ok ? ok(describedTable(encoding, table.value)) : table;
  };
  if (options.mapping !== undefined) return asTable();
  switch (format) {
    case "ofx":
      return described(ofxVersion(text), encoding, parseOfx(text));
    case "camt": {
      const rows = parseCamt(text);
      return rows.ok ? described(`CAMT.${rows.value.message}`, encoding, rows) : rows;
    }
    case "mt940":
      return described(/^:34F:|\{2:[IO]942/m.test(text) ? "MT942" : "MT940", encoding, parseMt940(text));
    case "qif": {
      const rows = parseQif(text);
      return described("QIF", encoding, rows, rows.ok && rows.value.ambiguousDates ? ["date_order"] : []);
    }
    case "ynab-register": {
      const rows = parseYnabRegister(text);
      return described("YNAB", encoding, rows, rows.ok && rows.value.ambiguousDates ? ["date_order"] : []);
    }
    case "ynab4-budget":
      return described("YNAB 4", encoding, parseYnab4Budget(text));
    case "json":
      return described("YNAB", encoding, parseYnabBudget(text));
    case "markup": {
      const table = asTable();
      const kind = /<html|<table/i.test(decoded.value.text.slice(0, 4096)) ? "html" : "xml";
      return table.ok ? table : err({ code: "import/unknown_format", facts: { kind } });
    }
    case "table":
      return asTable();
  }
};

type TextFormat =
  | "ofx"
  | "camt"
  | "mt940"
  | "qif"
  | "ynab-register"
  | "ynab4-budget"
  | "json"
  | "markup"
  | "table";

const HEAD = 16_384;
/** Envelopes and comments may stand before the message. */
const MARKUP_HEAD = 262_144;
const CAMT_ROOT = /<(?:\w{1,40}:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)(?:V\d\d)?[\s>/]/;

/** Tells the format from the beginning of the text. */
const formatOf = (text: string): TextFormat => {
  const head = text.slice(0, HEAD);
  if (/<OFX>|<OFX\s|^\s*OFXHEADER\s*:/i.test(head)) return "ofx";
  if (/^\s*</.test(head)) return CAMT_ROOT.test(text.slice(0, MARKUP_HEAD)) ? "camt" : "markup";
  if (/^\s*\[\s*[[{]/.test(head)) return "json";
  if (/^\s*\{\s*"/.test(head)) return isYnab4Budget(head) ? "ynab4-budget" : "json";
  if (/^[ \t]*!(?:Type|Account|Option|Clear)\b/im.test(head) || isHeadlessQif(head)) return "qif";
  if (isMt940(head)) return "mt940";
  return isYnabRegister(head) ? "ynab-register" : "table";
};

/** Two fields of a statement at the beginnings of lines, of which one only a statement has. */
const isMt940 = (head: string): boolean =>
  /(?:^|\{4:\s*):?(?:20|25P?|28C?):/m.test(head) && /^:(?:25P?|28C?|60[FM]|61|62[FM]|34F|13D):/m.test(head);

/** Some banks forget the header; records of date, amount and end are plain enough. */
const isHeadlessQif = (head: string): boolean =>
  /^[DTUPMNL][^\r\n]*(?:\r\n|\r|\n)(?:[A-Z$*][^\r\n]*(?:\r\n|\r|\n)){1,12}\^\s*$/m.test(head) &&
  /^D\s*\d/m.test(head) &&
  /^[TU]\s*[-+\d]/m.test(head);

/** What the header says, read as Latin letters: `CHARSET:1252`, `encoding="ISO-8859-1"`. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder("iso-8859-1").decode(bytes.subarray(0, 1024));
  const xml = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  const encoding = /ENCODING:\s*([\w-]+)/i.exec(head)?.[1];
  const charset = /CHARSET:\s*([\w-]+?)(?:COMPRESSION|\s|$)/i.exec(head)?.[1];
  const html = /<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return xml ?? html ?? (/^utf-?8$/i.test(encoding ?? "") ? encoding : charset);
};

const ofxVersion = (text: string): string => {
  const version = /VERSION\s*[:=]\s*["']?(\d)(\d{2})/.exec(text.slice(0, 2048));
  return version === null ? "OFX" : `OFX ${version[1]}.${version[2]}`;
};

const described = (
  format: string,
  encoding: string | null,
  rows: Result<StatementRows, ImportProblem>,
  questions: readonly TableQuestion[] = [],
): Result<ParsedFile, ImportProblem> =>
  rows.ok
    ? ok({
        format,
        encoding,
        statements: rows.value.statements,
        skipped: rows.value.skipped,
        mapping: null,
        sample: [],
        signature: null,
        remembered: false,
        questions,
      })
    : rows;

const describedTable = (encoding: string, table: ParsedTable): ParsedFile => ({
  format: "CSV",
  encoding,
  ...table,
});

/** An archive of a whole budget, or of statement files that banks put together. */
const parseArchive = (bytes: Uint8Array, options: ParseOptions): Result<ParsedFile, ImportProblem> => {
  const files = unpack(bytes);
  if (!files.ok) return files;
  const database = files.value.find(({ name }) => name.endsWith("db.sqlite"));
  if (database !== undefined) return described("Actual", null, parseActual(database.bytes));
  if (isYnab4Archive(files.value)) return described("YNAB 4", null, parseYnab4Archive(files.value));
  if (files.value.some(({ name }) => /^xl\/workbook\.(?:xml|bin)$/.test(name))) {
    return err({ code: "import/binary_file", facts: { kind: "xlsx" } });
  }
  return parseTogether(files.value, options);
};

/** Statement files of one archive as if they were one; what is none (a plan, a licence) is passed over. */
const parseTogether = (
  files: readonly ArchivedFile[],
  options: ParseOptions,
): Result<ParsedFile, ImportProblem> => {
  const { mapping: _tables, name: _archive, ...shared } = options;
  const results = files.map((file) => parseTextFile(file.bytes, { ...shared, name: file.name }));
  const parsed = results.flatMap((result) => (result.ok ? [result.value] : []));
  const whole = parsed.some(({ mapping }) => mapping === null)
    ? parsed.filter(({ mapping }) => mapping === null)
    : parsed;
  const [first, ...others] = whole;
  if (first === undefined) {
    const failed = results.find((result) => !result.ok);
    return failed !== undefined && !failed.ok ? failed : err({ code: "import/empty_file" });
  }
  if (others.length === 0) return ok(first);
  return ok({
    ...first,
    statements: whole.flatMap(({ statements }) => statements),
    skipped: whole.flatMap(({ skipped }) => skipped),
    questions: [...new Set(whole.flatMap(({ questions }) => questions))],
  });
};
