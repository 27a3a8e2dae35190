import { isMoneyColumn, isNumeric } from "./table-sample.ts";
import { profileColumns } from "./column-profile.ts";
import { plainWords } from "./plain-words.ts";
import { isBookingRow, type TableSection } from "./table-section.ts";

const SAMPLED = 50;

/**
 * Names the layout of tables with one header (IMP-76): the delimiter and the header's words, or without a header the
 * kinds of its columns. The same bank's next export has the same name, whatever stands above the table.
 */
export const layoutSignature = (sections: readonly TableSection[], delimiter: string): string => {
  const header = sections[0]?.header ?? null;
  const mark = delimiter === "\t" ? "tab" : delimiter;
  if (header !== null) return [mark, ...header.cells.map((cell) => plainWords(cell))].join("|");
  const rows = sections
    .flatMap((section) => section.rows)
    .filter((row) => isBookingRow(row))
    .slice(0, SAMPLED)
    .map((row) => row.cells);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const kinds = profileColumns(rows, width, ".").map((profile) => {
    if (profile.filled === 0) return "empty";
    if (profile.dates >= 0.6 * profile.filled) return "date";
    if (isMoneyColumn(profile)) return "money";
    return isNumeric(profile) ? "number" : "text";
  });
  return [mark, "no header", ...kinds].join("|");
};
