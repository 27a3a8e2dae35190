import { z } from "zod";

const Column = z.int().nonnegative();

/** How a table is read. Columns and lines are counted from 0 in the file's own order; null where the file has none. */
export const ColumnMapping = z
  .strictObject({
    delimiter: z.string().min(1),
    /** The line of the header, from 0, or null when there is none. */
    headerRow: Column.nullable(),
    firstDataRow: Column,
    date: Column.nullable(),
    /** As people write it: `dd.mm.yyyy`, `m/d/yy`, `yyyy-mm-dd`; its order of day, month and year is what counts. */
    dateFormat: z.string(),
    amount: Column.nullable(),
    debit: Column.nullable(),
    credit: Column.nullable(),
    /** A column that says which way money went, and its words for out. */
    sign: Column.nullable(),
    outflowWords: z.array(z.string()).readonly(),
    /** The file counts spending as positive (many card statements). */
    invert: z.boolean(),
    decimal: z.enum([".", ","]),
    payee: z.array(Column).readonly(),
    memo: z.array(Column).readonly(),
    reference: Column.nullable(),
    category: Column.nullable(),
    currency: Column.nullable(),
    balance: Column.nullable(),
    account: Column.nullable(),
  })
  .readonly();
export type ColumnMapping = z.output<typeof ColumnMapping>;

/** What the file alone does not decide; the reading given is the likeliest. */
export type TableQuestion = "date" | "amount" | "date_order" | "sign" | "currency";

/** A mapping as the command line prints it: columns and rows counted from 1, absent ones left out. */
export const mappingToReport = (mapping: ColumnMapping): { readonly [name: string]: unknown } => {
  const oneBased = (column: number | null): number | null => (column === null ? null : column + 1);
  const report: { readonly [name: string]: unknown } = {
    delimiter: mapping.delimiter,
    header_row: oneBased(mapping.headerRow),
    first_data_row: mapping.firstDataRow + 1,
    date_column: oneBased(mapping.date),
    date_format: mapping.dateFormat,
    amount_column: oneBased(mapping.amount),
    debit_column: oneBased(mapping.debit),
    credit_column: oneBased(mapping.credit),
    sign_column: oneBased(mapping.sign),
    outflow_when: mapping.sign === null ? null : mapping.outflowWords,
    inverted: mapping.invert ? true : null,
    decimal_mark: mapping.decimal,
    payee_columns: mapping.payee.map((column) => column + 1),
    memo_columns: mapping.memo.map((column) => column + 1),
    reference_column: oneBased(mapping.reference),
    category_column: oneBased(mapping.category),
    currency_column: oneBased(mapping.currency),
    balance_column: oneBased(mapping.balance),
    account_column: oneBased(mapping.account),
  };
  return Object.fromEntries(
    Object.entries(report).filter(
      ([name, value]) => value !== null || name === "header_row" || name === "date_column",
    ),
  );
};
