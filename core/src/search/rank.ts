import { prefixDistance } from "./prefix-distance.ts";
import { foldText } from "./fold.ts";

/** Something the palette can offer, and how well its name fits: 0 to 1. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly score: number;
}

/**
 * The items whose names fit what is typed, best first (SEA-10): the whole name, its beginning, the beginnings of its
 * words, any part of it, and last names a typo or two away. Equal fits keep the order they came in.
 */
export const rankNames = <Item extends { readonly name: string }>(
  text: string,
  items: readonly Item[],
  limit: number,
): readonly Ranked<Item>[] => {
  const wanted = foldText(text);
  if (wanted === "") return [];
  const names = items.map(({ name }) => foldText(name));
  const literal = ranked(items, names, (name) => literalScore(name, wanted));
  const found = literal.length > 0 ? literal : ranked(items, names, createTypoScore(wanted));
  return found.slice(0, limit);
};

const ranked = <Item>(
  items: readonly Item[],
  names: readonly string[],
  scoreOf: (name: string) => number,
): Ranked<Item>[] =>
  items
    .map((item, index) => ({ item, score: scoreOf(names[index] as string) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);

const literalScore = (name: string, wanted: string): number => {
  if (name === wanted) return 1;
  const share = wanted.length / Math.max(name.length, wanted.length);
  if (name.startsWith(wanted)) return 0.8 + 0.1 * share;
  if (` ${name}`.includes(` ${wanted}`)) return 0.7 + 0.1 * share;
  const nameWords = name.split(" ");
  const words = wanted.split(" ");
  if (words.every((word) => nameWords.some((other) => other.startsWith(word)))) return 0.6 + 0.1 * share;
  return words.every((word) => name.includes(word)) ? 0.5 + 0.1 * share : 0;
};

/** Every word typed must be within its budget of typos of some word's beginning. */
const createTypoScore = (wanted: string): ((name: string) => number) => {
  const distances = wanted.split(" ").map(createWordDistance);
  return (name) => {
    const words = name.split(" ");
    let typos = 0;
    for (const distanceTo of distances) typos += Math.min(...words.map(distanceTo));
    return typos === Infinity ? 0 : 0.5 / (1 + typos);
  };
};

/** Typos between one word typed and another; Infinity past the budget. Names share words, so each is compared once. */
const createWordDistance = (typed: string): ((word: string) => number) => {
  const known = new Map<string, number>();
  const budget = typoBudget(typed);
  return (word) => {
    let distance = known.get(word);
    if (distance === undefined) {
      const typos = prefixDistance(typed, word, budget);
      known.set(word, (distance = typos > budget ? Infinity : typos));
    }
    return distance;
  };
};

/** Short words are all neighbours of each other: they must be right. */
const typoBudget = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
