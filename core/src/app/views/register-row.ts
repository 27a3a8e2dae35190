import type { RegisterRow, SplitRow } from "../../contract/index.ts";
import type { Split, SplitId, TagId, Transaction } from "../../ledger/index.ts";
import type { MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";

/** A transaction as a register shows it: every id with its name. */
export const registerRow = (
  books: Books,
  transaction: Transaction,
  balance: MinorUnits | null = null,
): RegisterRow => {
  const account = books.find("account", transaction.accountId);
  return {
    id: transaction.id,
    accountId: transaction.accountId,
    account: account?.name ?? "",
    date: transaction.date,
    amount: transaction.amount,
    currency: account?.currency ?? books.baseCurrency,
    payeeId: transaction.payeeId,
    payee: nameOf(books, "payee", transaction.payeeId),
    categoryId: transaction.categoryId,
    category: nameOf(books, "category", transaction.categoryId),
    note: transaction.note,
    tags: tagsOf(books, transaction),
    splits: splitsOf(books, transaction),
    status: transaction.status,
    origin: transaction.origin,
    transfer: transferOf(books, transaction),
    balance,
    imported: importedOf(transaction),
  };
};

const nameOf = (books: Books, type: "payee" | "category", id: string | null): string =>
  id === null ? "" : (books.find(type, id)?.name ?? "");

const tagsOf = (books: Books, transaction: Transaction): RegisterRow["tags"] =>
  Object.keys(transaction.tags)
    .map((id) => books.find("tag", id as TagId))
    .filter((tag) => tag !== undefined)
    .map(({ id, name, colour }) => ({ id, name, colour }))
    .sort((left, right) => left.name.localeCompare(right.name));

const splitsOf = (books: Books, transaction: Transaction): readonly SplitRow[] =>
  partsOf(transaction).map(([id, split]) => ({
    id,
    amount: split.amount,
    categoryId: split.categoryId,
    category: nameOf(books, "category", split.categoryId),
    note: split.note,
  }));

/** The parts of a split in their order. */
const partsOf = ({ splits }: Transaction): readonly (readonly [SplitId, Split])[] =>
  (Object.entries(splits) as [SplitId, Split][]).sort(
    ([leftId, left], [rightId, right]) => left.position - right.position || (leftId < rightId ? -1 : 1),
  );

const transferOf = (books: Books, { transferId }: Transaction): RegisterRow["transfer"] => {
  const other = transferId === null ? undefined : books.find("transaction", transferId);
  if (other === undefined) return null;
  const account = books.find("account", other.accountId)?.name ?? "";
  return { id: other.id, accountId: other.accountId, account };
};

const importedOf = ({ imported }: Transaction): RegisterRow["imported"] =>
  imported === null ? null : { payee: imported.payee, memo: imported.memo, reference: imported.reference };
