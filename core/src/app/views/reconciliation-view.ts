import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import type { ReconciliationView } from "../../contract/index.ts";
import { AccountId, compareWithBank } from "../../ledger/index.ts";
import { EnteredAmount } from "../entered-amount.ts";
import type { Books } from "../books.ts";
import { registerRow } from "./register-row.ts";

export const ReconciliationQuery = z.strictObject({
  accountId: AccountId,
  date: LocalDate,
  closing: EnteredAmount,
});
export type ReconciliationQuery = z.output<typeof ReconciliationQuery>;

/** How far an account is from what its bank says it held, and what may explain the rest (LED-11). */
export const reconciliationView = (books: Books, query: ReconciliationQuery): ReconciliationView => {
  const { cleared, difference, open } = compareWithBank(books.transactionsOf(query.accountId), query);
  return { cleared, difference, rows: open.map((transaction) => registerRow(books, transaction)) };
};
