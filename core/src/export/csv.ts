import { minorToDecimal } from "../money/index.ts";
import type { Account, Transaction } from "../ledger/index.ts";
import type { LedgerSnapshot } from "./ledger-snapshot.ts";
import { createSnapshotNames, inOrder, partsOf, type SnapshotNames } from "./snapshot-names.ts";

const COLUMNS = [
  "Date",
  "Account",
  "Payee",
  "Category",
  "Notes",
  "Amount",
  "Currency",
  "Tags",
  "Status",
  "Transfer account",
  "Reference",
];

/**
 * All transactions as one table for spreadsheets (EXP-10 to EXP-13): a row for each, or for each part of a split, so
 * that sums by category are right.
 *
 * @source RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else
 */
export function* exportCsv(snapshot: LedgerSnapshot): Generator<string> {
  const names = createSnapshotNames(snapshot);
  yield `\uFEFF${rowOf(COLUMNS)}`;
  for (const transaction of inOrder(snapshot.transactions)) {
    const account = names.account(transaction.accountId);
    if (account !== undefined) yield rowsOf(transaction, account, names);
  }
}

const rowsOf = (transaction: Transaction, account: Account, names: SnapshotNames): string => {
  const other = names.transaction(transaction.transferId);
  const shared = [
    names.tags(transaction).join(" "),
    transaction.status,
    other === undefined ? "" : (names.account(other.accountId)?.name ?? ""),
    transaction.imported?.reference ?? "",
  ];
  return partsOf(transaction)
    .map((part) =>
      rowOf([
        transaction.date,
        account.name,
        names.payee(transaction.payeeId),
        names
          .categoryPath(part.categoryId)
          .map(({ name }) => name)
          .join(": "),
        part.note || transaction.note,
        minorToDecimal(part.amount, account.currency),
        account.currency,
        ...shared,
      ]),
    )
    .join("");
};

const rowOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(",")}\r\n`;

const cellOf = (text: string): string => {
  const guarded = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** What a spreadsheet would run: a payee can be named so by whoever sends money (EXP-12). Amounts are none. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
