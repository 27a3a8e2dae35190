import type { ChangeSet, Json } from "./change-set.ts";

/** What the cells that a change won held before it, null for a member that was not there; null for a new record. */
export type Before = { readonly [cell: string]: Json } | null;

/** One durable line of the journal: an action, and what it takes to take it back. */
export interface JournalEntry {
  readonly changeSet: ChangeSet;
  /** By position: `before[i]` belongs to `changeSet.changes[i]`. */
  readonly before: readonly Before[];
}
