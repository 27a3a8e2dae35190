import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { type ChartSeries, colourOf } from "./chart-point.ts";

/** A series' name with its figure, beside the mark by which the chart draws it: a label that is read with the title. */
export function SeriesKey({
  name,
  colour,
  draw = "bar",
  children,
}: {
  readonly name: string;
  readonly colour: ChartSeries["colour"];
  readonly draw?: ChartSeries["draw"];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span
        aria-hidden="true"
        className={classNames("w-2.5 rounded-small", draw === "bar" ? "h-2.5" : "h-0.5")}
        style={{ background: colourOf({ colour }) }}
      />
      {name}
      <span className="text-ink">{children}</span>
    </span>
  );
}
