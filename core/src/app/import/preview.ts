import type { ImportCounts, ImportTarget, ImportVerdict } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import type {
  ImportProblem,
  ParsedFile,
  ParsedStatement,
  SkippedRow,
  StatementLine,
} from "../../import/index.ts";
import type { AccountId, TransactionId } from "../../ledger/index.ts";
import type { MinorUnits } from "../../money/index.ts";

/** One line as it would be imported. */
export interface PreviewLine {
  readonly source: StatementLine;
  /** In the currency of the account it goes to; null for an amount that this currency cannot hold. */
  readonly amount: MinorUnits | null;
  readonly verdict: ImportVerdict;
  /** What a person wrote by hand and this line, unless it is added all the same, says the bank has booked (APP-49). */
  readonly entry: TransactionId | null;
}

/** What a file says of one account, and what is to become of it. */
export interface PreviewStatement {
  /** Names it within the preview. */
  readonly key: string;
  readonly source: ParsedStatement;
  readonly skipped: readonly SkippedRow[];
  target: ImportTarget;
  /** As long as `source.lines`; made by `matchPreview`. */
  lines: readonly PreviewLine[];
  /** Where the person overruled the verdict, by line. */
  readonly choices: Map<number, boolean>;
}

export interface PreviewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parsed: Result<ParsedFile, ImportProblem>;
  readonly statements: readonly PreviewStatement[];
  /** The person said how to read it: to be remembered for this bank. */
  readonly mappedByHand: boolean;
}

/** Files on their way in. Nothing of it is written before the commit. */
export interface Preview {
  readonly id: string;
  /** The account on which the files were dropped, if on one. */
  readonly accountId: AccountId | null;
  files: PreviewFile[];
  /** The new account proposed for each number that the files name. */
  readonly proposals: Map<string, ImportTarget>;
  /** The books' table as the verdicts saw it. */
  matchedAt: number;
  cancelled: boolean;
}

export const statementsOf = (preview: Preview): readonly PreviewStatement[] =>
  preview.files.flatMap(({ statements }) => statements);

/** Whether a line will be added: fresh ones, unless the person decided otherwise. */
export const isIncluded = (statement: PreviewStatement, index: number): boolean => {
  const verdict = statement.lines[index]?.verdict.kind;
  return verdict !== "skipped" && (statement.choices.get(index) ?? verdict === "fresh");
};

/** The entry by hand that a line confirms, since it is not added. */
export const confirmedBy = (statement: PreviewStatement, index: number): TransactionId | null =>
  isIncluded(statement, index) ? null : (statement.lines[index]?.entry ?? null);

export const countsOf = (statement: PreviewStatement): ImportCounts => {
  let fresh = 0;
  let duplicate = 0;
  let skipped = statement.skipped.length;
  let included = 0;
  let confirming = 0;
  for (const [index, { verdict }] of statement.lines.entries()) {
    if (isIncluded(statement, index)) included += 1;
    if (confirmedBy(statement, index) !== null) confirming += 1;
    if (verdict.kind === "fresh") fresh += 1;
    else if (verdict.kind === "duplicate") duplicate += 1;
    else skipped += 1;
  }
  return { fresh, duplicate, skipped, included, confirming };
};
