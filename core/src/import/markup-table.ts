const ROW = /<(?:\w+:)?(?:tr|row)\b[^<>]*>/i;
const ROW_END = /<\/(?:\w+:)?(?:tr|row|table)\s*>/i;
const CELL = /<(?:\w+:)?(?:td|th|cell)\b([^<>]*)>/i;
const MOST_COLUMNS = 200;

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  euro: "€",
  pound: "£",
  yen: "¥",
};

/**
 * The rows of the tables in HTML, or in a spreadsheet's XML of 2003, as text with tabs: what many banks call `.xls`
 * (IMP-49). Null when there is no table. Its lines are the rows of the tables.
 */
export const tableOfMarkup = (text: string): string | null => {
  const [, ...rows] = text.split(ROW);
  const lines = rows.map((row) => cellsOf(row.split(ROW_END)[0] ?? "").join("\t"));
  return lines.length === 0 ? null : `${lines.join("\n")}\n`;
};

const cellsOf = (row: string): readonly string[] => {
  const [, ...parts] = row.split(CELL);
  const cells: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [attributes = "", content = ""] = parts.slice(at, at + 2);
    const place = numberOf(attributes, /\bindex\s*=\s*["']?(\d+)/i);
    cells.push(...empty((place ?? 0) - 1 - cells.length), guarded(plainText(content)));
    const span = numberOf(attributes, /\b(?:colspan|mergeacross)\s*=\s*["']?(\d+)/i) ?? 0;
    const isMerge = /mergeacross/i.test(attributes);
    cells.push(...empty(isMerge ? span : span - 1));
  }
  return cells;
};

const empty = (count: number): readonly string[] => Array.from({ length: Math.max(0, count) }, () => "");

const numberOf = (attributes: string, pattern: RegExp): number | null => {
  const found = pattern.exec(attributes)?.[1];
  return found === undefined ? null : Math.min(Number(found), MOST_COLUMNS);
};

const plainText = (content: string): string =>
  content
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (Number.isNaN(code)) return ENTITIES[String(name).toLowerCase()] ?? all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/\s+/g, " ")
    .trim();

const guarded = (cell: string): string => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
