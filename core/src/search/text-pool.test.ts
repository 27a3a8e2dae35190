import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { foldText } from "./fold.ts";
import { createTextPool } from "./text-pool.ts";

const marked = (texts: readonly string[], needle: string): readonly string[] => {
  const pool = createTextPool();
  const numbers = texts.map(pool.take);
  const hits = new Uint8Array(pool.last + 1);
  pool.markContaining(needle, hits);
  return texts.filter((_, at) => hits[numbers[at]!] === 1);
};

describe("SEA-7 texts in long strings", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "é", " "), minLength: 1, maxLength: 6 });

  test.prop([fc.array(letters, { maxLength: 50 }), fc.constantFrom("a", "ab", "e", "ba a")])(
    "a needle is found where it is, and never across two texts",
    (texts, needle) => {
      expect(marked(texts, needle)).toEqual(texts.filter((text) => foldText(text).includes(needle)));
    },
  );

  test.prop([fc.integer({ min: 1, max: 9 }), fc.constantFrom("text #", "#3 end", "xt #7 e")])(
    "in full chunks as in the newest, at a text's beginning, end and middle",
    (digit, shape) => {
      const texts = Array.from({ length: 2500 }, (_, at) => `text ${at} end`);
      const needle = shape.replace("#", String(digit));
      expect(marked(texts, needle)).toEqual(texts.filter((text) => text.includes(needle)));
    },
  );

  test("a text counts its users", () => {
    const pool = createTextPool();
    const number = pool.take("bread");
    expect(pool.take("bread")).toBe(number);
    pool.release(number);
    expect(pool.unused).toBe(0);
    pool.release(number);
    expect(pool.unused).toBe(1);
    expect(pool.take("bread")).toBe(number);
    expect(pool.unused).toBe(0);
    expect(pool.take("")).toBe(0);
  });
});
