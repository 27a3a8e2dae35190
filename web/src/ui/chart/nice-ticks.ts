/**
 * Round values for an axis that cover `from` to `to`, with zero among them when it lies between: steps of 1, 2, 2.5 or 5
 * times a power of ten, about `count` of them.
 */
export const niceTicks = (from: number, to: number, count: number): readonly number[] => {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  if (low === high) return high === 0 ? [0, 1] : niceTicks(Math.min(0, low), Math.max(0, high), count);
  const step = niceStep((high - low) / count);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
};

const niceStep = (atLeast: number): number => {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const step = [1, 2, 2.5, 5, 10].find((multiple) => multiple * power >= atLeast * 0.999) ?? 10;
  // Values are whole minor units: a step of 2.5 units would have no name.
  return Math.max(1, Math.round(step * power));
};
