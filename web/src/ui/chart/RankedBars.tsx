import { useState, type ReactElement, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { IconButton } from "../IconButton.tsx";
import type { ChartLink } from "./chart-point.ts";
import { MarkLink } from "./MarkLink.tsx";

/** One thing among others, as long as its value. */
export interface RankedBar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly valueText: ReactNode;
  /** A second value to compare with, drawn as a line across the bar. */
  readonly mark?: number | undefined;
  /** What the line across says, for screen readers. */
  readonly markText?: ReactNode;
  readonly link: ChartLink;
  /** What it is made of, shown on request. */
  readonly parts?: readonly RankedBar[];
}

/** Bars under one another, from one baseline, each with its name and value beside it; every bar is a link. */
export function RankedBars({
  label,
  bars,
  colour,
  unfoldLabel,
  foldLabel,
}: {
  readonly label: string;
  /** 1 to 8 of the chart colours. */
  readonly colour: number;
  readonly bars: readonly RankedBar[];
  readonly unfoldLabel?: (name: string) => string;
  readonly foldLabel?: (name: string) => string;
}): ReactElement {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const longest = bars.reduce((most, bar) => Math.max(most, bar.value, bar.mark ?? 0), 1);
  const canUnfold = bars.some((bar) => (bar.parts?.length ?? 0) > 0);
  const toggle = (key: string): void => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };
  return (
    <ul aria-label={label} className="@container flex flex-col">
      {bars.map((bar) => {
        const isUnfolded = unfolded.has(bar.key);
        const parts = bar.parts ?? [];
        return (
          <li key={bar.key}>
            <div className="flex items-center gap-1">
              {canUnfold && (
                <span className="flex w-6 shrink-0 justify-center narrow:w-8">
                  {parts.length > 0 && (
                    <IconButton
                      size="small"
                      tooltip={false}
                      icon={isUnfolded ? "chevron-down" : "chevron-right"}
                      aria-expanded={isUnfolded}
                      label={(isUnfolded ? foldLabel : unfoldLabel)?.(bar.name) ?? bar.name}
                      onClick={() => toggle(bar.key)}
                    />
                  )}
                </span>
              )}
              <BarLine bar={bar} longest={longest} colour={colour} />
            </div>
            {isUnfolded && (
              <ul aria-label={bar.name} className="mb-1 pl-7 narrow:pl-9">
                {parts.map((part) => (
                  <li key={part.key} className="flex">
                    <BarLine bar={part} longest={longest} colour={colour} quiet />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function BarLine({
  bar,
  longest,
  colour,
  quiet = false,
}: {
  readonly bar: RankedBar;
  readonly colour: number;
  readonly longest: number;
  readonly quiet?: boolean;
}): ReactElement {
  const share = (value: number): string => `${(Math.max(0, value) / longest) * 100}%`;
  return (
    <MarkLink link={bar.link} className={lineClass}>
      <span className={classNames("truncate text-13", quiet && "text-soft")}>{bar.name}</span>
      <span
        aria-hidden="true"
        className="relative block h-3 @max-[26rem]:order-last @max-[26rem]:col-span-2 @max-[26rem]:h-2"
      >
        <span
          className={classNames("absolute left-0 rounded-small", quiet ? "inset-y-1" : "inset-y-0")}
          style={{ width: share(bar.value), background: `var(--chart-${colour})` }}
        />
        {bar.mark !== undefined && (
          <span
            className="absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-ink"
            style={{ left: share(bar.mark) }}
          />
        )}
      </span>
      <span className={classNames("min-w-20 text-right text-13", quiet && "text-soft")}>{bar.valueText}</span>
      {bar.markText !== undefined && <span className="spoken">{bar.markText}</span>}
    </MarkLink>
  );
}

/** Name, bar and value on one line; where there is no room for that, the bar below. */
const lineClass = classNames(
  "grid min-h-8 min-w-0 flex-1 grid-cols-[minmax(0,11fr)_minmax(0,16fr)_auto] items-center gap-x-3 rounded-regular px-1.5 hover:bg-wash",
  "@max-[26rem]:grid-cols-[minmax(0,1fr)_auto] @max-[26rem]:gap-y-1 @max-[26rem]:py-2",
);
