import { dayNumber, type LocalDate } from "../calendar/index.ts";
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

/** Why a line is taken for one that the books have: the bank's reference, the same words, or merely alike. */
export type DuplicateReason = "reference" | "same_line" | "close_match";

export interface Duplicate {
  readonly why: DuplicateReason;
  readonly of: TransactionId;
}

/** What the finder reads of a transaction. */
export type KnownTransaction = Pick<
  Transaction,
  "id" | "date" | "amount" | "payeeId" | "origin" | "imported"
>;

/** How many days a bank may move a line that keeps its reference and amount. */
const REFERENCE_DAYS = 20;
/** How many days may lie between a day written down by hand and the bank's. */
const CLOSE_DAYS = 4;

/**
 * Says of each line of one statement whether the account has it already (LED-30 to LED-36); null for a fresh one.
 * A transaction is repeated by one line at most, so N lines that read the same are N transactions. Takes one walk over
 * the books and a few look-ups a line.
 *
 * [Note: Which duplicate wins] Lines are matched in rounds, each in the order of the file, and a transaction taken in
 * one round is gone for the next: by reference, then by the same words on the same day, then by likeness, from the
 * nearest day outwards. Within a round the first transaction in the order given wins.
 *
 * @param known the account's transactions, in an order that does not change from one call to the next
 * @param payeeName how the household calls a payee
 */
export const findDuplicates = (
  known: Iterable<KnownTransaction>,
  lines: readonly IncomingLine[],
  payeeName: (id: PayeeId) => string,
): readonly (Duplicate | null)[] => {
  const verdicts = new Array<Duplicate | null>(lines.length).fill(null);
  const incoming = lines.map(openLine);
  const candidates = candidatesFor(known, lines);
  const open = (line: OpenLine): boolean => verdicts[line.index] === null;
  const settle = (line: OpenLine, candidate: Candidate | undefined, why: DuplicateReason): void => {
    if (candidate === undefined) return;
    candidate.taken = true;
    verdicts[line.index] = { why, of: candidate.transaction.id };
  };

  const byReference = poolsBy(candidates, ({ reference }) => (reference === "" ? [] : [reference]));
  for (const line of incoming) settle(line, sameReference(byReference, line), "reference");
  // Banks that make up new references with every download repeat none; then they tell nothing.
  const referencesHold = verdicts.some((verdict) => verdict !== null);
  const mayRepeat = (line: OpenLine, candidate: Candidate): boolean =>
    !referencesHold ||
    line.reference === "" ||
    candidate.reference === "" ||
    line.reference === candidate.reference;

  const byLine = poolsBy(candidates, (candidate) => (candidate.imported ? [candidate.lineKey] : []));
  for (const line of incoming.filter(open)) {
    settle(
      line,
      take(byLine.get(line.lineKey), (candidate) => mayRepeat(line, candidate)),
      "same_line",
    );
  }

  const span = spanOf(incoming);
  const mayBeClose = (line: OpenLine, candidate: Candidate): boolean =>
    // What the bank reported before this statement begins is not expected in it again; what a hand wrote may be.
    mayRepeat(line, candidate) &&
    (!candidate.imported || (candidate.day >= span.from && candidate.day <= span.to));
  const byLikeness = poolsBy(candidates, (candidate) =>
    wordsOf(candidate, payeeName).map((word) => likenessKey(candidate.amount, candidate.day, word)),
  );
  const byHand = poolsBy(candidates, (candidate) =>
    candidate.imported || candidate.origin !== "manual"
      ? []
      : [likenessKey(candidate.amount, candidate.day, "")],
  );
  for (const pools of [byLikeness, byHand]) {
    for (const distance of DISTANCES) {
      for (const line of incoming) {
        if (!open(line)) continue;
        for (const word of pools === byHand ? ANY_WORD : line.words) {
          const pool = pools.get(likenessKey(line.amount, line.day + distance, word));
          const candidate = take(pool, (other) => mayBeClose(line, other));
          settle(line, candidate, "close_match");
          if (candidate !== undefined) break;
        }
      }
    }
  }
  return verdicts;
};

/**
 * Which of several lines that read the same on one statement each is, from 0: what an import remembers of a line
 * besides its words (`ImportedLine.occurrence`).
 */
export const lineOccurrences = (lines: readonly IncomingLine[]): readonly number[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = lineKeyOf(dayNumber(line.date), line.amount, line.payee, line.memo);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence;
  });
};

interface OpenLine {
  readonly index: number;
  readonly day: number;
  readonly amount: number;
  readonly reference: string;
  readonly lineKey: string;
  /** The first words of payee and memo, by which likeness is judged. */
  readonly words: readonly string[];
}

interface Candidate {
  readonly transaction: KnownTransaction;
  readonly day: number;
  readonly amount: number;
  readonly origin: Transaction["origin"];
  readonly imported: boolean;
  readonly reference: string;
  readonly lineKey: string;
  taken: boolean;
}

