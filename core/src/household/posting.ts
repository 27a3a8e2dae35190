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

/** A posting on its own, or the two legs of a transfer. */
export type Entry = readonly [Posting] | readonly [Posting, Posting];
