import { dayNumber } from "../calendar/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import type { AccountId } from "./record-id.ts";
import type { Transaction } from "./transaction.ts";

/** How many days may lie between money leaving and arriving. */
export const TRANSFER_DAYS = 5;

export type TransferPair = readonly [out: Transaction, into: Transaction];

interface Arrival {
  readonly transaction: Transaction;
  readonly day: number;
  taken: boolean;
}

/**
 * Unlinked pairs that look like transfers (LED-9): opposite amounts of one currency on two accounts within five days,
 * neither split nor an opening or adjustment. Each transaction is in one pair at most; the fewest days apart win,
 * then the earlier outflow.
 *
 * @param currencyOf the currency of an account, undefined for one that takes no part
 */
export const findTransferPairs = (
  transactions: Iterable<Transaction>,
  currencyOf: (id: AccountId) => CurrencyCode | undefined,
): readonly TransferPair[] => {
  const arrivals = new Map<string, Arrival[]>();
  const departures: { readonly transaction: Transaction; readonly day: number; readonly key: string }[] = [];
  for (const transaction of transactions) {
    const currency = currencyOf(transaction.accountId);
    if (currency === undefined || !mayBeLeg(transaction)) continue;
    const day = dayNumber(transaction.date);
    const key = `${currency}${Math.abs(transaction.amount)}`;
    if (transaction.amount < 0) departures.push({ transaction, day, key });
    else {
      const same = arrivals.get(key);
      if (same === undefined) arrivals.set(key, [{ transaction, day, taken: false }]);
      else same.push({ transaction, day, taken: false });
    }
  }
  for (const same of arrivals.values()) same.sort((left, right) => left.day - right.day);
  const open = departures.filter(({ key }) => arrivals.has(key)).sort((left, right) => left.day - right.day);
  return pairByDistance(open, arrivals);
};

const pairByDistance = (
  departures: readonly { readonly transaction: Transaction; readonly day: number; readonly key: string }[],
  arrivals: ReadonlyMap<string, readonly Arrival[]>,
): readonly TransferPair[] => {
  const pairs: TransferPair[] = [];
  let open = departures;
  for (let distance = 0; distance <= TRANSFER_DAYS; distance += 1) {
    const left: (typeof departures)[number][] = [];
    for (const departure of open) {
      const same = arrivals.get(departure.key) ?? [];
      const arrival =
        arrivalOn(same, departure.day + distance, departure.transaction.accountId) ??
        arrivalOn(same, departure.day - distance, departure.transaction.accountId);
      if (arrival === undefined) left.push(departure);
      else {
        arrival.taken = true;
        pairs.push([departure.transaction, arrival.transaction]);
      }
    }
    open = left;
  }
  return pairs.sort(([left], [right]) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
};

const arrivalOn = (arrivals: readonly Arrival[], day: number, notOn: AccountId): Arrival | undefined => {
  let low = 0;
  let high = arrivals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((arrivals[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < arrivals.length; at += 1) {
    const arrival = arrivals[at];
    if (arrival === undefined || arrival.day !== day) return undefined;
    if (!arrival.taken && arrival.transaction.accountId !== notOn) return arrival;
  }
  return undefined;
};

const mayBeLeg = (transaction: Transaction): boolean =>
  transaction.transferId === null &&
  transaction.amount !== 0 &&
  (transaction.origin === "manual" || transaction.origin === "import") &&
  Object.keys(transaction.splits).length === 0;
