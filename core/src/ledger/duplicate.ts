import { createCandidatePool } from "./candidate-pool.ts";
import {
  type Candidate,
  type Comparable,
  compareSides,
  type IncomingLine,
  type KnownTransaction,
  type OpenLine,
  REFERENCE_DAYS,
  textOfLine,
} from "./duplicate-candidate.ts";
import type { PayeeId, TransactionId } from "./record-id.ts";

/** Why a line is taken for one that the books have: the bank's reference, the same words, or merely alike. */
export type DuplicateReason = "reference" | "same_line" | "close_match";

export interface Duplicate {
  readonly why: DuplicateReason;
  readonly of: TransactionId;
}

/** How many days may lie between a day written down by hand and the bank's. */
const CLOSE_DAYS = 4;

/** One way of being the same: a line repeats a transaction that shares a key with it, on the same day or days away. */
interface Round {
  readonly why: DuplicateReason;
  readonly admits: (candidate: Candidate) => boolean;
  readonly keysOf: (side: Comparable) => readonly string[];
  /** In days, the nearest first. */
  readonly distances: readonly number[];
}

/**
 * Says of each line of one statement whether the account has it already (LED-30 to LED-36); null for a fresh one.
 * Takes one walk over the books and a few look-ups a line.
 *
 * [Note: Which duplicate wins] Lines are matched in rounds: by reference, by the same words on the same day, by
 * likeness, by amount alone with what was written by hand. Within a round the nearest day comes first, then the order
 * of the file, and the first transaction in the order given. Who is matched in one round is gone for the next; so a
 * transaction is repeated by one line at most, and N lines that read the same are N transactions.
 *
 * @param known the account's transactions, in an order that does not change from one call to the next
 * @param payeeName how the household calls a payee
 */
export const findDuplicates = (
  known: Iterable<KnownTransaction>,
  lines: readonly IncomingLine[],
  payeeName: (id: PayeeId) => string,
): readonly (Duplicate | null)[] => {
  const verdicts = lines.map((): Duplicate | null => null);
  const { candidates, open, span } = compareSides(known, lines, payeeName);
  const run = (round: Round, referencesTell: boolean): void => {
    const left = open.filter(({ index }) => verdicts[index] === null);
    matchRound(round, candidates, left, referencesTell, (line, candidate) => {
      verdicts[line.index] = { why: round.why, of: candidate.id };
    });
  };
  run(referenceRound, false);
  // A bank that makes up new references for every download repeats none; then they tell nothing.
  const referencesTell = verdicts.some((verdict) => verdict !== null);
  for (const round of textRounds(span)) run(round, referencesTell);
  return verdicts;
};

/** Of two days as far away the earlier first: people write down before the bank books. */
const daysAway = (most: number): readonly number[] =>
  Array.from({ length: most }, (_, index) => [-index - 1, index + 1]).flat();

/** A reference alone is no proof, for some banks use one twice, even on one day under the same words: the amount tells. */
const referenceRound: Round = {
  why: "reference",
  admits: ({ reference }) => reference !== "",
  keysOf: ({ reference, amount }) => (reference === "" ? [] : [`${reference}\n${amount}`]),
  distances: [0, ...daysAway(REFERENCE_DAYS)],
};

const textRounds = (span: { readonly from: number; readonly to: number }): readonly Round[] => [
  {
    why: "same_line",
    admits: ({ imported }) => imported,
    keysOf: ({ amount, text }) => [`${amount}\n${text}`],
    distances: [0],
  },
  {
    why: "close_match",
    // What the bank reported of days before this statement is not expected in it again; what a hand dated may be.
    admits: ({ imported, ownDay, day }) => ownDay || (imported && day >= span.from && day <= span.to),
    keysOf: ({ amount, words }) => words().map((word) => `${amount}\n${word}`),
    distances: [0, ...daysAway(CLOSE_DAYS)],
  },
  {
    why: "close_match",
    admits: ({ byHand }) => byHand,
    keysOf: ({ amount }) => [String(amount)],
    distances: [0, ...daysAway(CLOSE_DAYS)],
  },
];

/**
 * Matches what a round can.
 *
 * @param referencesTell whether two lines that bear different references are known to be two
 */
const matchRound = (
  round: Round,
  candidates: readonly Candidate[],
  lines: readonly OpenLine[],
  referencesTell: boolean,
  settle: (line: OpenLine, candidate: Candidate) => void,
): void => {
  const pool = createCandidatePool();
  const within = (key: string, bare: boolean): string => (bare ? `bare\n${key}` : key);
  for (const candidate of candidates) {
    if (candidate.taken || !round.admits(candidate)) continue;
    for (const key of round.keysOf(candidate)) {
      pool.add(key, candidate);
      if (referencesTell && candidate.reference === "") pool.add(within(key, true), candidate);
    }
  }
  if (pool.isEmpty()) return;
  let open = lines.flatMap((line) => {
    const keys = round
      .keysOf(line)
      .map((key) => within(key, referencesTell && line.reference !== ""))
      .filter((key) => pool.has(key));
    return keys.length === 0 ? [] : [{ line, keys }];
  });
  for (const distance of round.distances) {
    open = open.filter(({ line, keys }) => {
      const candidate = pool.take(keys, line.day + distance);
      if (candidate !== undefined) settle(line, candidate);
      return candidate === undefined;
    });
  }
};

/**
 * Which of several lines that read the same on one statement each is, from 0: what an import remembers of a line
 * besides its words (`ImportedLine.occurrence`).
 */
export const lineOccurrences = (lines: readonly IncomingLine[]): readonly number[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = `${line.date} ${line.amount} ${textOfLine(line)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence;
  });
};
