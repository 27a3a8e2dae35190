import { printedDate } from "./date-format.ts";
import { columnsFor, type TableSample } from "./table-sample.ts";

/** The column with the day of the booking: by heading, else by content (IMP-56); null when there is none. */
export const findDateColumn = (sample: TableSample): number | null =>
  namedDateColumn(sample) ?? unnamedDateColumn(sample);

const share = (sample: TableSample, column: number, counts: (cell: string) => boolean): number => {
  const cells = sample.rows.flatMap((row) => (row[column] ? [row[column]] : []));
  return cells.length === 0 ? 0 : cells.filter(counts).length / cells.length;
};

const isDated = (sample: TableSample, column: number): boolean => {
  const profile = sample.profiles[column];
  return profile !== undefined && profile.filled > 0 && profile.dates >= 0.6 * profile.filled;
};

const namedDateColumn = (sample: TableSample): number | null => {
  const dated = (role: "date" | "time" | "value-date" | "other-date"): readonly number[] =>
    columnsFor(sample, role).filter((column) => isDated(sample, column));
  const booking = inOrder([...new Set([...dated("date"), ...dated("time")])], sample);
  const settled = booking.find(
    (column) => !/\b(?:created|started)\b/.test(sample.headings[column]?.words ?? ""),
  );
  const named = settled ?? [...booking, ...dated("value-date"), ...dated("other-date")].at(0);
  if (named !== undefined) return named;
  const headed = columnsFor(sample, "date");
  const yearless = headed.find((column) => share(sample, column, (cell) => printedDate(cell) !== null) > 0.6);
  return yearless ?? headed.find((column) => isSerial(sample, column)) ?? null;
};

/** Whole headings before partial ones, then as the columns stand; half empty columns last. */
const inOrder = (columns: readonly number[], sample: TableSample): readonly number[] => {
  const rank = (column: number): number =>
    (sample.headings[column]?.exact === true ? 0 : 1) +
    ((sample.profiles[column]?.filled ?? 0) >= 0.5 * sample.rows.length ? 0 : 2);
  return columns.toSorted((a, b) => rank(a) - rank(b) || a - b);
};

/** Days counted by a spreadsheet. */
const isSerial = (sample: TableSample, column: number): boolean =>
  share(sample, column, (cell) => /^[2-6]\d{4}(?:[.,]\d+)?$/.test(cell)) > 0.9;

/**
 * Without headings: the first column of dates, or the later one that never comes after it, which is then the day of
 * the purchase beside the day of the booking.
 */
const unnamedDateColumn = (sample: TableSample): number | null => {
  const dated = sample.profiles.flatMap((profile, column) =>
    isDated(sample, column) && profile.filled >= 0.5 * sample.rows.length ? [column] : [],
  );
  const [first, second] = dated;
  if (first === undefined) return null;
  return second !== undefined && second === first + 1 && isNeverAfter(sample, second, first) ? second : first;
};

const isNeverAfter = (sample: TableSample, column: number, than: number): boolean => {
  let before = 0;
  for (const row of sample.rows) {
    const [left, right] = [sortable(row[column] ?? ""), sortable(row[than] ?? "")];
    if (left === null || right === null) continue;
    if (left > right) return false;
    if (left < right) before += 1;
  }
  return before > 0;
};

/** A date with its year apart, as text that sorts; null where the order of day and month would be needed. */
const sortable = (cell: string): string | null => {
  const printed = printedDate(cell);
  if (printed === null || printed.kind === "yearless") return null;
  const pad = (value: number): string => String(value).padStart(4, "0");
  if (printed.kind === "fixed") return pad(printed.year) + pad(printed.month) + pad(printed.day);
  const [a, b, c] = printed.numbers;
  if (printed.yearAt === 0) return pad(a) + pad(b) + pad(c);
  return printed.mark === "." ? pad(c) + pad(b) + pad(a) : null;
};
