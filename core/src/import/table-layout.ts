import type { LocalDate } from "../calendar/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import { readAmount, type DecimalMark } from "./amount-format.ts";
import { currencyOfCell } from "./currency-sign.ts";
import { profileColumns } from "./column-profile.ts";
import { findDateColumn } from "./date-column.ts";
import { formatOf, printedDate, type PrintedDate } from "./date-format.ts";
import { decideDateOrder } from "./date-order.ts";
import type { ColumnMapping, TableQuestion } from "./mapping.ts";
import { homeOfWords } from "./home-words.ts";
import { findMoneyColumns, type MoneyColumns } from "./money-columns.ts";
import type { Preamble } from "./preamble.ts";
import { findSignRule } from "./sign-rule.ts";
import { headingsOf, isBookingRow, isYearlessBooking, type TableSection } from "./table-section.ts";
import { columnsFor, hasRole, isNumeric, type TableSample } from "./table-sample.ts";
import { findTextColumns } from "./text-columns.ts";

/** How the tables of one header are read: the mapping, and what only the file itself tells. */
export interface TableLayout {
  readonly mapping: ColumnMapping;
  readonly sample: TableSample;
  readonly status: number | null;
  /** What the headings say of the amounts' currency. */
  readonly currency: CurrencyCode | null;
  /** `up`: the newest row comes first. Null when no running balance tells. */
  readonly reads: "down" | "up" | null;
  readonly questions: readonly TableQuestion[];
}

export interface LayoutHints {
  readonly delimiter: string;
  readonly preamble: Preamble;
  readonly today: LocalDate | null;
}

const SAMPLE_ROWS = 2_000;
const DECIMAL_ROWS = 300;

/** Headings of the languages in whose countries the day comes first. */
const NOT_ENGLISH =
  /[^\x20-\x7e]|\b(?:datum|buchung\w*|betrag|fecha|importe|monto|saldo|valor|data|montant|libelle|date d\w*|bedrag|belopp|belob|belop|dato|pvm|kwota|castka|suma|osszeg|tutar|tarih|datums|kuupaev|iznos|znesek|tanggal|jumlah)\b/;

/** Works out a layout from the tables that share a header (IMP-53 to IMP-65). */
export const inferLayout = (sections: readonly TableSection[], hints: LayoutHints): TableLayout => {
  const [first] = sections;
  const rows = sections.flatMap((section) => section.rows);
  const begin = rows.slice(0, DECIMAL_ROWS).map((row) => row.cells);
  const sample = sampleOf(sections, decimalOf(begin, null, hints.delimiter));
  const date = findDateColumn(sample);
  const found = findMoneyColumns(sample);
  const columns = [found.amount, found.debit, found.credit, found.balance].flatMap((column) => column ?? []);
  const cells = rows.slice(0, SAMPLE_ROWS).map((row) => columns.map((column) => row.cells[column] ?? ""));
  const decimal = decimalOf(cells, currencyHint(sample, found, hints), hints.delimiter);
  const exact = decimal === sample.decimal ? sample : { ...sample, decimal };
  const money = decimal === sample.decimal ? found : findMoneyColumns(exact);
  const rule = findSignRule(exact, money);
  const texts = findTextColumns(exact, date, money, hints.preamble.account);
  const currency = currencyOfHeadings(exact, money);
  const dates = decideDates(
    exact,
    rows.map((row) => row.cells),
    date,
    currencyHint(exact, money, hints),
    hints,
  );
  const questions: TableQuestion[] = [];
  if (date === null) questions.push("date");
  if (money.doubt === "none" || (money.amount === null && money.debit === null && money.credit === null))
    questions.push("amount");
  if (dates.doubtful) questions.push("date_order");
  if (rule.doubtful) questions.push("sign");
  const headerLine = first?.header?.line ?? null;
  return {
    mapping: {
      delimiter: hints.delimiter,
      headerRow: headerLine === null ? null : headerLine - 1,
      firstDataRow: (first?.rows[0]?.line ?? (headerLine ?? 0) + 1) - 1,
      date,
      dateFormat: dates.format,
      amount: money.amount,
      debit: money.debit,
      credit: money.credit,
      sign: rule.column,
      outflowWords: rule.outflowWords,
      invert: rule.invert,
      decimal,
      payee: texts.payee,
      memo: texts.memo,
      reference: texts.reference,
      category: texts.category,
      currency:
        isForeign(exact, money) || contradicts(exact, texts.currency, currency) ? null : texts.currency,
      balance: money.balance,
      account: texts.account,
    },
    sample: exact,
    status: texts.status,
    currency,
    reads: money.proof?.reads ?? null,
    questions,
  };
};

/** A layout under a mapping that a person made or that is remembered: nothing is guessed but what it cannot say. */
export const layoutOfMapping = (
  sections: readonly TableSection[],
  mapping: ColumnMapping,
  hints: LayoutHints,
): TableLayout => {
  const sample = { ...sampleOf(sections, mapping.decimal), decimal: mapping.decimal };
  const [status] = columnsFor(sample, "status");
  const money = { ...mapping, proof: null, doubt: null };
  const [first] = sections;
  const headerLine = first?.header?.line ?? null;
  return {
    mapping: {
      ...mapping,
      delimiter: hints.delimiter,
      headerRow: headerLine === null ? null : headerLine - 1,
      firstDataRow: (first?.rows[0]?.line ?? mapping.firstDataRow + 1) - 1,
    },
    sample,
    status: status ?? null,
    currency: currencyOfHeadings(sample, money),
    reads: null,
    questions: [],
  };
};

