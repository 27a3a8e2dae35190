import type { LocalDate } from "../calendar/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import { readAmount, type PrintedAmount } from "./amount-format.ts";
import { calendarDay } from "./calendar-day.ts";
import { currencyOfCell } from "./currency-sign.ts";
import { dayOf, printedDate, type DateOrder } from "./date-format.ts";
import { directionOf } from "./direction-words.ts";
import { plainWords } from "./plain-words.ts";
import type { DecimalText, StatementLine } from "./statement-file.ts";
import type { TableLayout } from "./table-layout.ts";
import { hasRole } from "./table-sample.ts";

/** Why a row of a table yields no line (IMP-70). */
export type RowReason =
  | "repeated_header"
  | "continuation"
  | "balance"
  | "total"
  | "pending"
  | "not_booked"
  | "no_date"
  | "bad_date"
  | "no_amount"
  | "bad_amount";

/** One row, read. */
export type RowReading =
  | {
      readonly kind: "line";
      readonly line: StatementLine;
      readonly account: string | null;
      readonly currency: CurrencyCode | null;
      readonly balance: DecimalText | null;
    }
  /** An opening or closing balance that stands among the bookings. */
  | {
      readonly kind: "balance";
      readonly side: "opening" | "closing";
      readonly date: LocalDate;
      readonly amount: DecimalText;
    }
  | { readonly kind: "skipped"; readonly reason: RowReason };

/** What reading a row needs to know beyond the layout. */
export interface RowContext {
  readonly layout: TableLayout;
  readonly order: DateOrder;
  /** For dates without a year. */
  readonly year: number | null;
  /** Debit cells are printed with a minus, so one without is a reversal; the same for credit. */
  readonly debitIsNegative: boolean;
  readonly creditIsNegative: boolean;
  /** The payee columns in the order in which they are asked, for money out and for money in. */
  readonly payeesOut: readonly number[];
  readonly payeesIn: readonly number[];
  /** Days already read, by their cell. */
  readonly days: Map<string, LocalDate | null>;
}

const OPENING =
  /^(?:opening balance|balance brought forward|brought forward|balance b f|previous balance|beginning balance\b.*|anfangssaldo|saldovortrag|solde (?:initial|precedent|anterieur)|saldo (?:inicial|anterior|iniziale|poczatkowe|initial)|beginsaldo|pocatecni zustatek|pociatocny zostatok|nyito egyenleg|likutis pradziai|algsaldo|sakuma atlikums|pradinis likutis|ingaende saldo|sold initial|saldo dia anterior|前期繰越|期初余额|承前餘額)$/;
const CLOSING =
  /^(?:closing balance|balance carried forward|carried forward|balance c f|ending balance\b.*|endsaldo|neuer saldo|solde (?:final|nouveau)|nouveau solde|saldo (?:final|finale|koncowe|actual|atual|do dia)|eindsaldo|konecny zustatek|konecny zostatok|zaro egyenleg|likutis pabaigai|lppsaldo|loppsaldo|beigu atlikums|galutinis likutis|utgaende saldo|sold final|kontostand|s a l d o)$/;
const TOTAL =
  /^(?:totals?|sub ?totals?|grand total|turnover|sum|summe|gesamt|total \p{L}+|total (?:debits?|credits?|amount).*|umsatzsumme|totaux|totales|totali|totaal|sum[ma]{0,2}|razem|celkem|spolu|osszesen|toplam|итого|всего|разом|общо|συνολο|apyvarta|kaive|apgrozijums|saldo anterior|合計|合计|總計|합계|סהכ|סה כ|المجموع|lancamentos futuros)$/u;
