import { addDays, civilDateOfDay, dayNumber, type LocalDate } from "../calendar/index.ts";
import type { MinorUnits } from "../money/index.ts";
import { cleanPayeeName, payeeKey } from "./payee-name.ts";
import type { PayeeId, TransactionId } from "./record-id.ts";
import type { Transaction } from "./transaction.ts";

/** A line of a statement that may already be in the books. */
export interface IncomingLine {
  readonly date: LocalDate;
  readonly amount: MinorUnits;
  readonly payee: string;
  readonly memo: string;
  /** The bank's own name for the line, or empty. */
  readonly reference: string;
}

/** What the duplicate finder reads of a transaction. */
export type KnownTransaction = Pick<
  Transaction,
  "id" | "date" | "amount" | "payeeId" | "origin" | "imported"
>;

/** How many days a bank may move a line that keeps its reference and amount: no repetition lies further away. */
export const REFERENCE_DAYS = 20;

/** What a line and a transaction are compared by. */
export interface Comparable {
  readonly day: number;
  readonly amount: number;
  readonly reference: string;
  /** The bank's words, alike in capitals and spaces. */
  readonly text: string;
  /** The first telling word of each name and memo, by which likeness is judged. */
  readonly words: () => readonly string[];
}

/** A line that looks for the transaction it repeats. */
export interface OpenLine extends Comparable {
  readonly index: number;
}

/** A transaction that a line may repeat: one line at most. */
export interface Candidate extends Comparable {
  readonly id: TransactionId;
  readonly imported: boolean;
  /** Written down by a person, before the bank knew or because it never will. */
  readonly byHand: boolean;
  /** Its day is the one that a person wrote down, not the bank's. */
  readonly ownDay: boolean;
  taken: boolean;
}

export interface Sides {
  readonly candidates: readonly Candidate[];
  readonly open: readonly OpenLine[];
  /** The first and the last day of the lines. */
  readonly span: { readonly from: number; readonly to: number };
}

/** Both sides made ready: the transactions that any line could repeat, in the order given, and the lines, if there are such. */
export const compareSides = (
  known: Iterable<KnownTransaction>,
  lines: readonly IncomingLine[],
  payeeName: (id: PayeeId) => string,
): Sides => {
  const first = lines[0];
  if (first === undefined) return { candidates: [], open: [], span: { from: 0, to: -1 } };
  let from = first.date;
  let to = first.date;
  for (const { date } of lines) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  const firstWord = createFirstWord();
  const amounts = new Set(lines.map(({ amount }): number => amount));
  const [earliest, latest] = [daysAway(from, -REFERENCE_DAYS), daysAway(to, REFERENCE_DAYS)];
  const candidates: Candidate[] = [];
  for (const transaction of known) {
    if (transaction.date < earliest || transaction.date > latest) continue;
    if (amounts.has(transaction.amount)) candidates.push(candidateOf(transaction, payeeName, firstWord));
  }
  return {
    candidates,
    // A new account has nothing to repeat.
    open: candidates.length === 0 ? [] : lines.map((line, index) => openLine(line, index, firstWord)),
    span: { from: dayNumber(from), to: dayNumber(to) },
  };
};

/** So many days away, in the order of dates; beyond the calendar's years before or after all of them. */
const daysAway = (date: LocalDate, days: number): string => {
  const { year } = civilDateOfDay(dayNumber(date) + days);
  if (year < 0) return "";
  return year > 9999 ? "~" : addDays(date, days);
};

/** The bank's words for a line. Exports of one bank differ in spaces and capitals. */
export const textOfLine = ({ payee, memo }: { readonly payee: string; readonly memo: string }): string =>
  `${squeezed(payee)}\n${squeezed(memo)}`;

const squeezed = (text: string): string => {
  const trimmed = text.trim();
  return (RAGGED.test(trimmed) ? trimmed.replace(/\s+/gu, " ") : trimmed).toLowerCase();
};

/** Blanks that are to become one space; most texts have none. */
const RAGGED = /[^\S ]|\s\s/u;

type FirstWord = (text: string) => string;

const openLine = (line: IncomingLine, index: number, firstWord: FirstWord): OpenLine => ({
  index,
  day: dayNumber(line.date),
  amount: line.amount,
  reference: tellingReference(line.reference),
  text: textOfLine(line),
  words: () => distinctWords([line.payee, line.memo], firstWord),
});

const candidateOf = (
  { id, date, amount, payeeId, origin, imported }: KnownTransaction,
  payeeName: (id: PayeeId) => string,
  firstWord: FirstWord,
): Candidate => ({
  id,
  day: dayNumber(date),
  amount,
  reference: tellingReference(imported?.reference ?? ""),
  text: imported === null ? "" : textOfLine(imported),
  words: () =>
    distinctWords(
      [payeeId === null ? "" : payeeName(payeeId), imported?.payee ?? "", imported?.memo ?? ""],
      firstWord,
    ),
  imported: imported !== null,
  byHand: imported === null && origin === "manual",
  ownDay: origin === "manual",
  taken: false,
});

const distinctWords = (texts: readonly string[], firstWord: FirstWord): readonly string[] => [
  ...new Set(texts.map(firstWord).filter((word) => word !== "")),
];

/** Looks at each text once: statements repeat themselves. */
const createFirstWord = (): FirstWord => {
  const known = new Map<string, string>([["", ""]]);
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      const words = payeeKey(cleanPayeeName(text)).split(" ");
      word = words.find((candidate) => candidate.length >= 3 && !ARTICLES.has(candidate)) ?? "";
      known.set(text, word);
    }
    return word;
  };
};

const ARTICLES = new Set(["the", "der", "die", "das", "les", "los", "las"]);

/** Some banks number the lines of each file from 1: up to four digits name no transaction (LED-31). */
const tellingReference = (reference: string): string => (/^\d{1,4}$/.test(reference) ? "" : reference);
