import type { TransactionOrigin } from "../ledger/index.ts";
import type { PlaceName } from "./place.ts";

/** One movement before it becomes a record: names instead of ids. */
export interface Posting {
  readonly place: PlaceName;
  readonly day: number;
  /** Minor units of the account's currency. */
  readonly amount: number;
  readonly payee: string | null;
  /** Key of a default category. */
  readonly category: string | null;
  readonly note?: string;
  readonly memo?: string;
  readonly tag?: string;
  readonly parts?: readonly { readonly category: string; readonly amount: number; readonly note: string }[];
  readonly origin?: TransactionOrigin;
}

export type TransferLegs = readonly [out: Posting, into: Posting];

/** A posting on its own, or the two legs of a transfer. */
export type Entry = readonly [Posting] | TransferLegs;

/** Moves an amount from one place to another of its currency. */
export const transfer = (
  from: PlaceName,
  to: PlaceName,
  day: number,
  amount: number,
  memo: string,
): TransferLegs => {
  const leg = { day, payee: null, category: null, memo };
  return [
    { ...leg, place: from, amount: 0 - amount },
    { ...leg, place: to, amount },
  ];
};

/** Corrects what a place is worth. */
export const adjustment = (place: PlaceName, day: number, amount: number): Entry => [
  { place, day, amount, payee: null, category: null, origin: "adjustment" },
];

/** To the nearest whole step: people move round sums. */
export const roundTo = (amount: number, step: number): number => Math.round(amount / step) * step;
