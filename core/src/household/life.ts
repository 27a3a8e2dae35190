import { unreachable } from "../kernel/index.ts";
import type { CurrencyCode, MinorUnits, RateTable } from "../money/index.ts";
import { splitEvenly } from "../money/index.ts";
import { createPurchases } from "./everyday.ts";
import { bankDay, type Month } from "./month.ts";
import { type PlaceName, places } from "./place.ts";
import type { Entry, Posting } from "./posting.ts";
import type { PriceLevel } from "./price-level.ts";
import type { Region } from "./region.ts";
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

const MORTGAGE_PAYMENT = 1080_00;
/** 3 % a year, as a part of a month's balance. */
const MORTGAGE_INTEREST = 0.03 / 12;
const SAVINGS_INTEREST = 0.015 / 4;
const HOUSE_VALUE = 365_000_00;
const FUND_SAVING = 250_00;
/** After how many months the old passbook is closed, where the books go on for long enough. */
export const PASSBOOK_CLOSES_AFTER = 14;

export const createLife = (plan: LifePlan): Life => {
  const { region, rates, level, random } = plan;
  const balances = new Map<PlaceName, number>();
  const balance = (place: PlaceName): number => balances.get(place) ?? 0;

  /** Keeps what happens until the month's last day, and counts it. */
  const keep = (month: Month, entries: readonly Entry[]): readonly Entry[] => {
    const kept = entries.filter((legs) => legs.every(({ day, amount }) => day <= month.last && amount !== 0));
    for (const { place, amount } of kept.flat()) balances.set(place, balance(place) + amount);
    return kept;
  };

  const ordered = (month: Month, orders: readonly StandingOrder[], factor: number): readonly Entry[] =>
    orders
      .filter(({ months }) => months === undefined || months.includes(month.ofYear))
      .map((order) => [orderPosting(order, month, factor, random)]);

  const settle = (month: Month): readonly Entry[] => {
    const contracts = level.contracts(month.number);
    const prices = level.prices(month.number);
    const before = { card: balance("card"), checking: balance("checking") };
    const wages = contracts * (1 + (plan.appetite - 1) * PURCHASES_PER_WAGE);
    return [
      keep(month, ordered(month, income, wages)),
      keep(month, ordered(month, benefits, contracts)),
      keep(month, ordered(month, bills, contracts)),
      keep(month, mortgageEntries(month, balance("mortgage"))),
      keep(month, [
        transfer("checking", "card", bankDay(month, 5), Math.max(0, -before.card), "Card statement"),
      ]),
      keep(month, [
        sweep(month, before, NEEDED * contracts + SPENT_IN_CASH * prices * plan.appetite, balance("savings")),
      ]),
      keep(month, [
        transfer("checking", "fund", bankDay(month, 6), round(FUND_SAVING * contracts, 500), "Savings plan"),
      ]),
      keep(month, withdrawals(month, 1.5 * SPENT_IN_CASH * prices * plan.appetite - balance("cash"))),
      keep(month, abroadEntries(month, plan, balance("foreign"))),
      keep(month, valuations(month, balance, random)),
      keep(
        month,
        month.number - plan.firstMonth === PASSBOOK_CLOSES_AFTER
          ? closePassbook(month, balance("passbook"))
          : [],
      ),
    ].flat();
  };

  return {
    begin: (day) => {
      const prices = level.prices(plan.firstMonth);
      const entries = places.map((place): Entry => {
        const amount = openingOf(place.name, place.opening * 100, prices, plan.months, rates, region, day);
        return [{ place: place.name, day, amount, payee: null, category: null, origin: "opening" }];
      });
      for (const [{ place, amount }] of entries) balances.set(place, amount);
      return entries;
    },
    settle,
    shop: (month, count) =>
      keep(
        month,
        createPurchases(
          { month, count, prices: level.prices(month.number), appetite: plan.appetite },
          random,
        ).map((purchase): Entry => [purchase]),
      ),
  };
};

/** What must be in the account at the start of a month for bills and plans until the wages come. */
const NEEDED = 3700_00;
/** Spent in coins and notes a month, at the prices of the last day. */
const SPENT_IN_CASH = 176_00;
/** How much of its wages a household of the usual appetite spends on purchases. */
const PURCHASES_PER_WAGE = 0.47;

const round = (amount: number, step: number): number => Math.round(amount / step) * step;

const transfer = (from: PlaceName, to: PlaceName, day: number, amount: number, memo: string): Entry => {
  const leg = (place: PlaceName, moved: number): Posting => ({
    place,
    day,
    amount: moved,
    payee: null,
    category: null,
    memo,
  });
  return [leg(from, 0 - amount), leg(to, amount)];
};

const orderPosting = (order: StandingOrder, month: Month, factor: number, random: SeededRandom): Posting => ({
  place: order.paidBy ?? "checking",
  day: bankDay(month, order.day),
  amount: Math.round(order.amount * 100 * factor * (1 + (order.spread ?? 0) * random.around())),
  payee: order.payee,
  category: order.category,
  memo: order.memo,
  ...(order.tag === undefined ? {} : { tag: order.tag }),
});

