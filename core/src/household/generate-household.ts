import { dayNumber, type LocalDate } from "../calendar/index.ts";
import { assert, createIdSource } from "../kernel/index.ts";
import { rateTableOf, type Transaction } from "../ledger/index.ts";
import type { Preferences } from "../settings/index.ts";
import { createStatements, lastStatementDay, statusOn } from "./bank-statements.ts";
import { createBankText } from "./bank-text.ts";
import { createExchangeRates } from "./exchange-rates.ts";
import type { Household } from "./household.ts";
import { createAccounts } from "./household-accounts.ts";
import { createLife } from "./life.ts";
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

const createPreferences = ({ currency }: Region, locale: string | undefined): Preferences => ({
  id: "preferences",
  baseCurrency: currency,
  locale: locale ?? "system",
  theme: "system",
  density: "comfortable",
  hideAmounts: false,
  autoLockMinutes: 10,
});
