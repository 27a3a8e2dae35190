import { bankDay, lastDayOf, type Month } from "./month.ts";
import { adjustment, type Entry, roundTo, transfer } from "./posting.ts";
import type { SeededRandom } from "./seeded-random.ts";

const PAYMENT = 1080_00;
/** 3 % a year, as a part of a month's balance. */
const INTEREST = 0.03 / 12;
/** What is owed and what the house is worth on the last day of the books. */
const OWED_AT_LAST = 168_000_00;
const WORTH_AT_LAST = 365_000_00;

/** The payment of a month, and the interest the bank adds to what is owed (a negative balance). */
export const mortgageEntries = (month: Month, owed: number): readonly Entry[] => {
  const payee = "Aldwick Savings Bank";
  const [out, into] = transfer(
    "checking",
    "mortgage",
    bankDay(month, 1),
    Math.min(PAYMENT, -owed),
    "Mortgage 90011834",
  );
  return [
    [{ ...out, payee, category: "housing.mortgage" }, into],
    [
      {
        place: "mortgage",
        day: lastDayOf(month),
        amount: Math.round(owed * INTEREST),
        payee,
        category: "finance.interest",
        note: "Interest",
      },
    ],
  ];
};

/** Valued anew each January, to the thousand. */
export const houseEntries = (month: Month, worth: number, random: SeededRandom): readonly Entry[] =>
  month.ofYear === 1
    ? [adjustment("house", lastDayOf(month), roundTo(worth * (0.022 + 0.02 * random.around()), 1000_00))]
    : [];

/** What is owed when the books begin, reckoned back from what is left; longer books leave less. */
export const mortgageOpening = (months: number): number => {
  let owed = Math.max(20_000_00, OWED_AT_LAST - Math.max(0, months - 72) * 800_00);
  for (let month = 0; month < months; month += 1) owed = (owed + PAYMENT) / (1 + INTEREST);
  return -Math.round(owed);
};

export const houseOpening = (prices: number): number => roundTo(WORTH_AT_LAST * prices, 1000_00);
