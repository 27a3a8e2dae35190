import { lazy, Suspense, useState, type ReactElement } from "react";
import { classNames } from "../class-names.ts";
import { Skeleton } from "../Skeleton.tsx";
import type { ChartPoint, ChartSeries } from "./chart-point.ts";
import { MarkLinks } from "./MarkLinks.tsx";
import { plotFrame } from "./plot-frame.ts";
import { useTurn } from "./use-turn.ts";

const TimeDrawing = lazy(() => import("./TimeDrawing.tsx"));

/**
 * Values over time. The picture is for the eye alone; over it lie links, one a mark, for the pointer, the keyboard and screen
 * readers, so that every mark leads to what it stands for.
 */
export function TimeChart({
  label,
  points,
  series,
  tickText,
  zeroBased = true,
  height = 220,
}: {
  /** What the marks are, for screen readers. */
  readonly label: string;
  readonly points: readonly ChartPoint[];
  readonly series: readonly ChartSeries[];
  readonly tickText: (value: number) => string;
  readonly zeroBased?: boolean;
  /** Pixels. */
  readonly height?: number;
}): ReactElement {
  const [looked, setLooked] = useState<number | null>(null);
  const isTurn = useTurn();
  const frame = plotFrame(points, { height, zeroBased, tickText });
  const readout = looked === null ? undefined : points[looked]?.readout;
  return (
    <div className="relative" style={{ height }} onPointerLeave={() => setLooked(null)}>
      <div aria-hidden="true" className="absolute inset-0">
        <Suspense fallback={<Skeleton className="h-full w-full" />}>
          {isTurn && <TimeDrawing points={points} series={series} frame={frame} tickText={tickText} />}
        </Suspense>
      </div>
      <div
        className="absolute inset-y-0 right-0"
        style={{ left: frame.axisWidth, top: frame.top, bottom: frame.axisHeight }}
      >
        <MarkLinks label={label} points={points} looked={looked} onLook={setLooked} />
        {looked !== null && readout !== undefined && (
          <div
            aria-hidden="true"
            className={classNames(
              "pointer-events-none absolute top-0 z-10 rounded-regular bg-raised px-2.5 py-1.5 text-12 shadow-float",
              looked < points.length / 2 ? "translate-x-2" : "-translate-x-[calc(100%+8px)]",
            )}
            style={{
              left: `${((looked + (looked < points.length / 2 ? 1 : 0)) / points.length) * 100}%`,
            }}
          >
            {readout}
          </div>
        )}
      </div>
    </div>
  );
}
