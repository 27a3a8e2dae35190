import {
  addDays,
  dateOfDay,
  dayNumber,
  lastDay,
  type LocalDate,
  previousMonth,
  yearMonthOf,
} from "../calendar/index.ts";
import { assert, createIdSource, type IdSource } from "../kernel/index.ts";
import {
  type Account,
  accountKindTraits,
  rateTableOf,
  type Statement,
  type StatementId,
  type Transaction,
} from "../ledger/index.ts";
import { minorUnits } from "../money/index.ts";
import type { Preferences } from "../settings/index.ts";
import { createBankText } from "./bank-text.ts";
import { createExchangeRates } from "./exchange-rates.ts";
import type { Household } from "./household.ts";
import { createLife, PASSBOOK_CLOSES_AFTER } from "./life.ts";
import { type Month } from "./month.ts";
import { type PlaceName, places } from "./place.ts";
import { createPriceLevel } from "./price-level.ts";
import { createRecordBook } from "./record-book.ts";
import { type Region, regionOf } from "./region.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { createTimetable, type Extent } from "./timetable.ts";

export type HouseholdOptions = Extent & {
  readonly seed: number;
  /** The last day of the books. */
  readonly until: LocalDate;
  /** A BCP 47 tag; its region decides the base currency. Without it: euros, and the system's formats. */
  readonly locale?: string;
};

/** Below this there is no household to speak of. */
const FEWEST = 100;
const DAY = 86_400_000;

/**
 * Makes up the books of a couple with a child, a house, a mortgage and a dog (HOU-1 ff): the same ones for the same
 * options, on every machine. Takes time in proportion to the number of transactions.
 *
 * @example
 * generateHousehold({ seed: 1, years: 6, until: parseLocalDate("2026-06-30") });
 */
export const generateHousehold = (options: HouseholdOptions): Household => {
  assert(
    !("transactions" in options) || options.transactions >= FEWEST,
    "a household has a hundred transactions",
  );
  const { seed, until } = options;
  const region = regionOf(options.locale ?? "");
  const { months, appetite, purchases } = createTimetable(options, until);
  const [first, last] = [months[0], months.at(-1)];
  assert(first !== undefined && last !== undefined, "books cover a month at least");

  let today = first.first;
  const newId = createIdSource({ clock: { now: () => today * DAY }, random: createSeededRandom(seed + 1) });
  const random = createSeededRandom(seed);
  const accounts = createAccounts(region, months, newId);
  const rates = createExchangeRates({ from: first.number, to: last.number }, region, random, newId);
  const settled = lastStatementDay(until);
  const book = createRecordBook({
    newId,
    bankText: createBankText(random),
    accounts,
    statusOn: (place, day) => statusOn(place, day, dayNumber(settled), dayNumber(until)),
  });
  const life = createLife({
    region,
    rates: rateTableOf(rates, region.currency),
    level: createPriceLevel(until),
    random,
    appetite,
    months: months.length,
    firstMonth: first.number,
  });

  const transactions: Transaction[] = [];
  for (const [index, month] of months.entries()) {
    today = month.first;
    const opened = index === 0 ? life.begin(month.first) : [];
    const fixed = [...opened, ...life.settle(month)];
    const written = transactions.length + fixed.reduce((sum, legs) => sum + legs.length, 0);
    transactions.push(...book.write([...fixed, ...life.shop(month, purchases(index, written))]));
  }

  return {
    accounts: [...accounts.values()],
    categories: book.categories,
    payees: book.payees(),
    tags: book.tags(),
    transactions,
    statements: createStatements(transactions, accounts, settled, newId),
    rates,
    preferences: createPreferences(region, options.locale),
  };
};

const createAccounts = (
  region: Region,
  months: readonly Month[],
  newId: IdSource,
): ReadonlyMap<PlaceName, Account> => {
  const closing = months.length > PASSBOOK_CLOSES_AFTER + 1 ? months[PASSBOOK_CLOSES_AFTER] : undefined;
  return new Map(
    places.map(({ name, title, kind, institution, number, note }, position) => [
      name,
      {
        id: newId() as Account["id"],
        name: title,
        kind,
        currency: name === "foreign" ? region.foreign : region.currency,
        onBudget: accountKindTraits(kind).onBudget,
        closedOn: name === "passbook" && closing !== undefined ? dateOfDay(closing.last) : null,
        institution,
        number,
        note,
        position,
      },
    ]),
  );
};

/** The end of the last month whose statements have come: they take a few days. */
const lastStatementDay = (until: LocalDate): LocalDate =>
  lastDay(previousMonth(yearMonthOf(addDays(until, -5))));

const statusOn = (place: PlaceName, day: number, settled: number, until: number): Transaction["status"] => {
  const statements = places.some(({ name, statements }) => name === place && statements);
  if (statements && day <= settled) return "reconciled";
  return statements && day > until - 3 ? "uncleared" : "cleared";
};

/** One a month for every account whose bank sends them, until the last that has come. */
const createStatements = (
  transactions: readonly Transaction[],
  accounts: ReadonlyMap<PlaceName, Account>,
  settled: LocalDate,
  newId: IdSource,
): readonly Statement[] => {
  const kept = places.flatMap(({ name, statements }) => (statements ? [accounts.get(name)?.id] : []));
  const balances = new Map<Account["id"], number>();
  const statements: Statement[] = [];
  let month = transactions[0] === undefined ? "" : yearMonthOf(transactions[0].date);
  const close = (): void => {
    const date = lastDay(month as Parameters<typeof lastDay>[0]);
    if (date > settled) return;
    for (const accountId of kept) {
      if (accountId === undefined) continue;
      const closing = minorUnits(balances.get(accountId) ?? 0);
      statements.push({ id: newId() as StatementId, accountId, date, closing });
    }
  };
  for (const { accountId, amount, date } of transactions) {
    if (!date.startsWith(month)) {
      close();
      month = yearMonthOf(date);
    }
    balances.set(accountId, (balances.get(accountId) ?? 0) + amount);
  }
  close();
  return statements;
};

const createPreferences = ({ currency }: Region, locale: string | undefined): Preferences => ({
  id: "preferences",
  baseCurrency: currency,
  locale: locale ?? "system",
  theme: "system",
  density: "comfortable",
  hideAmounts: false,
  autoLockMinutes: 10,
});
