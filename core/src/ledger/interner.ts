/** Ids as small integers, handed out in the order first met and kept for the interner's life. */
export interface Interner<Id extends string> {
  /** By index. */
  readonly ids: readonly Id[];
  /** −1 when the id was never met. */
  readonly indexOf: (id: Id) => number;
}

export interface GrowingInterner<Id extends string> extends Interner<Id> {
  /** The index of an id, handed out now if it is new; −1 for null. */
  readonly intern: (id: Id | null) => number;
}

export const createInterner = <Id extends string>(): GrowingInterner<Id> => {
  const ids: Id[] = [];
  const indexById = new Map<Id, number>();
  return {
    ids,
    indexOf: (id) => indexById.get(id) ?? -1,
    intern: (id) => {
      if (id === null) return -1;
      const known = indexById.get(id);
      if (known !== undefined) return known;
      indexById.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
};
