import { readAmount } from "./amount-format.ts";
import { plainWords } from "./plain-words.ts";
import { isBillPayment, sortMarks } from "./direction-words.ts";
import type { MoneyColumns } from "./money-columns.ts";
import { amountsOf, columnsFor, type TableSample } from "./table-sample.ts";

/** How a table with one amount column says which way money went. */
export interface SignRule {
  /** The column of marks, or the balance column itself when only its movement tells. */
  readonly column: number | null;
  readonly outflowWords: readonly string[];
  readonly invert: boolean;
  /** The rule is the likeliest one, no more. */
  readonly doubtful: boolean;
}

const AS_PRINTED: SignRule = { column: null, outflowWords: [], invert: false, doubtful: false };
const INVERTED: SignRule = { ...AS_PRINTED, invert: true };

/** Words in the headings of card statements that list purchases as positive. */
const CARD_HEADINGS =
  /\b(?:card ?member|card ?holder|charges?|merchant category|mcc|kartenhalter|titulaire de carte|spent)\b|利用店|利用金額/;
const HOLDER_HEADINGS = /\bcard ?(?:member|holder)\b/;
const CARD_NUMBER_HEADINGS = /\bcard(?: no| number)?\b/;
/** Headings of what a shop's payment processor exports: all money comes in. */
const MERCHANT_HEADINGS = /\b(?:customer|captured|amount refunded|payout|charge id|invoice id)\b/;

/** Finds the sign rule for the amount column (IMP-63 to IMP-65). */
export const findSignRule = (sample: TableSample, money: MoneyColumns): SignRule => {
  if (money.amount === null) return { ...AS_PRINTED, doubtful: money.doubt === "sides" };
  const amounts = amountsOf(sample, money.amount);
  const negative = amounts.filter(
    (amount) => amount !== null && amount.startsWith("-") && /[1-9]/.test(amount),
  ).length;
  const positive = amounts.filter(
    (amount) => amount !== null && !amount.startsWith("-") && /[1-9]/.test(amount),
  ).length;
  const marks = markColumn(sample, money, negative > 0);
  if (negative > 0 && positive > 0) return signedRule(sample, money, amounts, marks);
  if (negative > 0) return AS_PRINTED;
  if (marks !== null) return marks;
  if (money.proof !== null) return provenRule(money);
  if (creditsAreMarked(sample, money.amount)) return INVERTED;
  return positive === 0 ? AS_PRINTED : unsignedRule(sample);
};

/** Some amounts bear CR, the others nothing: those are money out. */
const creditsAreMarked = (sample: TableSample, column: number): boolean => {
  const sides = new Set(
    sample.rows.flatMap(
      (row) =>
        readAmount(row[column] ?? "", sample.decimal)?.side ?? (row[column] === "" ? [] : ["none" as const]),
    ),
  );
  return sides.has("credit") && sides.has("none") && !sides.has("debit");
};

const provenRule = ({ proof, balance }: MoneyColumns): SignRule => {
  if (proof?.positive === "lowers") return INVERTED;
  return proof?.positive === "either" ? { ...AS_PRINTED, column: balance } : AS_PRINTED;
};

const headingsOf = (sample: TableSample): string =>
  sample.headings.map((heading) => heading.words).join(" | ");

/** Every amount is positive and nothing beside them tells more. */
const unsignedRule = (sample: TableSample): SignRule => {
  const headings = headingsOf(sample);
  if (CARD_HEADINGS.test(headings)) return INVERTED;
  return { ...AS_PRINTED, doubtful: !MERCHANT_HEADINGS.test(headings) };
};

const signedRule = (
  sample: TableSample,
  money: MoneyColumns,
  amounts: readonly (string | null)[],
  marks: SignRule | null,
): SignRule => {
  if (money.proof?.positive === "raises") return AS_PRINTED;
  if (marks !== null) return againstMarks(sample, amounts, marks);
  if (money.proof?.positive === "lowers") return INVERTED;
  return billPaymentsAreNegative(sample, amounts) ? INVERTED : cardRule(sample, amounts);
};

/** A card's statement with no less spending than payments, if spending is what is positive. */
const cardRule = (sample: TableSample, amounts: readonly (string | null)[]): SignRule => {
  const headings = headingsOf(sample);
  const negative = amounts.filter((amount) => amount?.startsWith("-") === true).length;
  if (negative * 2 > amounts.length) return AS_PRINTED;
  if (HOLDER_HEADINGS.test(headings)) return INVERTED;
  return CARD_NUMBER_HEADINGS.test(headings) ? { ...INVERTED, doubtful: true } : AS_PRINTED;
};

/** Signed amounts beside marks: they agree, or say the opposite all through, or the sign marks reversals. */
const againstMarks = (
  sample: TableSample,
  amounts: readonly (string | null)[],
  marks: SignRule,
): SignRule => {
  let agree = 0;
  let disagree = 0;
  for (const [row, amount] of amounts.entries()) {
    if (amount === null || !/[1-9]/.test(amount) || marks.column === null) continue;
    const isOut = marks.outflowWords.includes(sample.rows[row]?.[marks.column] ?? "");
    if (isOut === amount.startsWith("-")) agree += 1;
    else disagree += 1;
  }
  if (agree >= disagree) return AS_PRINTED;
  return agree === 0 ? INVERTED : marks;
};

/** On a card's statement the payment of the bill is what the purchases are not. */
const billPaymentsAreNegative = (sample: TableSample, amounts: readonly (string | null)[]): boolean => {
  const payments = { negative: 0, positive: 0 };
  const others = { negative: 0, positive: 0 };
  for (const [row, amount] of amounts.entries()) {
    if (amount === null) continue;
    const count = (sample.rows[row] ?? []).some((cell) => isBillPayment(cell)) ? payments : others;
    if (amount.startsWith("-")) count.negative += 1;
    else count.positive += 1;
  }
  // An account from which cards are paid has many more negative amounts than refunds would make.
  return (
    payments.negative > 0 &&
    payments.positive === 0 &&
    others.positive >= payments.negative &&
    others.positive >= 2 * others.negative
  );
};

const MOST_MARKS = 12;

/** A column of nothing but marks for in and out, with at least one mark for out. */
const markColumn = (sample: TableSample, money: MoneyColumns, named: boolean): SignRule | null => {
  const columns = columnsFor(sample, "direction");
  const others = sample.profiles.map((_, column) => column).filter((column) => !columns.includes(column));
  for (const column of named ? columns : [...columns, ...others]) {
    const profile = sample.profiles[column];
    if (profile === undefined || column === money.amount || column === money.balance) continue;
    if (profile.filled < 0.9 * sample.rows.length || profile.distinct.size > MOST_MARKS) continue;
    const marks = sortMarks(profile.distinct);
    const isNamed = columns.includes(column);
    const isMixed = marks.unknown.length > 0;
    if (isMixed && !(isNamed && marks.out.length > 0 && marks.in.length > 0 && marks.unknown.length === 1))
      continue;
    if (marks.out.length === 0 && !isNamed) continue;
    // Without a heading a column of one single word may be anything.
    if (!isNamed && marks.in.length === 0 && !marks.out.every((mark) => plainWords(mark).length > 2))
      continue;
    return { column, outflowWords: marks.out, invert: false, doubtful: isMixed };
  }
  return null;
};
