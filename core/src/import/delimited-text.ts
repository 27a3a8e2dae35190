import { err, ok, type Result } from "../kernel/index.ts";
import type { ImportProblem } from "./statement-file.ts";

/** How the cells of a table are told apart. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'" | null;
}

/** One record of the file. */
export interface TextRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
}

const MAX_ROWS = 2_000_000;
const MAX_COLUMNS = 1_000;
const MAX_CELL = 100_000;
/** A quoted cell longer than this was never closed: its quote is a letter like any other. */
const MAX_QUOTED_LINES = 100;
const MAX_QUOTED = 20_000;
/** So many quotes that were never closed, and the file does not quote at all. */
const MAX_STRAY_QUOTES = 50;

const LF = 10;
const CR = 13;
const isLineEnd = (code: number): boolean => code === LF || code === CR;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

/**
 * Splits text into rows and cells (IMP-50, IMP-52): LF, CRLF and CR line ends, quoted cells with delimiters, line
 * ends and doubled or backslashed quotes in them, and quotes that turn out to be plain letters. Blank lines are rows
 * with one empty cell, so that places in the list stay close to line numbers. One pass; what is longer than any
 * statement is refused.
 *
 * @errors `import/too_many_rows`, `import/too_many_columns`, `import/cell_too_long` (facts: `line`)
 */
export const splitRows = (
  text: string,
  dialect: Dialect,
  mostRows = Number.POSITIVE_INFINITY,
): Result<readonly TextRow[], ImportProblem> => {
  const { delimiter } = dialect;
  const delimiterCode = delimiter.charCodeAt(0);
  let quote = dialect.quote;
  let strayQuotes = 0;
  const rows: TextRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;

  while (at < text.length && rows.length < mostRows) {
    const cells: string[] = [];
    const firstLine = line;
    let rowEnds = false;
    while (!rowEnds) {
      let begin = at;
      while (
        begin < text.length &&
        isBlank(text.charCodeAt(begin)) &&
        text.charCodeAt(begin) !== delimiterCode
      ) {
        begin += 1;
      }
      const quoted: QuotedCell | null =
        quote !== null && text[begin] === quote ? quotedCell(text, begin, quote, delimiterCode) : null;
      if (quoted !== null) {
        cells.push(quoted.text);
        line += quoted.lineEnds;
        at = quoted.end;
      } else {
        if (quote !== null && text[begin] === quote) strayQuotes += 1;
        if (strayQuotes > MAX_STRAY_QUOTES) quote = null;
        let end = begin;
        for (; end < text.length; end += 1) {
          const code = text.charCodeAt(end);
          if (code === delimiterCode || code === LF || code === CR) break;
        }
        if (end - begin > MAX_CELL) return err({ code: "import/cell_too_long", facts: { line } });
        cells.push(text.slice(begin, end).trim());
        at = end;
      }
      if (cells.length > MAX_COLUMNS) return err({ code: "import/too_many_columns", facts: { line } });
      if (text.charCodeAt(at) === delimiterCode) at += 1;
      else rowEnds = true;
    }
    rows.push({ line: firstLine, cells });
    if (rows.length > MAX_ROWS) return err({ code: "import/too_many_rows", facts: { line } });
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 1;
    at += 1;
    line += 1;
  }
  return ok(rows);
};

interface QuotedCell {
  readonly text: string;
  /** Where the delimiter or line end after it is. */
  readonly end: number;
  readonly lineEnds: number;
}

/** The quoted cell that begins at `begin`, or null when its quote is never closed. */
const quotedCell = (text: string, begin: number, quote: string, delimiterCode: number): QuotedCell | null => {
  let from = begin + 1;
  let escapes = false;
  let lineEnds = 0;
  for (;;) {
    const mark = text.indexOf(quote, from);
    if (mark === -1 || mark - begin > MAX_QUOTED) return null;
    lineEnds += countLineEnds(text, from, mark);
    if (lineEnds > MAX_QUOTED_LINES) return null;
    if (text[mark - 1] === "\\" && mark - 1 > begin && !closesAt(text, mark, delimiterCode)) {
      escapes = true;
      from = mark + 1;
    } else if (text[mark + 1] === quote) {
      escapes = true;
      from = mark + 2;
    } else if (closesAt(text, mark, delimiterCode)) {
      const raw = text.slice(begin + 1, mark);
      let end = mark + 1;
      while (end < text.length && isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== delimiterCode)
        end += 1;
      return { text: (escapes ? unescaped(raw, quote) : raw).trim(), end, lineEnds };
    } else {
      // A quote that opens a cell on a later line: the first one was never closed.
      const before = text.charCodeAt(mark - 1);
      if ((before === delimiterCode || isLineEnd(before)) && lineEnds > 0) return null;
      from = mark + 1;
    }
  }
};

/** Whether nothing but blanks stands between the quote at `mark` and the next delimiter or line end. */
const closesAt = (text: string, mark: number, delimiterCode: number): boolean => {
  for (let at = mark + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiterCode || isLineEnd(code)) return true;
    if (!isBlank(code)) return false;
  }
  return true;
};

const unescaped = (raw: string, quote: string): string =>
  raw.replaceAll(quote + quote, quote).replaceAll(`\\${quote}`, quote);

const countLineEnds = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1;
  }
  return count;
};
