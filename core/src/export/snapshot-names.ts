import type { Account, Category, Transaction } from "../ledger/index.ts";
import type { LedgerSnapshot } from "./ledger-snapshot.ts";

/** Looks names up for records that hold ids. */
export interface SnapshotNames {
  readonly account: (id: string) => Account | undefined;
  readonly transaction: (id: string | null) => Transaction | undefined;
  readonly payee: (id: string | null) => string;
  /** Empty without a category; else the group and the category, outermost first. */
  readonly categoryPath: (id: string | null) => readonly Category[];
  /** In alphabetical order. */
  readonly tags: (transaction: Transaction) => readonly string[];
}

export const createSnapshotNames = (snapshot: LedgerSnapshot): SnapshotNames => {
  const accounts = new Map(snapshot.accounts.map((account) => [String(account.id), account]));
  const transactions = new Map(
    snapshot.transactions.map((transaction) => [String(transaction.id), transaction]),
  );
  const payees = new Map(snapshot.payees.map((payee) => [String(payee.id), payee.name]));
  const categories = new Map(snapshot.categories.map((category) => [String(category.id), category]));
  const tags = new Map(snapshot.tags.map((tag) => [String(tag.id), tag.name]));
  return {
    account: (id) => accounts.get(id),
    transaction: (id) => (id === null ? undefined : transactions.get(id)),
    payee: (id) => (id === null ? "" : (payees.get(id) ?? "")),
    categoryPath: (id) => {
      const category = id === null ? undefined : categories.get(id);
      const group = categories.get(category?.parentId ?? "");
      return [group, category].filter((part) => part !== undefined);
    },
    tags: (transaction) =>
      Object.keys(transaction.tags)
        .flatMap((id) => tags.get(id) ?? [])
        .toSorted(),
  };
};

/** Transactions by day, then by id, which sorts by the time they were made. */
export const inOrder = (transactions: readonly Transaction[]): readonly Transaction[] =>
  transactions.toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );

/** The parts of a split in their order; a transaction that is not split is its own only part. */
export const partsOf = (
  transaction: Transaction,
): readonly Pick<Transaction["splits"][keyof Transaction["splits"]], "amount" | "categoryId" | "note">[] => {
  const parts = Object.values(transaction.splits).toSorted((a, b) => a.position - b.position);
  return parts.length > 0
    ? parts
    : [{ amount: transaction.amount, categoryId: transaction.categoryId, note: transaction.note }];
};

/** Blanks in place of line ends and other control characters, for formats that go by the line. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
