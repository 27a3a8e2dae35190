import type { MinorUnits } from "../money/index.ts";

/** One cell of a record before and after: a field, or one member of a map field (`tags/<id>`, `splits/<id>`). */
export interface CellChange {
  readonly cell: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One field before and after, as text for people; empty where there was nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** How ids and amounts read; names of what is gone come back empty. */
export interface RecordNames {
  readonly account: (id: string) => string;
  readonly category: (id: string) => string;
  readonly payee: (id: string) => string;
  readonly tag: (id: string) => string;
  readonly amount: (amount: MinorUnits) => string;
}

/** Cells that say nothing to a person: bookkeeping, and places in lists. */
const SILENT = new Set(["id", "type", "deleted", "position", "imported", "transferId"]);

/**
 * The cells of one write to a transaction as fields that read (LED-14): ids give way to names, the members of a map
 * gather under their field in the order written, and what reads the same before and after is left out.
 */
export const readFieldChanges = (cells: Iterable<CellChange>, names: RecordNames): readonly FieldChange[] => {
  const fields = new Map<string, { before: string[]; after: string[] }>();
  for (const { cell, from, to } of cells) {
    const slash = cell.indexOf("/");
    const field = slash < 0 ? cell : cell.slice(0, slash);
    if (SILENT.has(field)) continue;
    const member = slash < 0 ? undefined : cell.slice(slash + 1);
    let texts = fields.get(field);
    if (texts === undefined) fields.set(field, (texts = { before: [], after: [] }));
    texts.before.push(textOf(field, member, from, names));
    texts.after.push(textOf(field, member, to, names));
  }
  return [...fields]
    .map(([field, { before, after }]) => ({ field, before: joined(before), after: joined(after) }))
    .filter(({ before, after }) => before !== after);
};

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(", ");

const textOf = (field: string, member: string | undefined, value: unknown, names: RecordNames): string => {
  if (value === null || value === undefined || value === "") return "";
  switch (field) {
    case "amount":
      return names.amount(value as MinorUnits);
    case "accountId":
      return names.account(value as string);
    case "categoryId":
      return names.category(value as string);
    case "payeeId":
      return names.payee(value as string);
    case "tags":
      return member === undefined ? joined(Object.keys(value).map((id) => names.tag(id))) : names.tag(member);
    case "splits":
      return member === undefined
        ? joined(Object.values(value).map((part) => splitText(part, names)))
        : splitText(value, names);
    default:
      return typeof value === "string" ? value : JSON.stringify(value);
  }
};

const splitText = (value: unknown, names: RecordNames): string => {
  const part = value as {
    readonly amount: MinorUnits;
    readonly categoryId: string | null;
    readonly note: string;
  };
  const category = part.categoryId === null ? "" : names.category(part.categoryId);
  return [names.amount(part.amount), category, part.note].filter((text) => text !== "").join(" ");
};
