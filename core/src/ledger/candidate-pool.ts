import type { Candidate } from "./duplicate-candidate.ts";

/** Candidates by key and day. One may be under several keys; once taken it is under none. */
export interface CandidatePool {
  readonly isEmpty: () => boolean;
  readonly add: (key: string, candidate: Candidate) => void;
  /** Whether anything was added under the key, on whichever day. */
  readonly has: (key: string) => boolean;
  /** Takes the first that is left of the first key that has one on the day. All calls together cost as much as `add`. */
  readonly take: (keys: readonly string[], day: number) => Candidate | undefined;
}

interface Queue {
  readonly candidates: Candidate[];
  /** Everyone before it is taken. */
  head: number;
}

export const createCandidatePool = (): CandidatePool => {
  const queues = new Map<string, Map<number, Queue>>();
  return {
    isEmpty: () => queues.size === 0,
    add: (key, candidate) => {
      let days = queues.get(key);
      if (days === undefined) queues.set(key, (days = new Map()));
      const queue = days.get(candidate.day);
      if (queue === undefined) days.set(candidate.day, { candidates: [candidate], head: 0 });
      else queue.candidates.push(candidate);
    },
    has: (key) => queues.has(key),
    take: (keys, day) => {
      for (const key of keys) {
        const candidate = takeFirst(queues.get(key)?.get(day));
        if (candidate !== undefined) return candidate;
      }
      return undefined;
    },
  };
};

const takeFirst = (queue: Queue | undefined): Candidate | undefined => {
  if (queue === undefined) return undefined;
  while (queue.candidates[queue.head]?.taken === true) queue.head += 1;
  const candidate = queue.candidates[queue.head];
  if (candidate !== undefined) candidate.taken = true;
  return candidate;
};
