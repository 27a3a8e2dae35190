import type { ColumnMapping } from "@coffer/core/contract";

/** What a column of a table may hold. */
export const columnRoles = [
  "ignore",
  "date",
  "amount",
  "debit",
  "credit",
  "sign",
  "payee",
  "memo",
  "reference",
  "category",
  "balance",
  "currency",
  "account",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Held by one column at a time. */
const single = [
  "date",
  "amount",
  "debit",
  "credit",
  "sign",
  "reference",
  "category",
  "balance",
  "currency",
  "account",
] as const;

/** What the mapping takes a column for. */
export const roleOf = (mapping: ColumnMapping, column: number): ColumnRole => {
  if (mapping.payee.includes(column)) return "payee";
  if (mapping.memo.includes(column)) return "memo";
  return single.find((role) => mapping[role] === column) ?? "ignore";
};

/**
 * Takes a column for something else. One amount column and a pair of debit and credit exclude each other; payee and memo may
 * be made of several columns, in the order of the file.
 */
export const withRole = (mapping: ColumnMapping, column: number, role: ColumnRole): ColumnMapping => {
  const without = (columns: readonly number[]): number[] => columns.filter((other) => other !== column);
  const freed = Object.fromEntries(
    single.map((name) => [name, mapping[name] === column ? null : mapping[name]]),
  );
  const base = { ...mapping, ...freed, payee: without(mapping.payee), memo: without(mapping.memo) };
  switch (role) {
    case "ignore":
      return base;
    case "payee":
    case "memo":
      return { ...base, [role]: [...base[role], column].toSorted((left, right) => left - right) };
    case "amount":
      return { ...base, amount: column, debit: null, credit: null };
    case "debit":
    case "credit":
      return { ...base, [role]: column, amount: null, sign: null };
    case "date":
    case "sign":
    case "reference":
    case "category":
    case "balance":
    case "currency":
    case "account":
      return { ...base, [role]: column };
  }
};

/** In which order a table writes day, month and year. */
export const dateOrders = ["dmy", "mdy", "ymd", "ydm"] as const;
export type DateOrder = (typeof dateOrders)[number];

const formatOfOrder: { readonly [Order in DateOrder]: string } = {
  dmy: "dd/mm/yyyy",
  mdy: "mm/dd/yyyy",
  ymd: "yyyy-mm-dd",
  ydm: "yyyy-dd-mm",
};

export const dateOrderOf = ({ dateFormat }: Pick<ColumnMapping, "dateFormat">): DateOrder => {
  const date = dateFormat.toLowerCase();
  const order = ["d", "m", "y"].toSorted((left, right) => date.indexOf(left) - date.indexOf(right)).join("");
  return dateOrders.find((other) => other === order) ?? "dmy";
};

export const withDateOrder = (mapping: ColumnMapping, order: DateOrder): ColumnMapping => ({
  ...mapping,
  dateFormat: formatOfOrder[order],
});

/** Takes another line of the file for the header, counted from 0, or none; the rows begin below it. */
export const withHeader = (mapping: ColumnMapping, headerRow: number | null): ColumnMapping => ({
  ...mapping,
  headerRow,
  firstDataRow: headerRow === null ? 0 : headerRow + 1,
});

/** The distinct words of the column that says which way money went. */
export const signWords = (
  sample: readonly (readonly string[])[],
  { sign, firstDataRow }: ColumnMapping,
): readonly string[] => {
  if (sign === null) return [];
  const words = sample.slice(firstDataRow).map((row) => row[sign] ?? "");
  return [...new Set(words)].filter((word) => word !== "");
};

export const withOutflowWord = (mapping: ColumnMapping, word: string, out: boolean): ColumnMapping => ({
  ...mapping,
  outflowWords: out
    ? [...new Set([...mapping.outflowWords, word])]
    : mapping.outflowWords.filter((other) => other.toLowerCase() !== word.toLowerCase()),
});
