import { weekdayOfDay } from "../calendar/index.ts";
import { unreachable } from "../kernel/index.ts";
import { type Habit, habits } from "./habit.ts";
import { livedPart, type Month } from "./month.ts";
import type { Posting } from "./posting.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** One purchase in this many has a note. */
const NOTE_EVERY = 14;
/** How many receipts of those that may are split: about three in a hundred of all transactions. */
const SPLIT_CHANCE = 0.17;

const NOTES = [
  'asked for the "small" one, got the large',
  "with Zoë, Tom and the kids",
  "half of it is for the neighbours; they pay back in cash",
  "🎂 Mia's birthday",
  "warranty until 3 years from now, receipt in the blue folder",
  "Überraschung für Opa, nicht verraten!",
  "50 % off, finally",
  "Déjeuner d'équipe",
  "lunch, tip included",
  "for the allotment 🌱",
  "replacement for the broken one (again)",
  "señor García recommended it",
] as const;

/** How many purchases the habits would make in a month, if life were average (HOU-5). */
export const expectedPurchases = (month: Month): number =>
  habits.reduce((sum, habit) => sum + expectedOf(habit, month), 0);

/** What a month's purchases depend on. */
export interface Shopping {
  readonly month: Month;
  readonly count: number;
  /** Against those of the last day, which are 1. */
  readonly prices: number;
  /** How many times the usual purchases are made, from 1: who buys more knows more shops. */
  readonly appetite: number;
}

/** Makes `count` purchases in a month, by habit and season. Prices end as shops let them. */
export const createPurchases = (shopping: Shopping, random: SeededRandom): readonly Posting[] => {
  const { month, count } = shopping;
  const weights = habits.map((habit) => expectedOf(habit, month) * (1 + 0.35 * random.around()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const purchases: Posting[] = [];
  // Walks along the weights and makes a purchase at every whole step: `count` in all, each habit near its share.
  let reached = 0;
  for (const [index, habit] of habits.entries()) {
    reached += ((weights[index] ?? 0) / total) * count;
    const until = index === habits.length - 1 ? count : Math.round(reached);
    while (purchases.length < until) purchases.push(createPurchase(habit, shopping, random));
  }
  return purchases;
};

const expectedOf = (habit: Habit, month: Month): number =>
  habit.perMonth * (habit.season[month.ofYear - 1] ?? 1) * livedPart(month);

const createPurchase = (
  habit: Habit,
  { month, prices, appetite }: Shopping,
  random: SeededRandom,
): Posting => {
  const price = priceOf(habit, prices, random);
  const amount = habit.refund === true ? price : -price;
  const parts =
    habit.alongside !== undefined && price >= 2000 && random.chance(SPLIT_CHANCE)
      ? partsOf(habit, habit.alongside, amount, random)
      : undefined;
  return {
    place: habit.paidBy,
    day: purchaseDay(month, random),
    amount,
    payee: payeeOf(habit, appetite, random),
    category: parts === undefined ? habit.category : null,
    note: habit.refund === true ? "Returned" : random.below(NOTE_EVERY) === 0 ? random.pick(NOTES) : "",
    ...(habit.tag === undefined ? {} : { tag: habit.tag }),
    ...(parts === undefined ? {} : { parts }),
  };
};

/** The first of the list is the usual one, and of a shop's branches the one around the corner, which needs no town. */
const payeeOf = ({ payees }: Habit, appetite: number, random: SeededRandom): string => {
  const draw = random.next();
  const payee = payees[Math.floor(draw * draw * payees.length)] ?? payees[0];
  const branches = Math.min(BRANCH_TOWNS.length + 1, Math.floor(appetite * 2) - 1);
  const branch = branches > 1 ? Math.floor(random.next() * random.next() * branches) : 0;
  const town = BRANCH_TOWNS[branch - 1];
  return town === undefined ? payee : `${payee} ${town}`;
};

const BRANCH_TOWNS = [
  "Lindenau",
  "Halden",
  "Port Meridian",
  "Westerfeld",
  "Sankt Oda",
  "Kirkholm",
  "Montclair-sur-Lys",
  "Vila Serena",
  "Brookhaven",
  "Neustadt",
  "Castelfiore",
  "Granbury",
  "Østervik",
  "Rosenheim Süd",
  "Altamira",
  "Fairwater",
] as const;

/** Fridays and Saturdays see twice the shopping. */
const purchaseDay = (month: Month, random: SeededRandom): number => {
  const anyDay = (): number => month.first + random.below(month.last - month.first + 1);
  const day = anyDay();
  const weekday = weekdayOfDay(day);
  return weekday === 5 || weekday === 6 || random.chance(0.6) ? day : anyDay();
};

/** Minor units; small prices are common, large ones are not, as in any shop. */
const priceOf = (habit: Habit, prices: number, random: SeededRandom): number => {
  const draw = random.around();
  const stray = 1 + habit.spread * (draw < 0 ? draw : draw * (1 + draw));
  const minor = Math.max(80, Math.round(habit.typical * prices * stray * 100));
  switch (habit.ending) {
    case "ninety":
      return Math.max(190, Math.round(minor / 100) * 100 - 10);
    case "half":
      return Math.max(100, Math.round(minor / 50) * 50);
    case "whole":
      return Math.max(500, Math.round(minor / 500) * 500);
    case "any":
      return minor;
    default:
      return unreachable(habit.ending);
  }
};

const partsOf = (
  habit: Habit,
  alongside: readonly [string, ...string[]],
  amount: number,
  random: SeededRandom,
): Posting["parts"] => {
  const second = Math.round(amount * (0.1 + 0.3 * random.next()));
  const third = random.chance(0.35) ? Math.round(amount * (0.05 + 0.15 * random.next())) : 0;
  const others = [...new Set([random.pick(alongside), random.pick(alongside)])];
  const extra = [second, ...(third === 0 || others.length < 2 ? [] : [third])];
  return [
    { category: habit.category, amount: amount - extra.reduce((sum, part) => sum + part, 0), note: "" },
    ...extra.map((part, index) => ({
      category: others[index] ?? habit.category,
      amount: part,
      note: index === 0 && random.chance(0.2) ? "on the same receipt" : "",
    })),
  ];
};
