import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { prefixDistance } from "./prefix-distance.ts";
import { rankNames } from "./rank.ts";

const ranked = (text: string, names: readonly string[], limit = 10): readonly string[] =>
  rankNames(
    text,
    names.map((name) => ({ name })),
    limit,
  ).map(({ item }) => item.name);

describe("SEA-10 ranking names", () => {
  test("the whole name, its beginning, a word's beginning, words in any order, any part", () => {
    const names = ["xcardx", "my card x", "card of mine", "card"];
    expect(ranked("card", names)).toEqual(["card", "card of mine", "my card x", "xcardx"]);
    expect(ranked("mine ca", names)).toEqual(["card of mine"]);
  });

  test("case and accents do not matter", () => {
    expect(ranked("BACKEREI mull", ["Bäckerei Müller", "Bank"])).toEqual(["Bäckerei Müller"]);
  });

  test.each([
    ["amzon", "Amazon Prime"],
    ["amzaon", "Amazon Prime"],
    ["groxeries", "Groceries"],
    ["restuarant", "Restaurants"],
    ["savngs acount", "Savings account"],
  ])("%s is a typo of %s", (typed, name) => {
    expect(ranked(typed, ["Zebra", name, "Rent"])).toEqual([name]);
  });

  test("short words must be right, and far words are not near", () => {
    expect(ranked("rnt", ["Rent"])).toEqual([]);
    expect(ranked("pharmacy", ["Groceries", "Rent"])).toEqual([]);
    expect(ranked("", ["Rent"])).toEqual([]);
  });

  test("fewer typos come first, and no more than the limit come", () => {
    expect(ranked("groceriea", ["Grocerais", "Groceries"])).toEqual(["Groceries", "Grocerais"]);
    expect(ranked("a", ["a", "ab", "abc"], 2)).toEqual(["a", "ab"]);
  });

  /** The definition, without bounds or tables. */
  const distance = (left: string, right: string): number => {
    if (left === "" || right === "") return left.length + right.length;
    const least = Math.min(
      distance(left.slice(1), right) + 1,
      distance(left, right.slice(1)) + 1,
      distance(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
    );
    const swapped = left.length > 1 && left[0] === right[1] && left[1] === right[0];
    return swapped ? Math.min(least, distance(left.slice(2), right.slice(2)) + 1) : least;
  };
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

  test.prop([word, word, fc.integer({ min: 0, max: 3 })])(
    "the distance to the nearest beginning",
    (typed, name, limit) => {
      const beginnings = Array.from({ length: name.length + 1 }, (_, length) => name.slice(0, length));
      const nearest = Math.min(...beginnings.map((beginning) => distance(typed, beginning)));
      expect(prefixDistance(typed, name, limit)).toBe(Math.min(nearest, limit + 1));
    },
  );
});
