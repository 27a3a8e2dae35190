import type { Account, AccountId, AccountKind, Category, Transaction } from "../ledger/index.ts";
import { minorToDecimal } from "../money/index.ts";
import type { LedgerSnapshot } from "./ledger-snapshot.ts";
import { createSnapshotNames, inOrder, onOneLine, partsOf, type SnapshotNames } from "./snapshot-names.ts";

const TYPES: { readonly [Kind in AccountKind]: string } = {
  checking: "Bank",
  savings: "Bank",
  card: "CCard",
  cash: "Cash",
  loan: "Oth L",
  debt: "Oth L",
  // Not Invst: that is for trades in securities, which a balance kept by hand is not.
  investment: "Oth A",
  property: "Oth A",
  asset: "Oth A",
};

/**
 * All accounts with categories, splits and transfers in the Quicken Interchange Format (EXP-20 to EXP-24). It knows no
 * currencies: every account is in its own. Days are written year first, which no program mistakes.
 *
 * @source Quicken's own description (support article "QIF format")
 */
export function* exportQif(snapshot: LedgerSnapshot): Generator<string> {
  const names = createSnapshotNames(snapshot);
  const accounts = accountNames(snapshot.accounts);
  if (snapshot.categories.length > 0) yield categoryList(snapshot.categories, names);
  const transactions = inOrder(snapshot.transactions);
  for (const account of snapshot.accounts) {
    yield accountHeader(account, accounts);
    let isFirst = true;
    for (const transaction of transactions) {
      if (transaction.accountId !== account.id) continue;
      yield recordOf(transaction, account, { names, accounts, isFirst });
      isFirst = false;
    }
  }
}

const record = (fields: readonly (readonly [code: string, value: string])[]): string =>
  `${fields
    .filter(([, value]) => value !== "")
    .map(([code, value]) => `${code}${onOneLine(value)}\n`)
    .join("")}^\n`;

const categoryList = (categories: readonly Category[], names: SnapshotNames): string =>
  `!Type:Cat\n${categories
    .map((category) =>
      record([
        ["N", categoryName(names, category.id)],
        ["D", category.note],
        [category.kind === "income" ? "I" : "E", " "],
      ]),
    )
    .join("")}`;

const accountHeader = (account: Account, accounts: AccountNames): string =>
  `!Account\n${record([
    ["N", accounts.get(account.id) ?? ""],
    ["T", TYPES[account.kind]],
    ["D", account.note],
  ])}!Type:${TYPES[account.kind]}\n`;

const recordOf = (
  transaction: Transaction,
  account: Account,
  {
    names,
    accounts,
    isFirst,
  }: { readonly names: SnapshotNames; readonly accounts: AccountNames; readonly isFirst: boolean },
): string => {
  const amount = (minor: Transaction["amount"]): string => minorToDecimal(minor, account.currency);
  const tags = names.tags(transaction).map(plain).join(":");
  const withTags = (category: string): string => (tags === "" ? category : `${category}/${tags}`);
  const parts = partsOf(transaction);
  const isOpening = isFirst && transaction.origin === "opening";
  const other = names.transaction(transaction.transferId);
  const from = isOpening ? account.id : other?.accountId;
  const fromName = from === undefined ? undefined : accounts.get(from);
  const own = fromName === undefined ? categoryName(names, transaction.categoryId) : `[${fromName}]`;
  return record([
    ["D", transaction.date],
    ["T", amount(transaction.amount)],
    ["C", STATUS[transaction.status]],
    ["P", isOpening ? "Opening Balance" : names.payee(transaction.payeeId)],
    ["M", transaction.note],
    ["L", withTags(own)],
    ...(Object.keys(transaction.splits).length === 0
      ? []
      : parts.flatMap((part) => [
          ["S", categoryName(names, part.categoryId) || " "] as const,
          ["E", part.note] as const,
          ["$", amount(part.amount)] as const,
        ])),
  ]);
};

const STATUS = { uncleared: "", cleared: "*", reconciled: "X" } as const;

type AccountNames = ReadonlyMap<AccountId, string>;

/** QIF knows an account by its name alone, so that two of one name are told apart by a number (EXP-24). */
const accountNames = (accounts: readonly Account[]): AccountNames => {
  const taken = new Set<string>();
  const names = new Map<AccountId, string>();
  for (const { id, name } of accounts) {
    const plainName = onOneLine(name).replace(/[[\]]/g, "");
    let unique = plainName;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${plainName} (${count})`;
    taken.add(unique.toLowerCase());
    names.set(id, unique);
  }
  return names;
};

const categoryName = (names: SnapshotNames, id: string | null): string =>
  names
    .categoryPath(id)
    .map(({ name }) => plain(name))
    .join(":");

/** Marks that QIF gives a meaning of its own in a category. */
const plain = (name: string): string => onOneLine(name).replace(/[[\]/:]/g, "-");
