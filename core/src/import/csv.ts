import type { LocalDate } from "../calendar/index.ts";
import { err, ok, type Result } from "../kernel/index.ts";
import { splitRows, type TextRow } from "./delimited-text.ts";
import { detectDialect } from "./dialect.ts";
import { layoutSignature } from "./layout-signature.ts";
import type { ColumnMapping, TableQuestion } from "./mapping.ts";
import { readPreamble, type Preamble } from "./preamble.ts";
import { withWholeNumbers } from "./split-decimals.ts";
import type { ImportProblem, ParsedStatement, SkippedRow } from "./statement-file.ts";
import { inferLayout, layoutOfMapping, type LayoutHints, type TableLayout } from "./table-layout.ts";
import { readLines } from "./table-lines.ts";
import { findSections, sameCells, type TableSection } from "./table-section.ts";
import { toStatements, type SectionLines } from "./table-statements.ts";

export type { TableQuestion };

/** A table of one bank's export, read. */
export interface ParsedTable {
  readonly statements: readonly ParsedStatement[];
  readonly skipped: readonly SkippedRow[];
  /** How it was read. */
  readonly mapping: ColumnMapping;
  readonly questions: readonly TableQuestion[];
  /** The first rows as they stand, at most twenty. */
  readonly sample: readonly (readonly string[])[];
  /** Names the bank's layout: equal for two exports that the same mapping reads. */
  readonly signature: string;
  /** True when the mapping came from `profiles`. */
  readonly remembered: boolean;
}

export interface DelimitedOptions {
  /** The file's name, for what it tells of the account. */
  readonly name?: string;
  /** Made by hand: overrules every guess. */
  readonly mapping?: ColumnMapping;
  /** Mappings remembered from earlier imports, by signature. */
  readonly profiles?: ReadonlyMap<string, ColumnMapping>;
  /** Bookings after it are unlikely: helps with ambiguous dates. */
  readonly today?: LocalDate;
}

const SNIFFED = 20_000;
const SAMPLE_ROWS = 20;

/** Whether the text has rows of one delimiter with a date and an amount in them. Looks at the beginning only. */
export const looksDelimited = (text: string): boolean => {
  const source = detectDialect(text.slice(0, SNIFFED));
  const rows = source === null ? null : splitRows(source.text, source.dialect, 300);
  return rows !== null && rows.ok && findSections(rows.value).length > 0;
};

/**
 * Reads delimited text of any bank: bytes already decoded, nothing known about the bank.
 *
 * @errors `import/not_text` for binary content, `import/no_table` when no row has both a date and an amount,
 *   `import/too_many_rows`, `import/too_many_columns`, `import/cell_too_long`
 */
export const parseDelimited = (
  text: string,
  options: DelimitedOptions = {},
): Result<ParsedTable, ImportProblem> => {
  if (isBinary(text)) return err({ code: "import/not_text" });
  const detected = detectDialect(text);
  if (detected === null) return err({ code: "import/no_table" });
  const source =
    options.mapping === undefined || options.mapping.delimiter === detected.dialect.delimiter
      ? detected
      : { text, dialect: { delimiter: options.mapping.delimiter, quote: '"' as const }, skippedLines: 0 };
  const split = splitRows(source.text, source.dialect);
  if (!split.ok) return split;
  const rows = renumbered(split.value, source.skippedLines);
  const sections = sectionsUnder(rows, options.mapping);
  if (sections.length === 0) return err({ code: "import/no_table" });
  const { delimiter } = source.dialect;
  const whole = delimiter === "," ? sections.map((section) => withWholeNumbers(section)) : sections;
  return ok(readSections(whole, rows, delimiter, options));
};

/** NULs and other control characters among the first letters. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, SNIFFED);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return start.includes("\u0000") || odd * 20 > start.length;
};

const renumbered = (rows: readonly TextRow[], by: number): readonly TextRow[] =>
  by === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + by }));

/** A mapping made by hand names its own header. */
const sectionsUnder = (
  rows: readonly TextRow[],
  mapping: ColumnMapping | undefined,
): readonly TableSection[] => {
  if (mapping === undefined) return findSections(rows);
  const isFilled = (row: TextRow): boolean => row.cells.some((cell) => cell !== "");
  const header = rows.find((row) => row.line - 1 === mapping.headerRow) ?? null;
  return [
    {
      preamble: rows.filter(
        (row) => row.line - 1 < (mapping.headerRow ?? mapping.firstDataRow) && isFilled(row),
      ),
      header,
      rows: rows.filter((row) => row.line - 1 >= mapping.firstDataRow && isFilled(row)),
    },
  ];
};

const readSections = (
  sections: readonly TableSection[],
  rows: readonly TextRow[],
  delimiter: string,
  options: DelimitedOptions,
): ParsedTable => {
  const groups = groupByHeader(sections);
  const read = groups.map((group) => readGroup(group, delimiter, options));
  const main = read.reduce((most, group) => (group.bookings > most.bookings ? group : most));
  const parts = read.flatMap((group) => group.parts);
  return {
    statements: toStatements(parts, options.name ?? ""),
    skipped: parts.flatMap((part) => part.lines.skipped).toSorted((a, b) => a.line - b.line),
    mapping: main.layout.mapping,
    questions: [...new Set(read.flatMap((group) => (group.bookings > 0 ? group.layout.questions : [])))],
    sample: rows.slice(0, SAMPLE_ROWS).map((row) => row.cells),
    signature: main.signature,
    remembered: main.remembered,
  };
};

const groupByHeader = (sections: readonly TableSection[]): readonly (readonly TableSection[])[] => {
  const groups: TableSection[][] = [];
  for (const section of sections) {
    const { header } = section;
    const group = groups.find(([first]) => {
      const known = first?.header ?? null;
      return header !== null && known !== null && sameCells(known, header);
    });
    if (group === undefined) groups.push([section]);
    else group.push(section);
  }
  return groups;
};

interface GroupReading {
  readonly layout: TableLayout;
  readonly signature: string;
  readonly remembered: boolean;
  readonly bookings: number;
  readonly parts: readonly SectionLines[];
}

const readGroup = (
  group: readonly TableSection[],
  delimiter: string,
  options: DelimitedOptions,
): GroupReading => {
  const preambles = group.map((section) => readPreamble(section.preamble, "."));
  const [preamble = NOTHING_TOLD] = preambles;
  const hints: LayoutHints = { delimiter, preamble, today: options.today ?? null };
  const signature = layoutSignature(group, delimiter);
  const profile = options.mapping ?? options.profiles?.get(signature);
  const layout = profile === undefined ? inferLayout(group, hints) : layoutOfMapping(group, profile, hints);
  const parts = group.map((section, index): SectionLines => {
    const told = preambles[index] ?? NOTHING_TOLD;
    return { preamble: told, layout, lines: readLines(section, layout, told) };
  });
  const bookings = parts.reduce((sum, part) => sum + part.lines.lines.length, 0);
  return {
    layout,
    signature,
    remembered: options.mapping === undefined && profile !== undefined,
    bookings,
    parts,
  };
};

const NOTHING_TOLD: Preamble = { account: null, currency: null, opening: null, closing: null, year: null };
