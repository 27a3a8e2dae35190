import { bankDay, lastDayOf, type Month } from "./month.ts";
import { adjustment, type Entry, roundTo, transfer } from "./posting.ts";
import type { SeededRandom } from "./seeded-random.ts";

const QUARTERLY_INTEREST = 0.015 / 4;
const FUND_PLAN = 250_00;
/** Never taken out of the savings. */
const IRON_RESERVE = 500_00;
/** After how many months the old passbook is closed, where the books go on for long enough. */
export const PASSBOOK_CLOSES_AFTER = 14;

/** Puts aside what is to spare at the start of a month, or takes back what is missing (negative). */
export const sweep = (month: Month, spare: number, saved: number): Entry => {
  const day = bankDay(month, 2);
  const amount = roundTo(spare, 1000);
  if (amount >= 0) return transfer("checking", "savings", day, amount, "Saving");
  const available = Math.max(0, roundTo(saved - IRON_RESERVE, 1000));
  return transfer("savings", "checking", day, Math.min(-amount, available), "From savings");
};

export const savingsInterest = (month: Month, saved: number): readonly Entry[] =>
  month.ofYear % 3 === 0
    ? [
        [
          {
            place: "savings",
            day: lastDayOf(month),
            amount: Math.round(saved * QUARTERLY_INTEREST),
            payee: "Aldwick Savings Bank",
            category: "income.interest",
            memo: "Interest",
          },
        ],
      ]
    : [];

/** The monthly plan, and what the market made of the fund each quarter. */
export const fundEntries = (
  month: Month,
  contracts: number,
  worth: number,
  random: SeededRandom,
): readonly Entry[] => {
  const plan = transfer(
    "checking",
    "fund",
    bankDay(month, 6),
    roundTo(FUND_PLAN * contracts, 500),
    "Savings plan",
  );
  if (month.ofYear % 3 !== 0) return [plan];
  return [plan, adjustment("fund", lastDayOf(month), Math.round(worth * (0.014 + 0.07 * random.around())))];
};

export const passbookEntries = (month: Month, firstMonth: number, held: number): readonly Entry[] =>
  month.number - firstMonth === PASSBOOK_CLOSES_AFTER
    ? [transfer("passbook", "savings", bankDay(month, 12), held, "Closing the passbook")]
    : [];
