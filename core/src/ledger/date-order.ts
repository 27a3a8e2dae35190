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
  readonly fill: (slots: Int32Array) => void;
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

  return {
    slots: () => room.subarray(0, size),
    fill: (slots) => {
      reserve(slots.length);
      size = slots.length;
      room.set(sortedByDay(slots, rows.days()));
      sortRunsById(room.subarray(0, size), rows);
    },
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

const sortedByDay = (slots: Int32Array, days: Int32Array): Int32Array => {
  const keys = new Float64Array(slots.length);
  slots.forEach((slot, at) => {
    keys[at] = (days[slot] as number) * SLOT_SPACE + slot;
  });
  keys.sort();
  return Int32Array.from(keys, (key) => key - Math.floor(key / SLOT_SPACE) * SLOT_SPACE);
};

const sortRunsById = (slots: Int32Array, { days, idOf }: DatedRows): void => {
  const dayBySlot = days();
  let start = 0;
  for (let at = 1; at <= slots.length; at += 1) {
    const sameDay = at < slots.length && dayBySlot[slots[at] as number] === dayBySlot[slots[start] as number];
    if (sameDay) continue;
    if (at - start > 1) sortById(slots.subarray(start, at), idOf);
    start = at;
  }
};

const sortById = (slots: Int32Array, idOf: DatedRows["idOf"]): void => {
  slots.sort((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
};
