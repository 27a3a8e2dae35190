/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one text of the other;
 * `limit + 1` as soon as it is more than `limit`.
 *
 * @source optimal string alignment distance (Damerau 1964, restricted: no letter is edited twice)
 * @example
 * expect(editDistance("amzaon", "amazon", 2)).toBe(1);
 */
export const editDistance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow(left, right, row, last, beforeLast);
    if (Math.min(...current, ...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] as number, limit + 1);
};

const nextRow = (
  left: string,
  right: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] => {
  const current = [row];
  for (let at = 1; at <= right.length; at += 1) {
    const same = left[row - 1] === right[at - 1];
    const swapped = row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
    const edited = Math.min(
      (last[at] as number) + 1,
      (current[at - 1] as number) + 1,
      (last[at - 1] as number) + (same ? 0 : 1),
    );
    current.push(swapped ? Math.min(edited, (beforeLast[at - 2] as number) + 1) : edited);
  }
  return current;
};
