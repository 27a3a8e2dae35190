import { type LedgerTable, RowFlag } from "../ledger/index.ts";
import { createTextPool, type TextPool } from "./text-pool.ts";

/** Which texts of the pool each row carries; follows the table by itself (SEA-9). */
export interface RowTexts {
  /** Reads what the table has changed, at most so many rows of it; true when nothing is left to read. */
  readonly read: (most: number) => boolean;
  /** Reads all that the table has changed. */
  readonly follow: () => void;
  readonly pool: TextPool;
  /** By slot, 0 for none. */
  readonly note: Int32Array;
  readonly importedPayee: Int32Array;
  readonly importedMemo: Int32Array;
  /** Notes of split parts, by slot. */
  readonly splitNotes: ReadonlyMap<number, readonly number[]>;
}

export const createRowTexts = (table: LedgerTable): RowTexts => {
  const splitNotes = new Map<number, readonly number[]>();
  let pool = createTextPool();
  let columns = textColumns(null, 0);
  let revision = -1;
  /** Slots below `next` are read, of a table as it was at `revision`; undefined when none is read or all are. */
  let filling: { readonly revision: number; readonly end: number; next: number } | undefined;

  const clear = (slot: number): void => {
    for (const column of [columns.note, columns.importedPayee, columns.importedMemo]) {
      pool.release(column[slot] as number);
      column[slot] = 0;
    }
    splitNotes.get(slot)?.forEach(pool.release);
    splitNotes.delete(slot);
  };

  const readRow = (slot: number): void => {
    const { note, imported, splits } = table.transaction(slot);
    columns.note[slot] = pool.take(note);
    if (imported !== null) {
      columns.importedPayee[slot] = pool.take(imported.payee);
      columns.importedMemo[slot] = pool.take(imported.memo);
    }
    if (((table.columns.flags[slot] as number) & RowFlag.split) === 0) return;
    splitNotes.set(
      slot,
      Object.values(splits).map((split) => pool.take(split.note)),
    );
  };

  const beginFilling = (): void => {
    pool = createTextPool();
    columns = textColumns(null, table.columns.day.length);
    splitNotes.clear();
    filling = { revision: table.revision, end: table.slotLimit, next: 0 };
  };

  const fill = (whole: NonNullable<typeof filling>, most: number): void => {
    const end = Math.min(whole.end, whole.next + most);
    for (; whole.next < end; whole.next += 1) if (table.isOccupied(whole.next)) readRow(whole.next);
    if (end < whole.end) return;
    // What changed meanwhile is read anew, whether it was read before or after.
    revision = whole.revision;
    filling = undefined;
  };

  const readChanged = (slots: readonly number[]): void => {
    if (columns.note.length < table.columns.day.length) {
      columns = textColumns(columns, table.columns.day.length);
    }
    for (const slot of new Set(slots)) {
      clear(slot);
      if (table.isOccupied(slot)) readRow(slot);
    }
    revision += slots.length;
  };

  const read = (most: number): boolean => {
    if (filling !== undefined) fill(filling, most);
    else if (revision !== table.revision) {
      const changed = table.changedSince(revision);
      if (changed === null) beginFilling();
      else readChanged(changed.slice(0, most));
    }
    return filling === undefined && revision === table.revision;
  };

  /** More waste than use, past a few thousand texts. */
  const isWasteful = (): boolean => pool.unused > 4096 && pool.unused * 2 > pool.last;

  return {
    read,
    follow: () => {
      if (filling === undefined && isWasteful()) beginFilling();
      while (!read(Number.POSITIVE_INFINITY)) continue;
    },
    get pool() {
      return pool;
    },
    get note() {
      return columns.note;
    },
    get importedPayee() {
      return columns.importedPayee;
    },
    get importedMemo() {
      return columns.importedMemo;
    },
    splitNotes,
  };
};

type TextColumns = Pick<RowTexts, "note" | "importedPayee" | "importedMemo">;

const textColumns = (old: TextColumns | null, size: number): TextColumns => ({
  note: widened(old?.note, size),
  importedPayee: widened(old?.importedPayee, size),
  importedMemo: widened(old?.importedMemo, size),
});

const widened = (old: Int32Array | undefined, size: number): Int32Array => {
  const column = new Int32Array(size);
  if (old !== undefined) column.set(old);
  return column;
};
