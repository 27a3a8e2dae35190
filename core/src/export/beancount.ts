import { addDays, type LocalDate } from "../calendar/index.ts";
import { accountKindTraits, type Account, type Category, type Transaction } from "../ledger/index.ts";
import { minorToDecimal, type CurrencyCode, type MinorUnits } from "../money/index.ts";
import { createAccountNames, type AccountNames } from "./beancount-account.ts";
import type { LedgerSnapshot } from "./ledger-snapshot.ts";
import { createSnapshotNames, inOrder, onOneLine, partsOf, type SnapshotNames } from "./snapshot-names.ts";

/**
 * All accounts as a Beancount ledger (EXP-30 to EXP-34): categories become income and expense accounts, the two legs of
 * a transfer one entry, rates price directives.
 *
 * @source https://beancount.github.io/docs/beancount_language_syntax.html
 */
export function* exportBeancount(snapshot: LedgerSnapshot): Generator<string> {
  const book = openBook(snapshot);
  const transactions = inOrder(snapshot.transactions);
  const firstDay = transactions[0]?.date ?? ("1970-01-01" as LocalDate);
  yield `option "operating_currency" "${snapshot.preferences.baseCurrency}"\n\n`;
  const entries = transactions.flatMap((transaction) => entryOf(transaction, book) ?? []);
  for (const account of snapshot.accounts) {
    yield `${firstDay} open ${book.account(account)} ${account.currency}\n  name: ${quoted(account.name)}\n`;
  }
  for (const name of book.counterAccounts()) yield `${firstDay} open ${name}\n`;
  yield "\n";
  yield* entries;
  yield* closings(snapshot, transactions, book);
  for (const rate of snapshot.rates) yield `${rate.date} price ${rate.from} ${rate.rate} ${rate.to}\n`;
}

interface Book {
  readonly names: SnapshotNames;
  readonly account: (account: Account) => string;
  /** Where the money of a part came from or went to. */
  readonly category: (id: string | null, amount: MinorUnits) => string;
  readonly equity: (name: string) => string;
  /** Income, expense and equity accounts used so far. */
  readonly counterAccounts: () => Iterable<string>;
}

const openBook = (snapshot: LedgerSnapshot): Book => {
  const names = createSnapshotNames(snapshot);
  const legal: AccountNames = createAccountNames();
  const counters = new Set<string>();
  const counter = (key: string, root: string, parts: readonly string[]): string => {
    const name = legal.nameOf(key, root, parts);
    counters.add(name);
    return name;
  };
  return {
    names,
    account: (account) =>
      legal.nameOf(account.id, accountKindTraits(account.kind).owed ? "Liabilities" : "Assets", [
        account.name,
      ]),
    category: (id, amount) => {
      const path = names.categoryPath(id);
      if (path.length > 0)
        return counter(
          `category ${id}`,
          rootOf(path),
          path.map(({ name }) => name),
        );
      const root = amount > 0 ? "Income" : "Expenses";
      return counter(`none ${root}`, root, ["Uncategorised"]);
    },
    equity: (name) => counter(`equity ${name}`, "Equity", [name]),
    counterAccounts: () => counters,
  };
};

const rootOf = (path: readonly Category[]): string =>
  path.at(-1)?.kind === "income" ? "Income" : "Expenses";

interface Posting {
  readonly account: string;
  readonly amount: MinorUnits;
  readonly currency: CurrencyCode;
  /** What the amount is worth in the other currency of a transfer, in full. */
  readonly price?: string;
  readonly note?: string;
}

/** Null for the second leg of a transfer that the first one's entry holds already. */
const entryOf = (transaction: Transaction, book: Book): string | null => {
  const account = book.names.account(transaction.accountId);
  if (account === undefined) return null;
  const postings = postingsOf(transaction, account, book);
  return postings === null ? null : entryText(transaction, postings, book);
};

const postingsOf = (transaction: Transaction, account: Account, book: Book): readonly Posting[] | null => {
  const { currency } = account;
  const own: Posting = { account: book.account(account), amount: transaction.amount, currency };
  const against = (name: string): readonly Posting[] => [
    own,
    { account: name, amount: negated(transaction.amount), currency },
  ];
  if (transaction.origin === "opening") return against(book.equity("Opening-Balances"));
  if (transaction.origin === "adjustment") return against(book.equity("Adjustments"));
  const other = book.names.transaction(transaction.transferId);
  const otherAccount = other === undefined ? undefined : book.names.account(other.accountId);
  if (other !== undefined && otherAccount !== undefined) {
    // Money that is under way over night belongs to neither account: each leg stands by itself.
    if (other.date !== transaction.date) return against(book.equity("Transfers"));
    if (other.id < transaction.id) return null;
    return transferPostings(own, {
      account: book.account(otherAccount),
      amount: other.amount,
      currency: otherAccount.currency,
    });
  }
  return [
    own,
    ...partsOf(transaction).map((part) => ({
      account: book.category(part.categoryId, part.amount),
      amount: negated(part.amount),
      currency,
      ...(part.note === transaction.note ? {} : { note: part.note }),
    })),
  ];
};

const transferPostings = (own: Posting, other: Posting): readonly Posting[] =>
  own.currency === other.currency
    ? [own, other]
    : [
        { ...own, price: `${minorToDecimal(magnitude(other.amount), other.currency)} ${other.currency}` },
        other,
      ];

const negated = (amount: MinorUnits): MinorUnits => (0 - amount) as MinorUnits;
const magnitude = (amount: MinorUnits): MinorUnits => Math.abs(amount) as MinorUnits;

const entryText = (transaction: Transaction, postings: readonly Posting[], book: Book): string => {
  const flag = transaction.status === "uncleared" ? "!" : "*";
  const tags = book.names
    .tags(transaction)
    .map((tag) => ` #${legalTag(tag)}`)
    .join("");
  const head = `${transaction.date} ${flag} ${quoted(book.names.payee(transaction.payeeId))} ${quoted(transaction.note)}${tags}\n`;
  return `${head}${postings.map(postingText).join("")}\n`;
};

const postingText = ({ account, amount, currency, price, note }: Posting): string =>
  `  ${account}  ${minorToDecimal(amount, currency)} ${currency}${price === undefined ? "" : ` @@ ${price}`}\n${
    note === undefined || note === "" ? "" : `    note: ${quoted(note)}\n`
  }`;

const quoted = (text: string): string =>
  `"${onOneLine(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

const legalTag = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9\-_/.]+/g, "-");

/** An account closes the day after its last day in use: Beancount lets nothing be posted on that day or later. */
function* closings(
  snapshot: LedgerSnapshot,
  inOrderOfDay: readonly Transaction[],
  book: Book,
): Generator<string> {
  const lastDay = new Map(
    inOrderOfDay.map((transaction) => [String(transaction.accountId), transaction.date]),
  );
  for (const account of snapshot.accounts) {
    if (account.closedOn === null) continue;
    const last = lastDay.get(account.id) ?? account.closedOn;
    yield `${addDays(last > account.closedOn ? last : account.closedOn, 1)} close ${book.account(account)}\n`;
  }
}
