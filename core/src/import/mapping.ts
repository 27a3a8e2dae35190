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
