import type { LocalDate } from "../calendar/index.ts";
import { err, type Result } from "../kernel/index.ts";
import type { ColumnMapping } from "./mapping.ts";
import type { ImportProblem, ParsedStatement, SkippedRow } from "./statement-file.ts";

/** What the file alone does not decide; the reading given is the likeliest. */
export type TableQuestion = "date" | "amount" | "date_order" | "sign" | "currency";

/** A table of one bank's export, read. */
export interface ParsedTable {
  readonly statements: readonly ParsedStatement[];
  readonly skipped: readonly SkippedRow[];
  /** How it was read. */
  readonly mapping: ColumnMapping;
  readonly questions: readonly TableQuestion[];
  /** The first rows as they stand, at most twenty. */
  readonly sample: readonly (readonly string[])[];
  /** Names the bank's layout: equal for two exports that the same mapping reads. */
  readonly signature: string;
  /** True when the mapping came from `profiles`. */
  readonly remembered: boolean;
}

export interface DelimitedOptions {
  /** The file's name, for what it tells of the account. */
  readonly name?: string;
  /** Made by hand: overrules every guess. */
  readonly mapping?: ColumnMapping;
  /** Mappings remembered from earlier imports, by signature. */
  readonly profiles?: ReadonlyMap<string, ColumnMapping>;
  /** Bookings after it are unlikely: helps with ambiguous dates. */
  readonly today?: LocalDate;
}

/** Whether the text has rows of the same delimiter, with a date and an amount in them. */
export const looksDelimited = (text: string): boolean => /[,;\t|]/.test(text);

/** Reads delimited text of any bank. */
export const parseDelimited = (
  _text: string,
  _options: DelimitedOptions = {},
): Result<ParsedTable, ImportProblem> => err({ code: "import/no_table" });
