import type { ImportTarget } from "../../contract/index.ts";
import type { ParsedStatement } from "../../import/index.ts";
import { type Account, type AccountId, AccountKind } from "../../ledger/index.ts";
import { CurrencyCode } from "../../money/index.ts";
import type { Books } from "../books.ts";

export interface TargetHints {
  readonly fileName: string;
  /** How many statements the file has: one alone needs no number in its new account's name. */
  readonly statements: number;
  /** The account on which the file was dropped. */
  readonly accountId: AccountId | null;
  /** The account that took this bank's tables last. */
  readonly lastAccountId: AccountId | null;
}

/**
 * Where a statement goes (APP-40): to the account whose number or name it bears; else, when it names none, to the one
 * it was dropped on, to the one the file's name speaks of, or to the one that took this bank's tables last; else to a
 * new account.
 */
export const chooseTarget = (books: Books, statement: ParsedStatement, hints: TargetHints): ImportTarget => {
  const open = books.accounts.filter(
    ({ closedOn, currency }) =>
      closedOn === null && (statement.currency === null || statement.currency === currency),
  );
  const account =
    accountNamed(open, statement.account.id) ??
    (hints.statements === 1 ? open.find(({ id }) => id === hints.accountId) : undefined) ??
    (statement.account.id === null ? accountOfFile(open, hints) : undefined);
  return account === undefined ? newAccount(books, statement, hints) : { accountId: account.id };
};

/** By the whole number, by the digits that a masked one shows, or by name; only when just one account fits. */
const accountNamed = (accounts: readonly Account[], id: string | null): Account | undefined => {
  const named = plainNumber(id ?? "");
  if (named === "") return undefined;
  const isSame = [
    ({ number }: Account) => plainNumber(number) === named,
    ({ name }: Account) => plainNumber(name) === named,
    ({ number }: Account) => sharesTail(plainNumber(number), named),
  ];
  for (const fits of isSame) {
    const found = accounts.filter(fits);
    if (found.length === 1) return found[0];
  }
  return undefined;
};

const accountOfFile = (accounts: readonly Account[], hints: TargetHints): Account | undefined => {
  const file = plainNumber(hints.fileName);
  const inName = accounts.filter(({ name, number }) => {
    const [plain, digits] = [plainNumber(name), plainNumber(number)];
    return (
      (plain.length >= 4 && file.includes(plain)) || (digits.length >= 4 && file.includes(digits.slice(-4)))
    );
  });
  return inName.length === 1 ? inName[0] : accounts.find(({ id }) => id === hints.lastAccountId);
};

const plainNumber = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

const TAIL = 4;

/** Banks hide all but the last digits: `XXXX1234` and `DE89…1234` are one, two whole numbers are not. */
const sharesTail = (left: string, right: string): boolean => {
  if (left.length < TAIL || right.length < TAIL) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const shown = /\d+$/u.exec(short)?.[0] ?? "";
  const isMasked = /^X+\d+$/u.test(short) || short === shown;
  return (
    isMasked &&
    shown.length >= TAIL &&
    long.endsWith(shown) &&
    (short.length < long.length || short !== shown)
  );
};

const newAccount = (books: Books, statement: ParsedStatement, hints: TargetHints): ImportTarget => {
  const currency = CurrencyCode.safeParse(statement.currency);
  const kind = AccountKind.safeParse(statement.account.kind);
  return {
    name: newName(statement.account.id, hints),
    kind: kind.success ? kind.data : "checking",
    currency: currency.success ? currency.data : books.baseCurrency,
  };
};

/** A name that the file gives to the account; else the file's own, with the last digits where there are several. */
const newName = (id: string | null, { fileName, statements }: TargetHints): string => {
  if (id !== null && /\p{L}{3}/u.test(id) && !/\d{5}/u.test(id)) return id.slice(0, 120);
  const stem = fileName.replace(/\.[^.]{1,5}$/u, "").trim() || fileName;
  const digits = plainNumber(id ?? "").slice(-TAIL);
  return (statements > 1 && digits !== "" ? `${stem} ··${digits}` : stem).slice(0, 120) || "1";
};
