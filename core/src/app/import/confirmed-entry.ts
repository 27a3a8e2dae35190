import type { StatementLine } from "../../import/index.ts";
import type { ImportedLine, ImportId, Transaction } from "../../ledger/index.ts";

/** What the bank says of a line, as the transaction that it made or confirmed remembers it. */
export const importedLineOf = (
  { reference, payee, memo }: StatementLine,
  importId: ImportId,
  occurrence: number,
): ImportedLine => ({
  importId,
  reference: reference.slice(0, 255),
  payee: payee.slice(0, 1000),
  memo: memo.slice(0, 4000),
  occurrence,
});

/** Whether a transaction is one that a person wrote by hand and no line has confirmed yet. */
export const awaitsBank = ({ origin, imported }: Pick<Transaction, "origin" | "imported">): boolean =>
  origin === "manual" && imported === null;

/** The entry as the bank has confirmed it: its own day, amount, payee and category stay (APP-49). */
export const confirmed = (entry: Transaction, imported: ImportedLine): Transaction => ({
  ...entry,
  imported,
  status: entry.status === "uncleared" ? "cleared" : entry.status,
});
