import type { Random } from "../kernel/index.ts";

/** A stream of numbers that is the same for the same seed on every machine. Predictable: never for secrets. */
export interface SeededRandom extends Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 to `count − 1`. */
  readonly below: (count: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** Around 0, between −1 and 1, near 0 most of the time. */
  readonly around: () => number;
}

/**
 * Uses only 32-bit integers and the four operations, so that every engine computes the same bytes.
 *
 * @source sfc32 of PractRand 0.95 (Chris Doty-Humphrey), seeded and warmed up as there
 */
export const createSeededRandom = (seed: number): SeededRandom => {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) step();

  const next = (): number => step() / 2 ** 32;
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] ?? from[0],
    around: () => (next() + next() + next()) / 1.5 - 1,
    bytes: (count) => Uint8Array.from({ length: count }, () => step() & 255),
  };
};
