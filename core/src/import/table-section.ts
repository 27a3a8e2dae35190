import { isDay, isMoney } from "./column-profile.ts";
import { readAmount } from "./amount-format.ts";
import { printedDate } from "./date-format.ts";
import { readHeading, type Heading } from "./column-role.ts";
import type { TextRow } from "./delimited-text.ts";
import { readPreamble } from "./preamble.ts";

/** One table of the file: the lines before it, its header where it has one, and everything below. */
export interface TableSection {
  readonly preamble: readonly TextRow[];
  readonly header: TextRow | null;
  readonly rows: readonly TextRow[];
}

const MOST_PREAMBLE_ROWS = 300;
/** More headers than this are no tables but noise. */
const MOST_SECTIONS = 100;

const isBlankRow = (row: TextRow): boolean => row.cells.every((cell) => cell === "");

/** A row with a day and an amount in it. */
export const isBookingRow = (row: TextRow): boolean =>
  row.cells.some((cell) => isDay(cell)) &&
  row.cells.some((cell) => cell !== "" && readAmount(cell, ".") !== null && !isDay(cell));

/** A row with a day whose year stands elsewhere, and an amount. */
export const isYearlessBooking = (row: TextRow): boolean =>
  row.cells.some((cell) => printedDate(cell)?.kind === "yearless") && row.cells.some((cell) => isMoney(cell));

const DATE_ROLES = new Set(["date", "value-date", "other-date"]);
const MONEY_ROLES = new Set(["amount", "account-amount", "other-amount", "debit", "credit", "balance"]);

/** How surely a row is a header: its known headings, or 0 when it lacks a date or an amount, or holds either. */
const headerScore = (row: TextRow): number => {
  const filled = row.cells.filter((cell) => cell !== "");
  if (filled.length < 2 || filled.some((cell) => cell.length > 200 || isDay(cell) || isMoney(cell))) return 0;
  const headings = filled.map((cell) => readHeading(cell));
  const has = (roles: ReadonlySet<string>): boolean =>
    headings.some((heading) => heading.roles.some((role) => roles.has(role)));
  if (!has(DATE_ROLES) || !has(MONEY_ROLES)) return 0;
  return headings.reduce((sum, heading) => sum + (heading.exact ? 2 : heading.roles.length > 0 ? 1 : 0), 0);
};

/** Cuts the rows of a file into its tables (IMP-53, IMP-54). */
export const findSections = (all: readonly TextRow[]): readonly TableSection[] => {
  const rows = all.filter((row) => !isBlankRow(row));
  const first = firstHeader(rows);
  if (first === null) return headerless(rows);
  const sections: TableSection[] = [];
  let header = rows[first] ?? null;
  let preamble = rows.slice(0, first);
  let body: TextRow[] = [];
  /** The row below the last booking, and the one below the last header: what is between is looked at once. */
  let below = 0;
  let looked = 0;
  for (const row of rows.slice(first + 1)) {
    const isRepeat = header !== null && sameCells(row, header);
    if (sections.length < MOST_SECTIONS && (isRepeat || looksLikeHeader(row))) {
      const last = body.slice(looked).findLastIndex((above) => isBookingRow(above));
      if (last !== -1) below = looked + last + 1;
      const above = body.slice(Math.max(below, looked, body.length - MOST_PREAMBLE_ROWS));
      looked = body.length + 1;
      if (!isRepeat || readPreamble(above, ".").account !== null) {
        sections.push({ preamble, header, rows: body.slice(0, body.length - above.length) });
        preamble = above;
        header = row;
        body = [];
        below = 0;
        looked = 0;
        continue;
      }
    }
    body.push(row);
  }
  sections.push({ preamble, header, rows: body });
  return sections;
};

export const sameCells = (left: TextRow, right: TextRow): boolean =>
  left.cells.length === right.cells.length && left.cells.every((cell, index) => cell === right.cells[index]);

/** Cheap refusals first: this runs over every row of the file. */
const looksLikeHeader = (row: TextRow): boolean => {
  const [first = ""] = row.cells;
  if (/^\d/.test(first) || row.cells.some((cell) => /^-?\d+[.,]\d\d$/.test(cell))) return false;
  const filled = row.cells.filter((cell) => cell !== "").length;
  return filled >= 3 && headerScore(row) >= 4 + filled / 2;
};

const firstHeader = (rows: readonly TextRow[]): number | null => {
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const [at, row] of rows.slice(0, MOST_PREAMBLE_ROWS).entries()) {
    const score = headerScore(row);
    if (score === 0) continue;
    const followed = rows.slice(at + 1, at + 12).some((below) => isBookingRow(below));
    const total = score + (followed ? 100 : 0);
    if (best === null || total > best.score) best = { at, score: total };
    if (followed) break;
  }
  return best?.at ?? null;
};

const headerless = (rows: readonly TextRow[]): readonly TableSection[] => {
  const first = rows.findIndex((row) => isBookingRow(row));
  if (first === -1) return [];
  const above = rows[first - 1];
  const width = rows[first]?.cells.length ?? 0;
  const isHeader = above !== undefined && isWordsOnly(above, width);
  return [
    {
      preamble: rows.slice(0, isHeader ? first - 1 : first),
      header: isHeader ? above : null,
      rows: rows.slice(first),
    },
  ];
};

/** A row of different words, as wide as the table, in a language unknown here. */
const isWordsOnly = (row: TextRow, width: number): boolean => {
  const filled = row.cells.filter((cell) => cell !== "");
  return (
    Math.abs(row.cells.length - width) <= 1 &&
    filled.length >= Math.max(2, width * 0.6) &&
    new Set(filled).size === filled.length &&
    filled.every((cell) => cell.length <= 60 && !/\d{3}/.test(cell) && !isDay(cell))
  );
};

/** What the header says of each of `width` columns. */
export const headingsOf = (header: TextRow | null, width: number): readonly Heading[] =>
  Array.from({ length: width }, (_, column) => readHeading(header?.cells[column] ?? ""));
