/** Bits of `LedgerColumns.flags`. */
export const RowFlag = {
  split: 1,
  transfer: 2,
  opening: 4,
  adjustment: 8,
  imported: 16,
  tagged: 32,
} as const;

/** One entry a slot, or a split part; replaced when the table grows, so fetch them anew after every change. */
export interface LedgerColumns {
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  /** Months since 0000-01 (`calendar/monthNumber`). */
  readonly month: Int32Array;
  /** Minor units of the account's currency. */
  readonly amount: Float64Array;
  readonly account: Int32Array;
  /** −1 for none. */
  readonly category: Int32Array;
  /** −1 for none. */
  readonly payee: Int32Array;
  /** Index into `TransactionStatus.options`: 0 uncleared, 1 cleared, 2 reconciled. */
  readonly status: Uint8Array;
  /** Bits of `RowFlag`. */
  readonly flags: Uint8Array;
  /** The first part of a split in the split columns, −1 when not split. */
  readonly firstSplit: Int32Array;
  /** By part: the next part of the same transaction, −1 for the last. */
  readonly splitNext: Int32Array;
  readonly splitAmount: Float64Array;
  /** −1 for none. */
  readonly splitCategory: Int32Array;
}

/** The columns widened to hold so many slots and parts; what they hold stays. */
export const widenColumns = (old: LedgerColumns | null, slots: number, parts: number): LedgerColumns => ({
  day: widen(new Int32Array(slots), old?.day),
  month: widen(new Int32Array(slots), old?.month),
  amount: widen(new Float64Array(slots), old?.amount),
  account: widen(new Int32Array(slots), old?.account),
  category: widen(new Int32Array(slots), old?.category),
  payee: widen(new Int32Array(slots), old?.payee),
  status: widen(new Uint8Array(slots), old?.status),
  flags: widen(new Uint8Array(slots), old?.flags),
  firstSplit: widen(new Int32Array(slots), old?.firstSplit),
  splitNext: widen(new Int32Array(parts), old?.splitNext),
  splitAmount: widen(new Float64Array(parts), old?.splitAmount),
  splitCategory: widen(new Int32Array(parts), old?.splitCategory),
});

const widen = <Column extends Int32Array | Float64Array | Uint8Array>(
  room: Column,
  old: Column | undefined,
): Column => {
  if (old !== undefined) room.set(old);
  return room;
};
