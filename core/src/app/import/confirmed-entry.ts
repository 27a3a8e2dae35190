import type { ImportedLine, ImportId, Transaction } from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import { isIncluded, type PreviewStatement } from "./preview.ts";

/** What the bank says of a line, as the transaction that it made or confirmed remembers it. */
export const importedLineOf = (
  { reference, payee, memo }: PreviewStatement["source"]["lines"][number],
  importId: ImportId,
  occurrence: number,
): ImportedLine => ({
  importId,
  reference: reference.slice(0, 255),
  payee: payee.slice(0, 1000),
  memo: memo.slice(0, 4000),
  occurrence,
});

/**
 * The transaction that a line confirms, if it does: one that a person wrote by hand and that the line, left out as a
 * close match, says the bank has booked (APP-49).
 */
export const entryConfirmedBy = (
  books: Pick<Books, "find">,
  statement: PreviewStatement,
  index: number,
): Transaction | undefined => {
  const verdict = statement.lines[index]?.verdict;
  if (verdict?.kind !== "duplicate" || verdict.why !== "close_match") return undefined;
  if (isIncluded(statement, index)) return undefined;
  const entry = books.find("transaction", verdict.of.id);
  return entry?.imported === null && entry.origin === "manual" ? entry : undefined;
};

/** The entry as the bank has confirmed it: its own day, amount, payee and category stay. */
export const confirmed = (entry: Transaction, imported: ImportedLine): Transaction => ({
  ...entry,
  imported,
  status: entry.status === "uncleared" ? "cleared" : entry.status,
});
