import type { Stamp } from "./change-set.ts";
import { stampTime } from "./stamp.ts";

/** How much of the journal is kept. An entry goes when it breaks any bound, unless it is among the newest `atLeast`. */
export interface RetentionPolicy {
  readonly entries: number;
  /** Sealed size. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly age: number;
  /** The newest entries that stay whatever their age: what undo can reach. */
  readonly atLeast: number;
}

/** Ninety days, five thousand actions or 32 MB of history; the last hundred actions can always be undone. */
export const DEFAULT_RETENTION: RetentionPolicy = {
  entries: 5000,
  bytes: 32 * 1024 * 1024,
  age: 90 * 24 * 60 * 60 * 1000,
  atLeast: 100,
};

/** One entry as the journal's index knows it. */
export interface JournalWeight {
  readonly stamp: Stamp;
  readonly bytes: number;
}

/**
 * How many of the oldest entries may go (SYN-13). Only what is applied to durable documents may be offered: the journal
 * is their source until then.
 */
export const trimmable = (
  entries: readonly JournalWeight[],
  now: number,
  policy: RetentionPolicy,
): number => {
  let kept = 0;
  let bytes = 0;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at] as JournalWeight;
    kept += 1;
    bytes += entry.bytes;
    if (kept <= policy.atLeast) continue;
    if (kept > policy.entries || bytes > policy.bytes || now - stampTime(entry.stamp) > policy.age)
      return at + 1;
  }
  return 0;
};
