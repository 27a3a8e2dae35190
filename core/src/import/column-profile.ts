import { readAmount, type DecimalMark } from "./amount-format.ts";
import { currencyOfCell } from "./currency-sign.ts";
import { printedDate } from "./date-format.ts";

/** What the cells of a column look like, whatever its heading says. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  /** Amounts with a decimal mark, a sign or a currency beside them. */
  readonly money: number;
  readonly negative: number;
  readonly positive: number;
  readonly currencies: number;
  /** IBANs and other long numbers. */
  readonly accountNumbers: number;
  /** Different cells, counted up to `MOST_DISTINCT`. */
  readonly distinct: ReadonlySet<string>;
  /** Mean length of the cells that are filled. */
  readonly length: number;
}

const MOST_DISTINCT = 200;

/** Whether a cell is surely a day: a date with its year. */
export const isDay = (cell: string): boolean => {
  const printed = printedDate(cell);
  return printed !== null && printed.kind !== "yearless";
};

export const isMoney = (cell: string): boolean => readAmount(cell, ".")?.moneyLike === true;

/** Profiles of the columns of `rows`; `width` columns. */
export const profileColumns = (
  rows: readonly (readonly string[])[],
  width: number,
  decimal: DecimalMark,
): readonly ColumnProfile[] =>
  Array.from({ length: width }, (_, column) => profileColumn(rows, column, decimal));

const profileColumn = (
  rows: readonly (readonly string[])[],
  column: number,
  decimal: DecimalMark,
): ColumnProfile => {
  let filled = 0;
  let dates = 0;
  let amounts = 0;
  let money = 0;
  let negative = 0;
  let positive = 0;
  let currencies = 0;
  let accountNumbers = 0;
  let length = 0;
  const distinct = new Set<string>();
  for (const row of rows) {
    const cell = row[column] ?? "";
    if (cell === "") continue;
    filled += 1;
    length += cell.length;
    if (distinct.size < MOST_DISTINCT) distinct.add(cell);
    const amount = readAmount(cell, decimal);
    if (amount !== null) {
      amounts += 1;
      if (amount.moneyLike) money += 1;
      if (amount.negative || amount.side === "debit") negative += 1;
      else if (/[1-9]/.test(amount.digits)) positive += 1;
    }
    if (isDay(cell)) dates += 1;
    else if (currencyOfCell(cell) !== null) currencies += 1;
    else if (isAccountNumber(cell)) accountNumbers += 1;
  }
  return {
    filled,
    dates,
    amounts,
    money,
    negative,
    positive,
    currencies,
    accountNumbers,
    distinct,
    length: filled === 0 ? 0 : length / filled,
  };
};

/** An IBAN, or digits as long as an account's, with the marks and masks that banks put in between. */
export const isAccountNumber = (cell: string): boolean =>
  /^[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{1,4}){3,8}$/.test(cell) ||
  /^'?(?=(?:.*\d){4})[\dxX*.•/ -]{5,34}$/.test(cell);
