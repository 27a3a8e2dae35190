import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { classNames } from "../class-names.ts";
import type { ChartPoint } from "./chart-point.ts";
import { MarkLink } from "./MarkLink.tsx";

/** The links over a chart: one stop of the tab key, arrows from mark to mark, Home and End to the first and the last. */
export function MarkLinks({
  label,
  points,
  looked,
  onLook,
}: {
  readonly label: string;
  readonly points: readonly ChartPoint[];
  /** The point that is looked at. */
  readonly looked: number | null;
  readonly onLook: (point: number | null) => void;
}): ReactElement {
  const element = useRef<HTMLUListElement>(null);
  const firsts = firstMarks(points);
  const count = points.reduce((sum, point) => sum + point.marks.length, 0);
  const [current, setCurrent] = useState<number | null>(null);
  const stop = Math.min(current ?? count - 1, count - 1);

  const move = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    element.current?.querySelectorAll("a")[next]?.focus();
  };

  return (
    <ul ref={element} aria-label={label} className="absolute inset-0 flex">
      {points.map((point, at) => (
        <li
          key={point.key}
          className={classNames("flex min-w-0 flex-1", looked === at && "bg-wash")}
          onPointerEnter={() => onLook(at)}
        >
          {point.marks.map((mark, nth) => {
            const index = (firsts[at] ?? 0) + nth;
            return (
              <MarkLink
                key={mark.key}
                link={mark.link}
                tabIndex={index === stop ? 0 : -1}
                onKeyDown={move}
                onFocus={() => {
                  setCurrent(index);
                  onLook(at);
                }}
                onBlur={() => onLook(null)}
                className="min-w-0 flex-1 overflow-hidden rounded-small focus-visible:-outline-offset-2"
              >
                <span className="spoken">{mark.label}</span>
              </MarkLink>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

/** The place of every point's first mark among all marks. */
const firstMarks = (points: readonly ChartPoint[]): readonly number[] => {
  const firsts: number[] = [];
  let next = 0;
  for (const { marks } of points) {
    firsts.push(next);
    next += marks.length;
  }
  return firsts;
};
