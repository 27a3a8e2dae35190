import type { MinorUnits, RateTable } from "../money/index.ts";
import { bankDay, type Month } from "./month.ts";
import { type Entry, roundTo, transfer } from "./posting.ts";
import type { Region } from "./region.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** The account abroad: translation work every other month, a subscription, and twice a year some of it comes home. */
export const abroadEntries = (
  month: Month,
  held: number,
  {
    region,
    rates,
    random,
  }: { readonly region: Region; readonly rates: RateTable; readonly random: SeededRandom },
): readonly Entry[] => [
  [
    {
      place: "foreign",
      day: month.first + 8,
      amount: -999,
      payee: "Lexicon Cloud",
      category: "communication.software",
      memo: "Subscription",
    },
  ],
  ...(month.ofYear % 2 === 0 ? [invoice(month, random)] : []),
  ...(month.ofYear % 6 === 4 ? homecoming(month, roundTo(held * 0.8, 100_00), region, rates) : []),
];

const invoice = (month: Month, random: SeededRandom): Entry => [
  {
    place: "foreign",
    day: bankDay(month, 20),
    amount: roundTo(280_00 + random.next() * 340_00, 500),
    payee: "Brightwater Media",
    category: "income.self_employment",
    memo: "Invoice, translation",
  },
];

const homecoming = (month: Month, amount: number, region: Region, rates: RateTable): readonly Entry[] => {
  const day = bankDay(month, 17);
  const arrives = rates.convert(amount as MinorUnits, region.foreign, region.currency, day);
  if (arrives === undefined) return [];
  const [out, into] = transfer("foreign", "checking", day, amount, "Exchange");
  return [[out, { ...into, amount: arrives }]];
};
