import type { HistoryEntry } from "../../contract/index.ts";
import { readFieldChanges, type RecordNames, type TransactionId } from "../../ledger/index.ts";
import { minorToDecimal } from "../../money/index.ts";
import type { Journal } from "../../store/index.ts";
import { historyOf, type JournalEntry } from "../../sync/index.ts";
import type { Books } from "../books.ts";

/** What the journal still tells of a transaction, newest first, in words for people. */
export const transactionHistory = async (
  books: Books,
  journal: Journal<JournalEntry>,
  id: TransactionId,
): Promise<readonly HistoryEntry[]> => {
  const entries: JournalEntry[] = [];
  for await (const { entry } of journal.entries()) {
    if (entry.changeSet.changes.some((change) => change.id === id)) entries.push(entry);
  }
  const names = namesIn(books, id);
  return historyOf(entries, { type: "transaction", id }).map(({ stamp, time, action, cells }) => ({
    stamp,
    at: time,
    action,
    fields: readFieldChanges(cells, names),
  }));
};

const namesIn = (books: Books, id: TransactionId): RecordNames => {
  const nameOf = (type: "account" | "category" | "payee" | "tag") => (recordId: string) =>
    books.find(type, recordId)?.name ?? "";
  const accountId = books.find("transaction", id)?.accountId ?? "";
  const currency = books.find("account", accountId)?.currency ?? books.baseCurrency;
  return {
    account: nameOf("account"),
    category: nameOf("category"),
    payee: nameOf("payee"),
    tag: nameOf("tag"),
    amount: (amount) => minorToDecimal(amount, currency),
  };
};
