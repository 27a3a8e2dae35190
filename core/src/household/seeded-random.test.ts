import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createSeededRandom } from "./seeded-random.ts";

const words = (seed: number, count: number): readonly number[] => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, () => random.next() * 2 ** 32);
};

describe("HOU-1 one stream for one seed", () => {
  test.prop([fc.maxSafeInteger()])("the same again", (seed) => {
    expect(words(seed, 8)).toEqual(words(seed, 8));
  });

  test("another seed, another stream, also where only the upper half differs", () => {
    expect(words(1, 4)).not.toEqual(words(2, 4));
    expect(words(1, 4)).not.toEqual(words(1 + 2 ** 32, 4));
  });

  test.prop([fc.nat(), fc.integer({ min: 1, max: 1000 })])(
    "draws stay within their bounds",
    (seed, count) => {
      const random = createSeededRandom(seed);
      for (let draw = 0; draw < 100; draw += 1) {
        expect(random.below(count)).toBeLessThan(count);
        expect(Math.abs(random.around())).toBeLessThanOrEqual(1);
      }
      expect(random.bytes(10)).toHaveLength(10);
    },
  );

  test("spread evenly over the tenths", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    const random = createSeededRandom(5);
    for (let draw = 0; draw < 100_000; draw += 1) tenths[random.below(10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
