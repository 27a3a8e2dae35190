import type { Action, Json, RecordType, Stamp } from "./change-set.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { stampTime } from "./stamp.ts";

/** One action's part in one record. */
export interface RecordVersion {
  readonly stamp: Stamp;
  /** Milliseconds since the epoch, by the clock of the device that wrote it. */
  readonly time: number;
  readonly action: Action;
  readonly kind: "made" | "edited" | "deleted" | "restored";
  /** The cells it changed; `from` is null for what was not there. */
  readonly cells: readonly { readonly cell: string; readonly from: Json; readonly to: Json }[];
}

/** What the journal still tells of a record, newest first (SYN-12). */
export const historyOf = (
  entries: Iterable<JournalEntry>,
  record: { readonly type: RecordType; readonly id: string },
): readonly RecordVersion[] => {
  const versions: RecordVersion[] = [];
  for (const entry of entries) {
    const { stamp, action, changes } = entry.changeSet;
    for (const [at, change] of changes.entries()) {
      if (change.type !== record.type || change.id !== record.id) continue;
      const before = entry.before[at] ?? null;
      const cells = Object.entries(change.cells)
        .filter(([cell]) => before === null || Object.hasOwn(before, cell))
        .map(([cell, to]) => ({ cell, from: before?.[cell] ?? null, to }));
      if (cells.length === 0) continue;
      versions.push({ stamp, time: stampTime(stamp), action, kind: kindOf(cells, before === null), cells });
    }
  }
  return versions.sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
};

const kindOf = (cells: RecordVersion["cells"], made: boolean): RecordVersion["kind"] => {
  if (made) return "made";
  const tombstone = cells.find(({ cell, from, to }) => cell === "deleted" && from !== to);
  if (tombstone === undefined) return "edited";
  return tombstone.to === true ? "deleted" : "restored";
};
