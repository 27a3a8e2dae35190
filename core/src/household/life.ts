import { unreachable } from "../kernel/index.ts";
import type { MinorUnits, RateTable } from "../money/index.ts";
import { abroadEntries } from "./abroad.ts";
import { createPurchases } from "./everyday.ts";
import { houseEntries, houseOpening, mortgageEntries, mortgageOpening } from "./home.ts";
import { bankDay, type Month } from "./month.ts";
import { type Place, type PlaceName, places } from "./place.ts";
import { SPENT_IN_CASH, withdrawals } from "./pocket-cash.ts";
import { type Entry, roundTo, transfer } from "./posting.ts";
import type { PriceLevel } from "./price-level.ts";
import type { Region } from "./region.ts";
import { fundEntries, passbookEntries, savingsInterest, sweep } from "./saving.ts";
import type { SeededRandom } from "./seeded-random.ts";
import { benefits, bills, income, type StandingOrder } from "./standing-order.ts";

/** A household that lives month after month and keeps an eye on its balances (HOU-4). */
export interface Life {
  /** What the books begin with. */
  readonly begin: (day: number) => readonly Entry[];
  /** What a month brings by itself: wages, bills, transfers. Call before `shop`. */
  readonly settle: (month: Month) => readonly Entry[];
  /** What it buys in the month. */
  readonly shop: (month: Month, count: number) => readonly Entry[];
}

export interface LifePlan {
  readonly region: Region;
  readonly rates: RateTable;
  readonly level: PriceLevel;
  readonly random: SeededRandom;
  /** How many times the usual purchases it makes, and earns for; from 1. */
  readonly appetite: number;
  /** Months the books cover. */
  readonly months: number;
  /** The number of the first of them. */
  readonly firstMonth: number;
}

/** What must be in the account at the start of a month for bills and plans until the wages come. */
const NEEDED = 3700_00;
/** How much of its wages a household of the usual appetite spends on purchases. */
const PURCHASES_PER_WAGE = 0.47;

export const createLife = (plan: LifePlan): Life => {
  const { level, random, appetite } = plan;
  const balances = new Map<PlaceName, number>();
  const balance = (place: PlaceName): number => balances.get(place) ?? 0;

  /** Keeps what happens until the month's last day, and counts it. */
  const keep = (month: Month, entries: readonly Entry[]): readonly Entry[] => {
    const kept = entries.filter((legs) => legs.every(({ day, amount }) => day <= month.last && amount !== 0));
    for (const { place, amount } of kept.flat()) balances.set(place, balance(place) + amount);
    return kept;
  };

  const settle = (month: Month): readonly Entry[] => {
    const contracts = level.contracts(month.number);
    const cash = SPENT_IN_CASH * level.prices(month.number) * appetite;
    const wages = contracts * (1 + (appetite - 1) * PURCHASES_PER_WAGE);
    const owedOnCard = Math.max(0, -balance("card"));
    const spare = balance("checking") - owedOnCard - NEEDED * contracts - cash;
    // Each is kept before the next is thought of: what one moves, the next one sees.
    return [
      keep(month, standingEntries(month, income, wages, random)),
      keep(month, standingEntries(month, benefits, contracts, random)),
      keep(month, standingEntries(month, bills, contracts, random)),
      keep(month, mortgageEntries(month, balance("mortgage"))),
      keep(month, [transfer("checking", "card", bankDay(month, 5), owedOnCard, "Card statement")]),
      keep(month, [sweep(month, spare, balance("savings"))]),
      keep(month, withdrawals(month, cash, balance("cash"))),
      keep(month, abroadEntries(month, balance("foreign"), plan)),
      keep(month, fundEntries(month, contracts, balance("fund"), random)),
      keep(month, savingsInterest(month, balance("savings"))),
      keep(month, houseEntries(month, balance("house"), random)),
      keep(month, passbookEntries(month, plan.firstMonth, balance("passbook"))),
    ].flat();
  };

  const shop = (month: Month, count: number): readonly Entry[] => {
    const shopping = { month, count, prices: level.prices(month.number), appetite };
    return keep(
      month,
      createPurchases(shopping, random).map((purchase): Entry => [purchase]),
    );
  };

  const begin = (day: number): readonly Entry[] =>
    places.map((place) => {
      const amount = openingOf(place, plan, day);
      balances.set(place.name, amount);
      return [{ place: place.name, day, amount, payee: null, category: null, origin: "opening" }];
    });

  return { begin, settle, shop };
};

const standingEntries = (
  month: Month,
  orders: readonly StandingOrder[],
  factor: number,
  random: SeededRandom,
): readonly Entry[] =>
  orders
    .filter(({ months }) => months === undefined || months.includes(month.ofYear))
    .map(({ paidBy, day, amount, spread, payee, category, memo, tag }) => [
      {
        place: paidBy ?? "checking",
        day: bankDay(month, day),
        amount: Math.round(amount * 100 * factor * (1 + (spread ?? 0) * random.around())),
        payee,
        category,
        memo,
        ...(tag === undefined ? {} : { tag }),
      },
    ]);

/** What a place holds at first, in minor units of its currency. */
const openingOf = ({ name, opening }: Place, plan: LifePlan, day: number): number => {
  const prices = plan.level.prices(plan.firstMonth);
  const usual = Math.round(opening * 100 * prices);
  switch (name) {
    case "mortgage":
      return mortgageOpening(plan.months);
    case "house":
      return houseOpening(prices);
    case "foreign": {
      const { currency, foreign } = plan.region;
      return plan.rates.convert(roundTo(usual, 100) as MinorUnits, currency, foreign, day) ?? 0;
    }
    case "checking":
    case "savings":
    case "card":
    case "cash":
    case "passbook":
    case "fund":
      return usual;
    default:
      return unreachable(name);
  }
};
