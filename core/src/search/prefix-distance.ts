/**
 * How many letters of what is typed must be put in, taken out, replaced or swapped with their neighbour to make a
 * beginning of the word; `limit + 1` when it is more than `limit`.
 *
 * @source optimal string alignment distance (Damerau 1964, restricted: no letter is edited twice), least over prefixes
 * @example
 * expect(prefixDistance("amzao", "amazon", 2)).toBe(1);
 */
export const prefixDistance = (typed: string, word: string, limit: number): number => {
  // No beginning longer than this can be within the limit.
  const reach = Math.min(word.length, typed.length + limit);
  if (reach < typed.length - limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: reach + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = nextRow(typed, word, row, last, beforeLast);
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, ...last);
};

/** Distances of the first `row` letters typed to every beginning of the word. */
const nextRow = (
  typed: string,
  word: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] => {
  const current = [row];
  for (let at = 1; at < last.length; at += 1) {
    const same = typed[row - 1] === word[at - 1];
    const swapped = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
    const edited = Math.min(
      (last[at] as number) + 1,
      (current[at - 1] as number) + 1,
      (last[at - 1] as number) + (same ? 0 : 1),
    );
    current.push(swapped ? Math.min(edited, (beforeLast[at - 2] as number) + 1) : edited);
  }
  return current;
};
