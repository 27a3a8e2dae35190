import type { ReactElement } from "react";
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { type ChartPoint, type ChartSeries, colourOf } from "./chart-point.ts";
import type { PlotFrame } from "./plot-frame.ts";

/** The picture of a `TimeChart`, and the only file that draws with recharts: it is loaded when a chart is shown. */
export default function TimeDrawing({
  points,
  series,
  frame,
  tickText,
}: {
  readonly points: readonly ChartPoint[];
  readonly series: readonly ChartSeries[];
  readonly frame: PlotFrame;
  readonly tickText: (value: number) => string;
}): ReactElement {
  const axisText = new Map(points.map((point) => [point.key, point.axis]));
  const rows = points.map((point) => ({
    point: point.key,
    ...Object.fromEntries(series.map(({ key }, index) => [key, point.values[index] ?? null])),
  }));
  const [low = 0, ...rest] = frame.ticks;
  return (
    <ResponsiveContainer width="100%" height={frame.height}>
      <ComposedChart
        data={rows}
        accessibilityLayer={false}
        barGap={2}
        barCategoryGap="20%"
        margin={{ top: frame.top, right: 0, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="point"
          scale="band"
          height={frame.axisHeight}
          tickFormatter={(key: string) => axisText.get(key) ?? ""}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          interval="preserveEnd"
          minTickGap={10}
        />
        <YAxis
          width={frame.axisWidth}
          ticks={[...frame.ticks]}
          domain={[low, rest.at(-1) ?? low]}
          interval={0}
          tickFormatter={tickText}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
        />
        {low < 0 && <ReferenceLine y={0} stroke="var(--edge)" />}
        {series.map((each) =>
          each.draw === "bar" ? (
            <Bar
              key={each.key}
              dataKey={each.key}
              fill={colourOf(each)}
              maxBarSize={22}
              radius={[1, 1, 0, 0]}
              isAnimationActive={false}
            />
          ) : (
            <Line
              key={each.key}
              dataKey={each.key}
              type="linear"
              stroke={colourOf(each)}
              strokeWidth={2}
              dot={points.length <= 40 ? { r: 2, fill: colourOf(each), strokeWidth: 0 } : false}
              activeDot={false}
              isAnimationActive={false}
            />
          ),
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

const tickStyle = { fill: "var(--faint)", fontSize: 12, className: "money" };