const ANY_WORD = [""] as const;

/** Nearest first; of two days as near, the earlier: people write down before the bank books. */
const DISTANCES = [0, ...Array.from({ length: CLOSE_DAYS }, (_, index) => [-index - 1, index + 1]).flat()];

const openLine = (line: IncomingLine, index: number): OpenLine => {
  const day = dayNumber(line.date);
  return {
    index,
    day,
    amount: line.amount,
    reference: line.reference,
    lineKey: lineKeyOf(day, line.amount, line.payee, line.memo),
    words: firstWords([line.payee, line.memo]),
  };
};

/** The transactions that could repeat any of the lines: those of a line's amount or reference. */
const candidatesFor = (
  known: Iterable<KnownTransaction>,
  lines: readonly IncomingLine[],
): readonly Candidate[] => {
  const amounts = new Set(lines.map(({ amount }) => amount as number));
  const references = new Set(lines.map(({ reference }) => reference).filter((reference) => reference !== ""));
  const candidates: Candidate[] = [];
  for (const transaction of known) {
    const { imported } = transaction;
    if (
      !amounts.has(transaction.amount) &&
      (imported === null || imported.reference === "" || !references.has(imported.reference))
    ) {
      continue;
    }
    const day = dayNumber(transaction.date);
    candidates.push({
      transaction,
      day,
      amount: transaction.amount,
      origin: transaction.origin,
      imported: imported !== null,
      reference: imported?.reference ?? "",
      lineKey: imported === null ? "" : lineKeyOf(day, transaction.amount, imported.payee, imported.memo),
      taken: false,
    });
  }
  return candidates;
};

/** Candidates under one key in the order given; `from` skips those at the front that are taken. */
interface Pool {
  readonly candidates: Candidate[];
  from: number;
}

const poolsBy = (
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, Pool> => {
  const pools = new Map<string, Pool>();
  for (const candidate of candidates) {
    if (candidate.taken) continue;
    for (const key of keysOf(candidate)) {
      const pool = pools.get(key);
      if (pool === undefined) pools.set(key, { candidates: [candidate], from: 0 });
      else pool.candidates.push(candidate);
    }
  }
  return pools;
};

const take = (pool: Pool | undefined, fits: (candidate: Candidate) => boolean): Candidate | undefined => {
  if (pool === undefined) return undefined;
  while (pool.candidates[pool.from]?.taken === true) pool.from += 1;
  for (let at = pool.from; at < pool.candidates.length; at += 1) {
    const candidate = pool.candidates[at];
    if (candidate !== undefined && !candidate.taken && fits(candidate)) return candidate;
  }
  return undefined;
};

/** A reference alone is no proof, for some banks use one twice: the amount must agree too, or the day and the words. */
const sameReference = (pools: ReadonlyMap<string, Pool>, line: OpenLine): Candidate | undefined => {
  const pool = line.reference === "" ? undefined : pools.get(line.reference);
  return (
    take(pool, ({ day, amount }) => day === line.day && amount === line.amount) ??
    take(pool, ({ day, amount }) => Math.abs(day - line.day) <= REFERENCE_DAYS && amount === line.amount) ??
    take(pool, ({ day, lineKey }) => day === line.day && textOfKey(lineKey) === textOfKey(line.lineKey))
  );
};

const spanOf = (lines: readonly OpenLine[]): { readonly from: number; readonly to: number } => {
  let from = Infinity;
  let to = -Infinity;
  for (const { day } of lines) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return { from, to };
};

const lineKeyOf = (day: number, amount: number, payee: string, memo: string): string =>
  `${day} ${amount} ${squeezed(payee)}\n${squeezed(memo)}`;

/** The words of a line key, without day and amount. */
const textOfKey = (lineKey: string): string =>
  lineKey.slice(lineKey.indexOf(" ", lineKey.indexOf(" ") + 1) + 1);

/** Exports of one bank differ in spaces and capitals. */
const squeezed = (text: string): string => text.trim().replace(/\s+/gu, " ").toLowerCase();

const likenessKey = (amount: number, day: number, word: string): string => `${day} ${amount} ${word}`;

const wordsOf = (candidate: Candidate, payeeName: (id: PayeeId) => string): readonly string[] => {
  const { payeeId, imported } = candidate.transaction;
  const texts = imported === null ? [] : [imported.payee, imported.memo];
  return firstWords(payeeId === null ? texts : [payeeName(payeeId), ...texts]);
};

/** The first word that tells something, of each text that has one. */
const firstWords = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts
      .map((text) =>
        payeeKey(cleanPayeeName(text))
          .split(" ")
          .find((word) => word.length >= 3 && !ARTICLES.has(word)),
      )
      .filter((word) => word !== undefined),
  ),
];

const ARTICLES = new Set(["the", "der", "die", "das", "les", "los", "las"]);
