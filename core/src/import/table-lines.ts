import type { CurrencyCode } from "../money/index.ts";
import { readAmount } from "./amount-format.ts";
import type { TextRow } from "./delimited-text.ts";
import { orderOfFormat } from "./date-format.ts";
import type { Preamble } from "./preamble.ts";
import { proveBalance, scaled } from "./running-balance.ts";
import type { DecimalText, SkippedRow, StatementBalance, StatementLine } from "./statement-file.ts";
import type { TableLayout } from "./table-layout.ts";
import { rankPayees, readRow, type RowContext, type RowReading } from "./table-row.ts";
import { isBookingRow, sameCells, type TableSection } from "./table-section.ts";
import { isNumeric } from "./table-sample.ts";

/** A line with what decides whose statement it belongs to. */
export interface TableLine {
  readonly line: StatementLine;
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  readonly balance: DecimalText | null;
}

/** What one table yields. */
export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly skipped: readonly SkippedRow[];
  readonly opening: StatementBalance | null;
  readonly closing: StatementBalance | null;
}

/** Reads every row of a table: a line, or a reason why not (IMP-70 to IMP-72). */
export const readLines = (section: TableSection, layout: TableLayout, preamble: Preamble): TableLines => {
  const context = contextOf(section, layout, preamble);
  const lines: TableLine[] = [];
  const skipped: SkippedRow[] = [];
  let opening: StatementBalance | null = null;
  let closing: StatementBalance | null = null;
  let continues = false;
  for (const row of section.rows) {
    const skip = (reason: string): void => {
      skipped.push({ line: row.line, reason, text: row.cells.join(layout.mapping.delimiter) });
    };
    const reading = readTolerantly(row, section, context);
    const last = lines.at(-1);
    if (reading.kind === "line") {
      lines.push(reading);
      continues = true;
    } else if (reading.kind === "balance") {
      if (reading.side === "opening") opening ??= { date: reading.date, amount: reading.amount };
      else closing = { date: reading.date, amount: reading.amount };
      skip("balance");
      continues = false;
    } else if (last !== undefined && continues && isContinuation(row, reading, layout)) {
      const text = continuationText(row, layout);
      const memo = [last.line.memo, text].filter((part) => part !== "").join(" ");
      lines[lines.length - 1] = { ...last, line: { ...last.line, memo } };
      skip("continuation");
    } else {
      skip(reading.reason);
      continues = false;
    }
  }
  return { lines: signedByBalance(lines, layout), skipped, opening, closing };
};

const contextOf = (section: TableSection, layout: TableLayout, preamble: Preamble): RowContext => {
  const { mapping } = layout;
  return {
    layout,
    order: orderOfFormat(mapping.dateFormat),
    year: preamble.year,
    debitIsNegative: mostlyNegative(section.rows, mapping.debit, layout),
    creditIsNegative: mostlyNegative(section.rows, mapping.credit, layout),
    payeesOut: rankPayees(layout, true),
    payeesIn: rankPayees(layout, false),
    days: new Map(),
  };
};

/** How a side column prints its own sign: one or the other all through, so that the odd one out is a reversal. */
const mostlyNegative = (rows: readonly TextRow[], column: number | null, layout: TableLayout): boolean => {
  if (column === null) return false;
  let negative = 0;
  let positive = 0;
  for (const row of rows) {
    const cell = row.cells[column] ?? "";
    const amount = cell === "" ? null : readAmount(cell, layout.mapping.decimal);
    if (amount === null || !/[1-9]/.test(amount.digits)) continue;
    if (amount.negative) negative += 1;
    else positive += 1;
  }
  return negative > positive || (negative > 0 && negative === positive);
};

/** A row with more cells than the header has a delimiter in its words: the cells are joined where it then reads. */
const readTolerantly = (row: TextRow, section: TableSection, context: RowContext): RowReading => {
  const { header } = section;
  if (header !== null && sameCells(row, header)) return { kind: "skipped", reason: "repeated_header" };
  const reading = readRow(row.cells, row.line, context);
  const width = header?.cells.length ?? context.layout.sample.headings.length;
  const extra = row.cells.length - width;
  if (header === null || extra <= 0 || extra > 20 || row.cells.slice(width).every((cell) => cell === ""))
    return reading;
  if (reading.kind === "line" && numbersFit(row.cells, context.layout)) return reading;
  for (const column of [...context.layout.mapping.memo, ...context.layout.mapping.payee]) {
    const cells = [
      ...row.cells.slice(0, column),
      row.cells.slice(column, column + extra + 1).join(", "),
      ...row.cells.slice(column + extra + 1),
    ];
    const mended = readRow(cells, row.line, context);
    if (mended.kind === "line" && numbersFit(cells, context.layout)) return mended;
  }
  return reading;
};

/** Whether the columns that hold numbers all over the file hold numbers, or nothing, here. */
const numbersFit = (cells: readonly string[], { mapping, sample }: TableLayout): boolean =>
  [mapping.amount, mapping.debit, mapping.credit, mapping.balance].every((column) => {
    const cell = column === null ? "" : (cells[column] ?? "");
    return (
      cell === "" || !isNumeric(sample.profiles[column ?? 0]) || readAmount(cell, mapping.decimal) !== null
    );
  });

/** More words for the booking above: neither date nor money, and nothing outside the columns of words. */
const isContinuation = (row: TextRow, reading: RowReading, { mapping }: TableLayout): boolean => {
  if (reading.kind !== "skipped" || reading.reason !== "no_date" || isBookingRow(row)) return false;
  const filled = row.cells.flatMap((cell, column) => (cell === "" ? [] : [column]));
  const words = new Set([...mapping.payee, ...mapping.memo]);
  return filled.length > 0 && filled.every((column) => words.has(column) && column !== mapping.date);
};

const continuationText = (row: TextRow, { mapping }: TableLayout): string =>
  [...mapping.payee, ...mapping.memo]
    .map((column) => row.cells[column] ?? "")
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\s+/g, " ");

/** Where only the balance tells which way money went, each amount takes the sign of the balance's movement (IMP-62). */
const signedByBalance = (
  lines: readonly TableLine[],
  { mapping, reads }: TableLayout,
): readonly TableLine[] => {
  if (mapping.sign === null || mapping.sign !== mapping.balance) return lines;
  const [amounts, balances] =
    scaled([lines.map((entry) => entry.line.amount), lines.map((entry) => entry.balance)]) ?? [];
  if (amounts === undefined || balances === undefined) return lines;
  const direction = reads ?? proveBalance(amounts, balances)?.reads ?? "down";
  return lines.map((entry, index) => {
    const before = balances[direction === "down" ? index - 1 : index + 1] ?? null;
    const after = balances[index] ?? null;
    const amount = amounts[index] ?? null;
    if (after === null || amount === null) return entry;
    // The oldest row has no balance before it: a balance below the amount cannot have come from money in.
    const isOut = before === null ? after < amount : after < before;
    return isOut
      ? { ...entry, line: { ...entry.line, amount: `-${entry.line.amount.replace("-", "")}` } }
      : entry;
  });
};