const PENDING =
  /(?<!\p{L})(?:pending|vorgemerkt|umsatz vorgemerkt|en attente|pendiente|pendente|in sospeso|in behandeling|gereserveerd|reservera[dt]|reservert|offen|reserveret|reservation|authori[sz]ed|authori[sz]ation|hold|odottaa|katevaraus|oczekuj\p{L}*|blokada|cekajici|cakajuca|fuggo|in asteptare|beklemede|processing|unposted|not cleared|in progress|scheduled|geplant|vormerkung|varaus|vantande|reservasjon|обрабатывается|в обработке|неподтвержден\p{L}*|ожида\p{L}*|очіку\p{L}*|forecast|upcoming|planned|planowan\p{L}*|awaiting|venter|afventer|venter bokforing|en cours|a venir|em processamento|previst[oa]|erwartet|in bearbeitung|in elaborazione|autorizzat\p{L}*|in attesa)(?!\p{L})|処理中|未確定|处理中|대기/u;
const NOT_BOOKED =
  /(?<!\p{L})(?:failed|declined|rejected|reverted|cancell?ed|denied|expired|voided|void|deleted|abgelehnt|storniert|refuse\w*|annule\w*|rechazad\p{L}*|cancelad\p{L}*|recusad\p{L}*|rifiutat\p{L}*|annullat\p{L}*|geweigerd|geannuleerd|odrzucon\p{L}*|anulowan\p{L}*|zamitnut\p{L}*|elutasit\p{L}*|respins\p{L}*|basarisiz|отклонен\p{L}*|отменен\p{L}*|отказ\p{L}*|відхилен\p{L}*|скасован\p{L}*|ошибка|failure|afvist|avvist|avvisad|hylatty|mislykket|returned unpaid|estornad\p{L}*|devolvid\p{L}*)(?!\p{L})|交易关闭|失敗|失败|已关闭/iu;
const NOT_PENDING = /\b(?:non|not|no longer|nicht)\b/;

/** Reads one row of a table under its layout. */
export const readRow = (cells: readonly string[], line: number, context: RowContext): RowReading => {
  const { layout } = context;
  const { mapping } = layout;
  const at = (column: number | null): string => (column === null ? "" : (cells[column] ?? ""));
  const dateCell = at(mapping.date);
  const amount = amountOf(cells, context);
  if (dateCell === "")
    return skipped(
      isTotal(cells)
        ? "total"
        : at(mapping.amount) === "" && amount.kind === "none"
          ? "no_date"
          : (pendingReason(at(layout.status)) ?? "no_date"),
    );
  const date = readDay(dateCell, context);
  if (date === null) return skipped(isTotal(cells) ? "total" : isPending(dateCell) ? "pending" : "bad_date");
  const status = pendingReason(at(layout.status));
  if (status !== null) return skipped(status);
  const mark = balanceMark(cells, mapping);
  if (mark === "total") return skipped("total");
  if (mark !== null) {
    const printed = amount.kind === "amount" ? amount.value : balanceOf(cells, context);
    return printed === null ? skipped("balance") : { kind: "balance", side: mark, date, amount: printed };
  }
  if (amount.kind === "none") return skipped("no_amount");
  if (amount.kind === "bad") return skipped("bad_amount");
  return {
    kind: "line",
    line: {
      date,
      amount: amount.value,
      payee: payeeOf(cells, context, amount.value),
      memo: joined(mapping.memo.map((column) => at(column))),
      reference: at(mapping.reference),
      line,
      ...(at(mapping.category) === "" ? {} : { category: at(mapping.category) }),
    },
    account: accountOf(at(mapping.account)),
    currency: amount.isOther
      ? amount.currency
      : (currencyOfCell(at(mapping.currency)) ?? layout.currency ?? amount.currency),
    balance: balanceOf(cells, context),
  };
};

const accountOf = (cell: string): string | null => {
  const bare = cell.replace(/^'|'$/g, "");
  const solid = bare.replaceAll(" ", "");
  return bare === "" ? null : /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(solid) ? solid : bare;
};

const skipped = (reason: RowReason): RowReading => ({ kind: "skipped", reason });

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== "").map((text) => text.replace(/\s+/g, " ")))].join(" ");

const readDay = (cell: string, context: RowContext): LocalDate | null => {
  const known = context.days.get(cell);
  if (known !== undefined) return known;
  const day = context.layout.mapping.dateFormat === "serial" ? serialDay(cell) : printedDay(cell, context);
  context.days.set(cell, day);
  return day;
};

