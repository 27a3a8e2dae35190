const SAMPLE_LINES = 200;
const WIDEST_LINE = 500;
/** The table begins within so many lines. */
const MOST_LINES_ABOVE = 500;
/** A day. */
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2} \p{L}{3,9} \d{2,4}/u;

/**
 * A table whose columns stand below each other with nothing but blanks between them, with tabs for the blanks
 * (IMP-51); null when the text is none. Lines stay lines; those above the table stay as they are.
 */
export const withTabs = (text: string): string | null => {
  if (text.includes("\t")) return null;
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.slice(0, MOST_LINES_ABOVE).findIndex((line) => isBooking(line));
  if (first === -1) return null;
  const header = lines.slice(0, first).findLastIndex((line) => line.trim() !== "");
  const bookings = lines.slice(first, first + SAMPLE_LINES).filter((line) => isBooking(line));
  const isHeaded = header !== -1 && / {2,}/.test((lines[header] ?? "").trim());
  const gaps = gapsOf(isHeaded ? [lines[header] ?? "", ...bookings] : bookings);
  if (bookings.length < 2 || gaps.length < 2) return null;
  const from = isHeaded ? header : first;
  return lines.map((line, index) => (index < from ? line : cutAt(line, gaps))).join("\n");
};

/** A day, blanks, and a number somewhere after them. */
const isBooking = (line: string): boolean => {
  const day = line.length <= WIDEST_LINE ? DAY.exec(line) : null;
  if (day === null) return false;
  const gap = line.indexOf("  ", day.index + day[0].length);
  return gap !== -1 && /\d/.test(line.slice(gap));
};

/** Where two or more blanks stand in all of the lines, with something before and behind. */
const gapsOf = (lines: readonly string[]): readonly number[] => {
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  const isBlank = (at: number): boolean => lines.every((line) => (line[at] ?? " ") === " ");
  const gaps: number[] = [];
  let hasText = false;
  for (let at = 0; at < width; at += 1) {
    if (!isBlank(at)) hasText = true;
    else if (hasText && isBlank(at + 1)) {
      gaps.push(at);
      hasText = false;
    }
  }
  return gaps;
};

const cutAt = (line: string, gaps: readonly number[]): string =>
  [0, ...gaps].map((from, index) => line.slice(from, gaps[index]).trim()).join("\t");