const mortgageEntries = (month: Month, owed: number): readonly Entry[] => {
  const day = bankDay(month, 1);
  const [out, into] = transfer(
    "checking",
    "mortgage",
    day,
    Math.min(MORTGAGE_PAYMENT, -owed),
    "Mortgage 90011834",
  );
  if (into === undefined) return [];
  return [
    [{ ...out, payee: "Aldwick Savings Bank", category: "housing.mortgage" }, into],
    [
      {
        place: "mortgage",
        day: month.first + month.days - 1,
        amount: Math.round(owed * MORTGAGE_INTEREST),
        payee: "Aldwick Savings Bank",
        category: "finance.interest",
        note: "Interest",
      },
    ],
  ];
};

/** Puts aside what is to spare after the card is paid, or takes back what is missing. */
const sweep = (
  month: Month,
  before: { readonly card: number; readonly checking: number },
  needed: number,
  saved: number,
): Entry => {
  const spare = round(before.checking + before.card - needed, 1000);
  const day = bankDay(month, 2);
  return spare >= 0
    ? transfer("checking", "savings", day, spare, "Saving")
    : transfer(
        "savings",
        "checking",
        day,
        Math.min(-spare, Math.max(0, round(saved - 500_00, 1000))),
        "From savings",
      );
};

const withdrawals = (month: Month, wanted: number): readonly Entry[] =>
  splitEvenly(Math.max(4000, round(wanted, 2000)) as MinorUnits, 2).map((amount, index) =>
    transfer("checking", "cash", bankDay(month, index === 0 ? 1 : 13), amount, "Cash machine"),
  );

const abroadEntries = (month: Month, { region, rates, random }: LifePlan, held: number): readonly Entry[] => {
  const fee = month.first + 8;
  const entries: Entry[] = [
    [
      {
        place: "foreign",
        day: fee,
        amount: -999,
        payee: "Lexicon Cloud",
        category: "communication.software",
        memo: "Subscription",
      },
    ],
  ];
  if (month.ofYear % 2 === 0) {
    entries.push([
      {
        place: "foreign",
        day: bankDay(month, 20),
        amount: round(280_00 + random.next() * 340_00, 500),
        payee: "Brightwater Media",
        category: "income.self_employment",
        memo: "Invoice, translation",
      },
    ]);
  }
  const brought = round(held * 0.8, 100_00);
  const day = bankDay(month, 17);
  const arrives = rates.convert(brought as MinorUnits, region.foreign, region.currency, day);
  if (month.ofYear % 6 === 4 && brought > 0 && arrives !== undefined) {
    const [out, into] = transfer("foreign", "checking", day, brought, "Exchange");
    if (into !== undefined) entries.push([out, { ...into, amount: arrives }]);
  }
  return entries;
};

/** What is valued rather than spent: the fund each quarter, the house each January, the interest on savings. */
const valuations = (
  month: Month,
  balance: (place: PlaceName) => number,
  random: SeededRandom,
): readonly Entry[] => {
  const day = month.first + month.days - 1;
  const adjustment = (place: PlaceName, amount: number): Entry => [
    { place, day, amount, payee: null, category: null, origin: "adjustment" },
  ];
  const entries: Entry[] = [];
  if (month.ofYear % 3 === 0) {
    entries.push(adjustment("fund", Math.round(balance("fund") * (0.014 + 0.07 * random.around()))));
    entries.push([
      {
        place: "savings",
        day,
        amount: Math.round(balance("savings") * SAVINGS_INTEREST),
        payee: "Aldwick Savings Bank",
        category: "income.interest",
        memo: "Interest",
      },
    ]);
  }
  if (month.ofYear === 1) {
    entries.push(adjustment("house", round(balance("house") * (0.022 + 0.02 * random.around()), 1000_00)));
  }
  return entries;
};

const closePassbook = (month: Month, held: number): readonly Entry[] => [
  transfer("passbook", "savings", bankDay(month, 12), held, "Closing the passbook"),
];

/** What a place holds at first: so that the mortgage comes down, and the house up, to what they are on the last day. */
const openingOf = (
  place: PlaceName,
  usual: number,
  prices: number,
  months: number,
  rates: RateTable,
  { currency, foreign }: { readonly currency: CurrencyCode; readonly foreign: CurrencyCode },
  day: number,
): number => {
  switch (place) {
    case "mortgage": {
      let owed = Math.max(20_000_00, 168_000_00 - Math.max(0, months - 72) * 800_00);
      for (let month = 0; month < months; month += 1)
        owed = (owed + MORTGAGE_PAYMENT) / (1 + MORTGAGE_INTEREST);
      return -Math.round(owed);
    }
    case "house":
      return round(HOUSE_VALUE * prices, 1000_00);
    case "foreign":
      return rates.convert(round(usual * prices, 100) as MinorUnits, currency, foreign, day) ?? 0;
    case "checking":
    case "savings":
    case "card":
    case "cash":
    case "passbook":
    case "fund":
      return Math.round(usual * prices);
    default:
      return unreachable(place);
  }
};