const printedDay = (cell: string, context: RowContext): LocalDate | null => {
  const printed = printedDate(cell);
  return printed === null ? null : dayOf(printed, context.order, context.year);
};

/** Day 1 is the first of January 1900, and 1900 counts as a leap year. */
const serialDay = (cell: string): LocalDate | null => {
  const days = Number(/^\d{5}/.exec(cell)?.[0] ?? Number.NaN);
  if (Number.isNaN(days)) return null;
  let year = 1900;
  let rest = days - 1;
  const length = (of: number): number =>
    of === 1900 || (of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0)) ? 366 : 365;
  for (; rest >= length(year); year += 1) rest -= length(year);
  let month = 1;
  const daysIn = (of: number): number =>
    of === 2 ? length(year) - 337 : [4, 6, 9, 11].includes(of) ? 30 : 31;
  for (; rest >= daysIn(month); month += 1) rest -= daysIn(month);
  return calendarDay(year, month, rest + 1);
};

const isPending = (cell: string): boolean => {
  const words = plainWords(cell);
  return PENDING.test(words) && !NOT_PENDING.test(words);
};

const pendingReason = (status: string): RowReason | null => {
  if (status === "" || status.length > 40) return null;
  if (isPending(status)) return "pending";
  return NOT_BOOKED.test(plainWords(status)) && !NOT_PENDING.test(plainWords(status)) ? "not_booked" : null;
};

const isTotal = (cells: readonly string[]): boolean =>
  cells.some((cell) => {
    if (cell.length > 60 || !BALANCE_HINT.test(cell)) return false;
    const words = plainWords(cell);
    return TOTAL.test(words) || CLOSING.test(words) || OPENING.test(words);
  });

/** Beginnings of the words below, to pass over most cells quickly. */
const BALANCE_HINT =
  /balan|forward|sald|s a l|sold|stand|stav|z[ůu]statek|zostatok|egyenleg|likut|atlik|j[äa][äa]k|total|turnover|sum|gesamt|razem|celkem|spolu|sszesen|toplam|итог|всего|общо|разом|остат|σύνολο|apyvarta|k[äa]ive|apgroz|繰越|余额|餘額|合計|合计|總計|합계|סה|مجموع/i;

/** Whether the row tells a balance or a sum instead of a booking: one of its cells says nothing but that. */
const balanceMark = (
  cells: readonly string[],
  mapping: TableLayout["mapping"],
): "opening" | "closing" | "total" | null => {
  for (const [column, cell] of cells.entries()) {
    if (cell.length > 60 || column === mapping.category || !BALANCE_HINT.test(cell)) continue;
    const words = plainWords(cell);
    if (OPENING.test(words)) return "opening";
    if (CLOSING.test(words)) return "closing";
    if (TOTAL.test(words) && words !== "total") return "total";
  }
  return null;
};

type AmountReading =
  | {
      readonly kind: "amount";
      readonly value: DecimalText;
      readonly currency: CurrencyCode | null;
      /** From a column of its own for another currency than the main one's. */
      readonly isOther?: true;
    }
  | { readonly kind: "none" }
  | { readonly kind: "bad" };

const amountOf = (cells: readonly string[], context: RowContext): AmountReading => {
  const { mapping } = context.layout;
  return mapping.amount === null ? fromSides(cells, context) : fromAmount(cells, mapping.amount, context);
};

const isZero = (printed: PrintedAmount): boolean => !/[1-9]/.test(printed.digits);

const signedText = (printed: PrintedAmount, isOut: boolean): DecimalText =>
  isOut && !isZero(printed) ? `-${printed.digits}` : printed.digits;

