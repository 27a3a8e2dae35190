import { yearMonthOf } from "@coffer/core/calendar";
import type { OverviewView } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { overviewRanges, registerSearchOf } from "../../navigation/index.ts";
import { ChartFigure, type ChartPoint, TimeChart } from "../../ui/chart/index.ts";
import { DateText, MoneyText, SegmentedControl } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";
import type { OverviewChoice } from "./use-overview.ts";
import { axisMonth, daysUpTo } from "./view.ts";

/** What everything comes to, how the month changed it, and the way there. */
export function NetWorth({
  view: { netWorth, currency },
  choice,
}: {
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const amount = (minor: number): ReactElement => <MoneyText amount={minor} currency={currency} />;
  const points = netWorth.series.map((point): ChartPoint => ({
    key: point.date,
    axis: axisMonth(yearMonthOf(point.date), formats.shortMonth),
    values: [point.amount],
    readout: (
      <>
        <DateText day={point.date} format="short" className="mr-3 text-soft" />
        {amount(point.amount)}
      </>
    ),
    marks: [
      {
        key: point.date,
        label: t.rich("netWorth.on", {
          day: formats.longDate(point.date),
          amount: () => amount(point.amount),
        }),
        link: linkTo(point.date),
      },
    ],
  }));
  return (
    <ChartFigure
      title={
        <>
          <span className="block text-13 font-regular text-soft">{t("netWorth.label")}</span>
          <MoneyText amount={netWorth.amount} currency={currency} className="text-28" />
        </>
      }
      detail={<Change view={netWorth} currency={currency} choice={choice} />}
      controls={
        <SegmentedControl
          label={t("range")}
          hideLabel
          value={choice.range}
          onChange={choice.setRange}
          options={overviewRanges.map((value) => ({ value, label: t(`ranges.${value}`) }))}
        />
      }
      table={{
        head: [t("netWorth.day"), t("netWorth.amount")],
        rows: netWorth.series.toReversed().map((point) => ({
          key: point.date,
          name: <DateText day={point.date} />,
          link: linkTo(point.date),
          figures: [amount(point.amount)],
        })),
      }}
    >
      <TimeChart
        label={t("netWorth.chart")}
        height={180}
        zeroBased={false}
        points={points}
        series={[{ key: "netWorth", draw: "line", colour: 1 }]}
        tickText={(value) => formats.compact(value, currency)}
      />
    </ChartFigure>
  );
}

const linkTo = (date: OverviewView["netWorth"]["series"][number]["date"]) =>
  ({ to: "/register", search: registerSearchOf(daysUpTo(date)) }) as const;

/** Against the month before, and against the beginning of the line. */
function Change({
  view,
  currency,
  choice: { month, today },
}: {
  readonly view: OverviewView["netWorth"];
  readonly currency: string;
  readonly choice: OverviewChoice;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const [first] = view.series;
  const flow = (minor: number) => (): ReactElement => <MoneyText amount={minor} currency={currency} flow />;
  return (
    <p className="flex flex-wrap gap-x-4">
      <span>
        {month === yearMonthOf(today)
          ? t.rich("netWorth.changeNow", { amount: flow(view.change) })
          : t.rich("netWorth.change", { month: formats.month(month), amount: flow(view.change) })}
      </span>
      {first !== undefined && view.series.length > 1 && (
        <span>
          {t.rich("netWorth.since", {
            day: formats.shortDate(first.date),
            amount: flow(view.amount - first.amount),
          })}
        </span>
      )}
    </p>
  );
}
