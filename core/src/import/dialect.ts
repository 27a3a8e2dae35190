import { withTabs } from "./aligned-columns.ts";
import { isDay } from "./column-profile.ts";
import { readAmount } from "./amount-format.ts";
import { readHeading } from "./column-role.ts";
import { withRows } from "./labelled-records.ts";
import { splitRows, type Dialect, type TextRow } from "./delimited-text.ts";

const DELIMITERS = [",", ";", "\t", "|", "~", "^"] as const;
const SAMPLE_LENGTH = 60_000;
const SAMPLE_ROWS = 200;

/** Text of which every line is a table row, and how its cells are told apart. */
export interface DelimitedSource {
  readonly text: string;
  readonly dialect: Dialect;
  /** Lines taken off before `text` begins: a `sep=;` line. */
  readonly skippedLines: number;
}

/** Finds the delimiter and the quote (IMP-51, IMP-52); null when no delimiter makes rows of cells. */
export const detectDialect = (text: string): DelimitedSource | null => {
  const told = /^\ufeff?"?sep=(.)"?[^\S\r\n]*(?:\r\n|\n|\r)/i.exec(text);
  if (told !== null) {
    return { text: text.slice(told[0].length), dialect: dialectWith(told[1] ?? ","), skippedLines: 1 };
  }
  const source = best(text);
  if (source !== null && source.score > 1) return { ...source, skippedLines: 0 };
  const unwrapped = unwrap(text);
  const inner = unwrapped === null ? null : best(unwrapped);
  if (inner !== null && inner.score > (source?.score ?? 0)) return { ...inner, skippedLines: 0 };
  if (source !== null && source.score >= 1) return { ...source, skippedLines: 0 };
  for (const tabbed of [withTabs(text), withRows(text)]) {
    const table = tabbed === null ? null : best(tabbed);
    if (table !== null && table.score > Math.max(1, source?.score ?? 0)) return { ...table, skippedLines: 0 };
  }
  return source === null ? null : { ...source, skippedLines: 0 };
};

const dialectWith = (delimiter: string, quote: Dialect["quote"] = '"'): Dialect => ({ delimiter, quote });

const best = (
  text: string,
): { readonly text: string; readonly dialect: Dialect; readonly score: number } | null => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const quote = quoteOf(sample);
  let found: { readonly text: string; readonly dialect: Dialect; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const dialect = dialectWith(delimiter, quote);
    const rows = splitRows(sample, dialect, SAMPLE_ROWS);
    if (!rows.ok) continue;
    const score = scoreOf(rows.value);
    if (score > (found?.score ?? 0)) found = { text, dialect, score };
  }
  return found;
};

/** A row with a day and an amount speaks for a delimiter; so does a row of known headings; equal widths a little. */
const scoreOf = (rows: readonly TextRow[]): number => {
  let score = 0;
  const widths = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    if (
      cells.some((cell) => isDay(cell)) &&
      cells.some((cell) => readAmount(cell, ".") !== null && !isDay(cell))
    )
      score += 1;
    else if (cells.filter((cell) => cell !== "" && readHeading(cell).exact).length >= 2) score += 0.5;
  }
  const regular = Math.max(0, ...widths.values());
  return score + (regular / (rows.length + 1)) * 0.9;
};

/** Single quotes count only where nearly every line begins with one: elsewhere they guard single cells. */
const quoteOf = (sample: string): '"' | "'" => {
  const lines = sample.split(/[\r\n]+/).filter((line) => line !== "");
  const single = lines.filter((line) => /^'[^']*'[,;\t|]/.test(line)).length;
  return single >= 0.8 * lines.length && lines.length > 1 ? "'" : '"';
};

/** The table in a file whose rows were quoted as a whole, each one cell; null when it is not so. */
const unwrap = (text: string): string | null => {
  for (const outer of [",", ";", "\t"] as const) {
    const sample = splitRows(text.slice(0, SAMPLE_LENGTH), dialectWith(outer), SAMPLE_ROWS);
    const rows = sample.ok && isWrapped(sample.value) ? splitRows(text, dialectWith(outer)) : null;
    if (rows === null || !rows.ok) continue;
    return rows.value.map((row) => (row.cells[0] ?? "").replace(/[\r\n]+/g, " ")).join("\n");
  }
  return null;
};

const isWrapped = (rows: readonly TextRow[]): boolean => {
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== ""));
  const wrapped = filled.filter(
    (row) => /[,;\t|].*[,;\t|]/.test(row.cells[0] ?? "") && row.cells.slice(1).every((cell) => cell === ""),
  );
  return filled.length > 0 && wrapped.length >= 0.8 * filled.length;
};