const fromAmount = (cells: readonly string[], column: number, context: RowContext): AmountReading => {
  const { layout } = context;
  const { mapping } = layout;
  const cell = cells[column] ?? "";
  if (cell === "") return otherCurrencyAmount(cells, context);
  const printed = readAmount(cell, mapping.decimal);
  if (printed === null) return isNothing(cell) ? { kind: "none" } : { kind: "bad" };
  const isMinus = printed.negative !== (printed.side === "debit");
  const mark = mapping.sign === null || mapping.sign === mapping.balance ? "" : (cells[mapping.sign] ?? "");
  const isMarked =
    mark !== "" &&
    (mapping.outflowWords.includes(mark) || (directionOf(mark) === "out" && !isKnownMark(mark, context)));
  return {
    kind: "amount",
    // CR beside a number of a card's statement sets it apart from the spending around it.
    value: signedText(printed, (isMinus !== isMarked) !== (mapping.invert && printed.side !== "credit")),
    currency: printed.currency,
  };
};

const isKnownMark = (mark: string, { layout }: RowContext): boolean =>
  layout.mapping.sign !== null && layout.sample.profiles[layout.mapping.sign]?.distinct.has(mark) === true;

/** Dashes and the like that stand for an empty cell. */
const isNothing = (cell: string): boolean => /^(?:[-–—*.\s]*|n\/?a|null|none|nil)$/i.test(cell);

/** Tables with one amount column for each currency, each under its code. */
const otherCurrencyAmount = (cells: readonly string[], { layout }: RowContext): AmountReading => {
  for (const [column, heading] of layout.sample.headings.entries()) {
    const isAmount =
      hasRole(layout.sample, column, "amount") || hasRole(layout.sample, column, "account-amount");
    const isOther = heading.currency !== null && column !== layout.mapping.amount && isAmount;
    const printed = isOther ? readAmount(cells[column] ?? "", layout.mapping.decimal) : null;
    if (printed !== null) {
      return {
        kind: "amount",
        value: signedText(printed, printed.negative !== layout.mapping.invert),
        currency: heading.currency,
        isOther: true,
      };
    }
  }
  return { kind: "none" };
};

const fromSides = (cells: readonly string[], context: RowContext): AmountReading => {
  const { mapping } = context.layout;
  const read = (column: number | null): PrintedAmount | "bad" | null => {
    const cell = column === null ? "" : (cells[column] ?? "");
    if (cell === "" || isNothing(cell)) return null;
    return readAmount(cell, mapping.decimal) ?? "bad";
  };
  const [debit, credit] = [read(mapping.debit), read(mapping.credit)];
  if (credit !== null && credit !== "bad" && !isZero(credit)) {
    const isReversal = credit.negative !== context.creditIsNegative;
    return {
      kind: "amount",
      value: signedText(credit, isReversal !== mapping.invert),
      currency: credit.currency,
    };
  }
  if (debit !== null && debit !== "bad") {
    const isReversal = debit.negative !== context.debitIsNegative;
    return {
      kind: "amount",
      value: signedText(debit, isReversal === mapping.invert),
      currency: debit.currency,
    };
  }
  if (debit === "bad" || credit === "bad") return { kind: "bad" };
  return credit === null
    ? { kind: "none" }
    : { kind: "amount", value: credit.digits, currency: credit.currency };
};

const balanceOf = (cells: readonly string[], { layout }: RowContext): DecimalText | null => {
  const { mapping } = layout;
  const printed = mapping.balance === null ? null : readAmount(cells[mapping.balance] ?? "", mapping.decimal);
  return printed === null ? null : signedText(printed, printed.negative !== (printed.side === "debit"));
};

const payeeOf = (cells: readonly string[], context: RowContext, amount: DecimalText): string => {
  const columns = amount.startsWith("-") ? context.payeesOut : context.payeesIn;
  const column = columns.find((candidate) => (cells[candidate] ?? "") !== "");
  return column === undefined ? "" : (cells[column] ?? "").replace(/\s+/g, " ");
};

/** Of a payer and a recipient, the one who is not the account's owner comes first. */
export const rankPayees = ({ sample, mapping }: TableLayout, isOut: boolean): readonly number[] => {
  const rank = (column: number): number => {
    if (hasRole(sample, column, "payee")) return 1;
    if (hasRole(sample, column, isOut ? "recipient" : "payer")) return 0;
    return hasRole(sample, column, isOut ? "payer" : "recipient") ? 2 : 1;
  };
  return mapping.payee.toSorted((a, b) => rank(a) - rank(b));
};
