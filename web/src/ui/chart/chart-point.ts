import type { ReactNode } from "react";

/** Where a mark of a chart leads: a path of the app and the words after its question mark. */
export interface ChartLink {
  readonly to: string;
  readonly search: object;
}

/** One bar, or one point of a line: what it says aloud and where it leads. */
export interface ChartMark {
  readonly key: string;
  readonly label: ReactNode;
  readonly link: ChartLink;
}

/** One place on the time axis. */
export interface ChartPoint {
  readonly key: string;
  /** What the axis writes below it. */
  readonly axis: string;
  /** One value a series, in their order. */
  readonly values: readonly number[];
  /** What is shown while it is looked at. */
  readonly readout: ReactNode;
  /** They share the width of the place evenly, in order. */
  readonly marks: readonly ChartMark[];
}

/** What is drawn at every point. */
export interface ChartSeries {
  readonly key: string;
  readonly draw: "bar" | "line";
  /** 1 to 8 of the chart colours, or ink. */
  readonly colour: number | "ink";
}

export const colourOf = ({ colour }: Pick<ChartSeries, "colour">): string =>
  colour === "ink" ? "var(--ink)" : `var(--chart-${colour})`;
