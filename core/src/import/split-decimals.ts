import type { TextRow } from "./delimited-text.ts";
import { isBookingRow, type TableSection } from "./table-section.ts";

/**
 * Puts numbers together that a comma cut in two (IMP-72): a bank that writes decimals after a comma, separates by
 * commas and quotes nothing has, in each row, as many cells more than headings as there are such numbers.
 */
export const withWholeNumbers = (section: TableSection): TableSection => {
  const width = section.header?.cells.length ?? 0;
  if (width === 0) return section;
  const joined = section.rows.map((row) => withJoinedNumbers(row, width));
  const bookings = section.rows.filter((row) => isBookingRow(row)).length;
  const mended = joined.filter((row, index) => row !== section.rows[index]).length;
  return mended > 0 && mended >= 0.8 * bookings ? { ...section, rows: joined } : section;
};

/** The row with `width` cells, if joining its numbers leads there exactly; else as it is. */
export const withJoinedNumbers = (row: TextRow, width: number): TextRow => {
  if (row.cells.length <= width) return row;
  const cells: string[] = [];
  for (let at = 0; at < row.cells.length; at += 1) {
    const [whole = "", decimals = ""] = row.cells.slice(at, at + 2);
    const isCut = /^[-+]?[^\d\s]?\d{1,9}$/.test(whole) && /^\d{2}[^\d\s]{0,3}$/.test(decimals);
    cells.push(isCut ? `${whole},${decimals}` : whole);
    if (isCut) at += 1;
  }
  return cells.length === width ? { ...row, cells } : row;
};