const sampleOf = (sections: readonly TableSection[], decimal: DecimalMark): TableSample => {
  const all = sections.flatMap((section) => section.rows).slice(0, SAMPLE_ROWS * 2);
  const dated = all.filter((row) => isBookingRow(row)).slice(0, SAMPLE_ROWS);
  const header = sections[0]?.header ?? null;
  const regular = dated.filter((row) => header !== null && isAsWide(row.cells, header.cells.length));
  const chosen = regular.length * 3 >= dated.length && regular.length > 0 ? regular : dated;
  const yearless = chosen.length > 0 ? [] : all.filter((row) => isYearlessBooking(row)).slice(0, SAMPLE_ROWS);
  const other = yearless.length > 0 ? yearless : all.slice(0, SAMPLE_ROWS);
  const rows = (chosen.length > 0 ? chosen : other).map((row) => row.cells);
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), header?.cells.length ?? 0);
  return {
    rows,
    headings: headingsOf(header, width),
    profiles: profileColumns(rows, width, decimal),
    decimal,
  };
};

/** As many cells as the header, but for empty ones at the end. */
const isAsWide = (cells: readonly string[], width: number): boolean =>
  cells.length >= width && cells.slice(width).every((cell) => cell === "");

/** The decimal mark that most numbers prove; where none does, what three digits after a mark can only be (IMP-59). */
const decimalOf = (
  rows: readonly (readonly string[])[],
  currency: string | null,
  delimiter: string,
): DecimalMark => {
  const proofs = { ".": 0, ",": 0 };
  let open: DecimalMark | null = null;
  let ungrouped = false;
  for (const cells of rows) {
    for (const cell of cells) {
      const amount = readAmount(cell, ".");
      if (amount === null) continue;
      if (amount.proves !== null) proofs[amount.proves] += 1;
      else if (/\d[.,]\d{3}\D*$/.test(cell)) open = cell.includes(",") ? "," : ".";
      else if (/^\D?\d{4,}\D?$/.test(cell)) ungrouped = true;
    }
  }
  if (proofs["."] !== proofs[","]) return proofs["."] > proofs[","] ? "." : ",";
  if (open === null) return delimiter === ";" ? "," : ".";
  const threeDecimals =
    ungrouped || (currency !== null && /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/.test(currency));
  return threeDecimals ? open : open === "." ? "," : ".";
};

const currencyOfHeadings = (
  sample: TableSample,
  money: Omit<MoneyColumns, "proof" | "doubt">,
): CurrencyCode | null => {
  for (const column of [money.amount, money.debit, money.credit, money.balance]) {
    const currency = column === null ? null : (sample.headings[column]?.currency ?? null);
    if (currency !== null) return currency;
  }
  return null;
};

/** Whether the amount is the one in the account's own currency, beside a column with the currency of another. */
const isForeign = (sample: TableSample, money: MoneyColumns): boolean =>
  money.amount !== null &&
  sample.headings[money.amount]?.currency !== null &&
  columnsFor(sample, "amount").some(
    (column) =>
      column !== money.amount &&
      sample.headings[column]?.currency === null &&
      isNumeric(sample.profiles[column]),
  ) &&
  hasRole(sample, money.amount, "account-amount");

/** Whether the column names the currency of something else than an amount whose heading names its own. */
const contradicts = (sample: TableSample, column: number | null, told: CurrencyCode | null): boolean =>
  column !== null &&
  told !== null &&
  [...(sample.profiles[column]?.distinct ?? [])].some((cell) => (currencyOfCell(cell) ?? told) !== told);

const currencyHint = (sample: TableSample, money: MoneyColumns, hints: LayoutHints): string | null => {
  const named = currencyOfHeadings(sample, money) ?? hints.preamble.currency;
  if (named !== null) return named;
  for (const column of columnsFor(sample, "currency")) {
    const [code] = sample.profiles[column]?.distinct ?? [];
    if (code !== undefined && /^[A-Za-z]{3}$/.test(code)) return code.toUpperCase();
  }
  for (const column of [money.amount, money.debit, money.credit, money.balance]) {
    for (const row of column === null ? [] : sample.rows.slice(0, 20)) {
      const currency = readAmount(row[column ?? 0] ?? "", sample.decimal)?.currency ?? null;
      if (currency !== null) return currency;
    }
  }
  return null;
};

const decideDates = (
  sample: TableSample,
  rows: readonly (readonly string[])[],
  date: number | null,
  currency: string | null,
  hints: LayoutHints,
): { readonly format: string; readonly doubtful: boolean } => {
  if (date === null) return { format: "yyyy-mm-dd", doubtful: false };
  const printed = datesIn(rows, date);
  if (printed.length === 0) return { format: "serial", doubtful: false };
  const others = sample.profiles.flatMap((profile, column) =>
    column !== date && profile.dates > 0 ? datesIn(sample.rows, column) : [],
  );
  const continental =
    sample.decimal === "," ||
    sample.headings.some((heading) => heading.exact && NOT_ENGLISH.test(heading.words));
  const decision = decideDateOrder(printed, {
    others,
    continental,
    currency,
    home: homeOfWords(sample.headings, sample.rows),
    today: hints.today,
  });
  return { format: formatOf(printed, decision.order), doubtful: decision.doubtful };
};

/** Every date of a column; a day that many rows share counts once. */
const datesIn = (rows: readonly (readonly string[])[], column: number): readonly PrintedDate[] =>
  rows.flatMap((row, index) => {
    const cell = row[column] ?? "";
    return cell === "" || cell === rows[index - 1]?.[column] ? [] : (printedDate(cell) ?? []);
  });
