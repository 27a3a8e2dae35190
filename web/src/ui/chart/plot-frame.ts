import type { ChartPoint } from "./chart-point.ts";
import { niceTicks } from "./nice-ticks.ts";

/** Where a chart's plot lies in its box, in pixels, and what its value axis says. */
export interface PlotFrame {
  readonly height: number;
  readonly top: number;
  /** Room for the numbers on the left. */
  readonly axisWidth: number;
  /** Room for the words below. */
  readonly axisHeight: number;
  readonly ticks: readonly number[];
}

const CHARACTER = 7;

/** About how wide a text is at the size of an axis: the signs of Chinese, Japanese and Korean take twice the room. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, sign) => width + (sign >= "\u2e80" ? 2 : 1) * CHARACTER, 0);

/** Bars begin at zero; a line may begin near its lowest value. */
export const plotFrame = (
  points: readonly ChartPoint[],
  {
    height,
    zeroBased,
    tickText,
  }: {
    readonly height: number;
    readonly zeroBased: boolean;
    readonly tickText: (value: number) => string;
  },
): PlotFrame => {
  const values = points.flatMap((point) => point.values);
  const base = zeroBased ? [0] : [];
  const ticks = niceTicks(least([...values, ...base]), greatest([...values, ...base]), 4);
  const longest = greatest(ticks.map((tick) => widthOf(tickText(tick))));
  return { height, top: 8, axisWidth: longest + 12, axisHeight: 24, ticks };
};

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const greatest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
