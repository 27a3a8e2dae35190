import type { CurrencyCode } from "./currency.ts";
import {
  createConversion,
  crossRate,
  invertRate,
  type Conversion,
  parseRate,
  type Rate,
} from "./exchange-rate.ts";
import type { MinorUnits } from "./money.ts";

/** On `day` one unit of `from` was worth `rate` units of `to`. */
export interface DatedRate {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  /** Days since 1970-01-01 (`calendar/dayNumber`). */
  readonly day: number;
  /** A positive decimal. */
  readonly rate: string;
}

/** Values amounts of one currency in another, by day. */
export interface RateTable {
  /** Undefined when no rate is known on or before the day, or past ±(2^53 − 1). */
  readonly convert: (
    amount: MinorUnits,
    from: CurrencyCode,
    to: CurrencyCode,
    day: number,
  ) => MinorUnits | undefined;
  /** The rate that `convert` uses, or undefined. */
  readonly rate: (from: CurrencyCode, to: CurrencyCode, day: number) => Rate | undefined;
}

/** What one pair is worth from each of some days on, the days ascending. */
interface Timeline {
  readonly days: readonly number[];
  readonly rates: readonly Rate[];
  readonly conversions: readonly Conversion[];
  /** Where the last look-up ended: reports walk the days in order. */
  at: number;
}

const ONE: Rate = { numerator: 1n, denominator: 1n };

/**
 * Builds the table (MON-8). The rate of a pair on a day is the latest quoted on or before it, in either direction
 * (the one asked for wins within a day; of two quotes of one pair and day the later in the list wins). A pair that
 * was not quoted itself is crossed through `base`. Rates that are not positive decimals are left out.
 */
export const createRateTable = (quotes: readonly DatedRate[], base: CurrencyCode): RateTable => {
  const quoted = ratesByPair(quotes);
  const timelines = new Map<CurrencyCode, Map<CurrencyCode, Timeline | null>>();

  const timeline = (from: CurrencyCode, to: CurrencyCode): Timeline | null => {
    let byTarget = timelines.get(from);
    if (byTarget === undefined) timelines.set(from, (byTarget = new Map()));
    let found = byTarget.get(to);
    if (found === undefined) byTarget.set(to, (found = timelineOf(quoted, from, to, base)));
    return found;
  };

  return {
    convert: (amount, from, to, day) => {
      if (from === to) return amount;
      const pair = timeline(from, to);
      return pair === null ? undefined : pair.conversions[latest(pair, day)]?.(amount);
    },
    rate: (from, to, day) => {
      if (from === to) return ONE;
      const pair = timeline(from, to);
      return pair === null ? undefined : pair.rates[latest(pair, day)];
    },
  };
};

/** The index of the last entry on or before the day, or −1. */
const latest = (timeline: Timeline, day: number): number => {
  const { days, at } = timeline;
  if (holds(days, at, day)) return at;
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  timeline.at = low - 1;
  return low - 1;
};

/** Whether entry `at` is the one in force on the day; −1 stands for the time before the first. */
const holds = (days: readonly number[], at: number, day: number): boolean =>
  (at < 0 || (days[at] ?? Infinity) <= day) && (days[at + 1] ?? Infinity) > day;

type QuotedRates = ReadonlyMap<string, ReadonlyMap<number, Rate>>;

const ratesByPair = (quotes: readonly DatedRate[]): QuotedRates => {
  const pairs = new Map<string, Map<number, Rate>>();
  for (const { from, to, day, rate: text } of quotes) {
    const rate = parseRate(text);
    if (rate === undefined || from === to) continue;
    let days = pairs.get(from + to);
    if (days === undefined) pairs.set(from + to, (days = new Map()));
    days.set(day, rate);
  }
  return pairs;
};

const timelineOf = (
  quoted: QuotedRates,
  from: CurrencyCode,
  to: CurrencyCode,
  base: CurrencyCode,
): Timeline | null => {
  const rates = pairRates(quoted, from, to) ?? crossRates(quoted, from, to, base);
  if (rates === undefined) return null;
  return {
    days: rates.map(([day]) => day),
    rates: rates.map(([, rate]) => rate),
    conversions: rates.map(([, rate]) => createConversion(rate, from, to)),
    at: -1,
  };
};

type DailyRates = readonly (readonly [day: number, rate: Rate])[];

const pairRates = (quoted: QuotedRates, from: CurrencyCode, to: CurrencyCode): DailyRates | undefined => {
  const direct = quoted.get(from + to);
  const inverse = quoted.get(to + from);
  if (direct === undefined && inverse === undefined) return undefined;
  const byDay = new Map<number, Rate>();
  for (const [day, rate] of inverse ?? []) byDay.set(day, invertRate(rate));
  for (const [day, rate] of direct ?? []) byDay.set(day, rate);
  return [...byDay].sort(([left], [right]) => left - right);
};

const crossRates = (
  quoted: QuotedRates,
  from: CurrencyCode,
  to: CurrencyCode,
  base: CurrencyCode,
): DailyRates | undefined => {
  if (from === base || to === base) return undefined;
  const toBase = pairRates(quoted, from, base);
  const fromBase = pairRates(quoted, base, to);
  if (toBase === undefined || fromBase === undefined) return undefined;
  const days = [...new Set([...toBase, ...fromBase].map(([day]) => day))].sort((left, right) => left - right);
  const crossed: (readonly [number, Rate])[] = [];
  let first = -1;
  let second = -1;
  for (const day of days) {
    while ((toBase[first + 1]?.[0] ?? Infinity) <= day) first += 1;
    while ((fromBase[second + 1]?.[0] ?? Infinity) <= day) second += 1;
    const left = toBase[first];
    const right = fromBase[second];
    if (left !== undefined && right !== undefined) crossed.push([day, crossRate(left[1], right[1])]);
  }
  return crossed;
};
