/** What a date order asks of the rows it orders. */
export interface DatedRows {
  /** By slot, days since 1970-01-01; asked anew each time, since columns are replaced as they grow. */
  readonly days: () => Int32Array;
  readonly idOf: (slot: number) => string;
}

/** Slots by day, then id, oldest first (LED-61). */
export interface DateOrder {
  /** A view of exactly the ordered slots; valid until the next change. */
  readonly slots: () => Int32Array;
  /** Takes the place of what was ordered. */
  readonly fill: (slots: Int32Array) => void;
  /** As `fill`, for slots that stand in order already. */
  readonly adopt: (slots: Int32Array) => void;
  readonly insert: (slot: number) => void;
  /** The slot's day and id must still be those under which it was inserted. */
  readonly remove: (slot: number) => void;
  /** How many rows lie before that day: the place of the first row on or after it. */
  readonly positionFrom: (day: number) => number;
}

/** One edit moves at most the slots behind it, a fill sorts once. */
export const createDateOrder = (rows: DatedRows): DateOrder => {
  let room: Int32Array = new Int32Array(16);
  let size = 0;

  const precedes = (day: number, id: string, slot: number): boolean => {
    const other = rows.days()[slot] as number;
    return day < other || (day === other && id < rows.idOf(slot));
  };

  /** The first position whose row stands behind (day, id). */
  const positionAfter = (day: number, id: string): number => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (precedes(day, id, room[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const reserve = (count: number): void => {
    if (count <= room.length) return;
    const grown = new Int32Array(Math.max(count, room.length * 2));
    grown.set(room.subarray(0, size));
    room = grown;
  };

  const adopt = (slots: Int32Array): void => {
    reserve(slots.length);
    size = slots.length;
    room.set(slots);
  };

  return {
    slots: () => room.subarray(0, size),
    fill: (slots) => adopt(sortedByDay(slots, rows)),
    adopt,
    insert: (slot) => {
      const at = positionAfter(rows.days()[slot] as number, rows.idOf(slot));
      reserve(size + 1);
      room.copyWithin(at + 1, at, size);
      room[at] = slot;
      size += 1;
    },
    remove: (slot) => {
      const at = positionAfter(rows.days()[slot] as number, rows.idOf(slot)) - 1;
      room.copyWithin(at, at + 1, size);
      size -= 1;
    },
    positionFrom: (day) => positionAfter(day, ""),
  };
};

/** Above every slot: a day and a slot fit one exact number, so the engine's native number sort does the work. */
const SLOT_SPACE = 2 ** 31;

/** The slots by day, then id. */
export const sortedByDay = (slots: Int32Array, rows: DatedRows): Int32Array => {
  const days = rows.days();
  const keys = new Float64Array(slots.length);
  slots.forEach((slot, at) => {
    keys[at] = (days[slot] as number) * SLOT_SPACE + slot;
  });
  keys.sort();
  const sorted = new Int32Array(slots.length);
  keys.forEach((key, at) => {
    sorted[at] = key - Math.floor(key / SLOT_SPACE) * SLOT_SPACE;
  });
  sortRunsById(sorted, rows);
  return sorted;
};

/** Sorts by id within each day; most days are in order already, since ids grow with time. */
const sortRunsById = (slots: Int32Array, { days, idOf }: DatedRows): void => {
  const dayBySlot = days();
  let start = 0;
  let isSorted = true;
  for (let at = 1; at <= slots.length; at += 1) {
    const slot = slots[at];
    const before = slots[at - 1] as number;
    if (slot !== undefined && dayBySlot[slot] === dayBySlot[before]) {
      isSorted &&= idOf(before) <= idOf(slot);
    } else {
      if (!isSorted) slots.subarray(start, at).sort((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
      start = at;
      isSorted = true;
    }
  }
};
