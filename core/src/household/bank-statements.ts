import {
  addDays,
  lastDay,
  type LocalDate,
  previousMonth,
  type YearMonth,
  yearMonthOf,
} from "../calendar/index.ts";
import type { IdSource } from "../kernel/index.ts";
import type { Account, Statement, StatementId, Transaction } from "../ledger/index.ts";
import { minorUnits } from "../money/index.ts";
import { type PlaceName, places } from "./place.ts";

/** The end of the last month whose statements have come: they take a few days. */
export const lastStatementDay = (until: LocalDate): LocalDate =>
  lastDay(previousMonth(yearMonthOf(addDays(until, -5))));

const withStatements: ReadonlySet<PlaceName> = new Set(
  places.filter(({ statements }) => statements).map(({ name }) => name),
);

/** Whether a place's bank sends files, from which its transactions come. */
export const hasStatements = (place: PlaceName): boolean => withStatements.has(place);

/** How far a transaction of that day is confirmed, given the last statement's day and the last day of all (HOU-7). */
export const statusOn = (
  place: PlaceName,
  day: number,
  settled: number,
  until: number,
): Transaction["status"] => {
  if (!hasStatements(place)) return "cleared";
  if (day <= settled) return "reconciled";
  return day > until - 3 ? "uncleared" : "cleared";
};

/** One a month for every account whose bank sends them, until the last that has come. */
export const createStatements = (
  transactions: readonly Transaction[],
  accounts: ReadonlyMap<PlaceName, Account>,
  settled: LocalDate,
  newId: IdSource,
): readonly Statement[] => {
  const kept = [...accounts].flatMap(([place, { id }]) => (hasStatements(place) ? [id] : []));
  const balances = new Map<Account["id"], number>();
  const statements: Statement[] = [];
  const close = (month: YearMonth): void => {
    const date = lastDay(month);
    if (date > settled) return;
    for (const accountId of kept) {
      const closing = minorUnits(balances.get(accountId) ?? 0);
      statements.push({ id: newId() as StatementId, accountId, date, closing });
    }
  };
  let month: YearMonth | undefined;
  for (const { accountId, amount, date } of transactions) {
    if (month !== undefined && !date.startsWith(month)) close(month);
    month = yearMonthOf(date);
    balances.set(accountId, (balances.get(accountId) ?? 0) + amount);
  }
  if (month !== undefined) close(month);
  return statements;
};
