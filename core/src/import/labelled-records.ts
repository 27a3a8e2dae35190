import { readHeading } from "./column-role.ts";

const LABELLED = /^\s*(\p{L}[\p{L} ]{1,30}):\s*(.*?)\s*$/u;
const MOST_LABELS = 20;

interface LabelledRecord {
  readonly at: number;
  readonly values: Map<string, string>;
}

/**
 * Bookings that stand below each other as `Date: …`, `Amount: …`, as rows with tabs (IMP-51); null when the text is
 * none. A row takes the line on which its booking begins, the headings that of the blank line before the first.
 */
export const withRows = (text: string): string | null => {
  const lines = text.split(/\r\n|\n|\r/);
  const records = recordsOf(lines);
  const [first] = records;
  if (first === undefined || first.at === 0 || records.length < 2) return null;
  const labels = [...new Set(records.flatMap(({ values }) => [...values.keys()]))];
  if (!labels.some((label) => readHeading(label).roles.includes("amount"))) return null;
  if (labels.length > MOST_LABELS) return null;
  const rows = lines.map((line, at) => (at < first.at ? line : ""));
  rows[first.at - 1] = labels.join("\t");
  for (const { at, values } of records) rows[at] = labels.map((label) => values.get(label) ?? "").join("\t");
  return rows.join("\n");
};

/** A booking begins with its day. */
const recordsOf = (lines: readonly string[]): readonly LabelledRecord[] => {
  const records: LabelledRecord[] = [];
  let opener: string | null = null;
  for (const [at, line] of lines.entries()) {
    const [, label, value = ""] = LABELLED.exec(line) ?? [];
    if (label === undefined) continue;
    if (opener === null && readHeading(label).roles[0] === "date") opener = label;
    if (label === opener) records.push({ at, values: new Map() });
    records.at(-1)?.values.set(label, value.replaceAll("\t", " "));
  }
  return records;
};
