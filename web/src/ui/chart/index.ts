export { ChartFigure, type ChartTable } from "./ChartFigure.tsx";
export type { ChartLink, ChartMark, ChartPoint, ChartSeries } from "./chart-point.ts";
export { type RankedBar, RankedBars } from "./RankedBars.tsx";
export { TimeChart } from "./TimeChart.tsx";
export { SeriesKey } from "./SeriesKey.tsx";
