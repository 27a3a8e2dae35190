import { readAmount, type DecimalMark } from "./amount-format.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Heading } from "./column-role.ts";
import type { ColumnRole } from "./header-vocabulary.ts";
import type { DecimalText } from "./statement-file.ts";

/** What the choice of columns is made from: the first rows that hold bookings, and what is known of each column. */
export interface TableSample {
  readonly rows: readonly (readonly string[])[];
  /** One for each column; without roles where the file has no header. */
  readonly headings: readonly Heading[];
  readonly profiles: readonly ColumnProfile[];
  readonly decimal: DecimalMark;
}

export const hasHeader = (sample: TableSample): boolean =>
  sample.headings.some((heading) => heading.roles.length > 0);

/** The columns that may be for `role`: whole headings first, then by how likely the heading means it, then in order. */
export const columnsFor = (sample: TableSample, role: ColumnRole): readonly number[] =>
  sample.headings
    .flatMap((heading, column) => {
      const rank = heading.roles.indexOf(role);
      return rank === -1 ? [] : [{ column, rank: rank + (heading.exact ? 0 : 10) }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.column - b.column)
    .map((candidate) => candidate.column);

export const hasRole = (sample: TableSample, column: number, role: ColumnRole): boolean =>
  sample.headings[column]?.roles.includes(role) === true;

/** The column's amounts as signed decimals, null where a cell is empty or no number. */
export const amountsOf = (sample: TableSample, column: number): readonly (DecimalText | null)[] =>
  sample.rows.map((row) => {
    const amount = readAmount(row[column] ?? "", sample.decimal);
    if (amount === null) return null;
    return amount.negative || amount.side === "debit" ? `-${amount.digits}` : amount.digits;
  });

/** Whether most filled cells are numbers and no dates. */
export const isNumeric = (profile: ColumnProfile | undefined): boolean =>
  profile !== undefined &&
  profile.filled > 0 &&
  profile.amounts >= 0.5 * profile.filled &&
  profile.dates < 0.5 * profile.filled;

/** Whether the numbers look like money: decimals, signs or currencies beside at least a third of them. */
export const isMoneyColumn = (profile: ColumnProfile | undefined): boolean =>
  profile !== undefined && isNumeric(profile) && profile.money * 3 >= profile.amounts;

export const isEmpty = (profile: ColumnProfile | undefined): boolean =>
  profile === undefined || profile.filled === 0;
