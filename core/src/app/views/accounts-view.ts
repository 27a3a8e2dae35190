import type { LocalDate } from "../../calendar/index.ts";
import type { AccountsView, AccountView } from "../../contract/index.ts";
import type { Account, AccountId, Statement } from "../../ledger/index.ts";
import type { CurrencyCode, MinorUnits } from "../../money/index.ts";
import { accountBalances } from "../../reports/index.ts";
import type { Books } from "../books.ts";

/** Every account with what it holds, and the total in the base currency at today's rates. */
export const accountsView = (books: Books, today: LocalDate): AccountsView => {
  const balances = accountBalances(books);
  const statements = lastStatements(books.all("statement"));
  const accounts = books.accounts
    .toSorted((left, right) => left.position - right.position || (left.id < right.id ? -1 : 1))
    .map((account): AccountView => {
      const held = balances.get(account.id);
      const balance = held?.balance ?? (0 as MinorUnits);
      const statement = statements.get(account.id);
      return {
        ...fieldsOf(account),
        balance,
        cleared: held?.cleared ?? (0 as MinorUnits),
        value: books.convert(balance, account.currency, books.baseCurrency, today),
        transactions: held?.transactions ?? 0,
        lastStatement: statement === undefined ? null : { date: statement.date, closing: statement.closing },
      };
    });
  return {
    accounts,
    baseCurrency: books.baseCurrency,
    netWorth: accounts.reduce((sum, { value }) => sum + (value ?? 0), 0) as MinorUnits,
    missingRates: missingRates(accounts),
  };
};

const fieldsOf = (account: Account): Account => ({
  id: account.id,
  name: account.name,
  kind: account.kind,
  currency: account.currency,
  onBudget: account.onBudget,
  closedOn: account.closedOn,
  institution: account.institution,
  number: account.number,
  note: account.note,
  position: account.position,
});

const lastStatements = (statements: readonly Statement[]): ReadonlyMap<AccountId, Statement> => {
  const newest = new Map<AccountId, Statement>();
  for (const statement of statements) {
    const known = newest.get(statement.accountId);
    if (known === undefined || known.date <= statement.date) newest.set(statement.accountId, statement);
  }
  return newest;
};

const missingRates = (accounts: readonly AccountView[]): readonly CurrencyCode[] => [
  ...new Set(accounts.filter(({ value }) => value === null).map(({ currency }) => currency)),
];
