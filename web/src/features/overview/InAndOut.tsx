import { yearMonthOf } from "@coffer/core/calendar";
import type { OverviewView } from "@coffer/core/contract";
import { unreachable } from "@coffer/core/kernel";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { registerSearchOf } from "../../navigation/index.ts";
import { ChartFigure, type ChartPoint, SeriesKey, TimeChart } from "../../ui/chart/index.ts";
import { MoneyText } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";
import { PeriodReadout } from "./PeriodReadout.tsx";
import type { OverviewChoice } from "./use-overview.ts";
import { axisMonth, budgetFilter, keptAnswer, type Period, periodsOf } from "./view.ts";

const incomeColour = 1;
export const spendingColour = 2;

/** What came in and went out, month by month. */
export function InAndOut({
  view: { months, currency },
  choice: { month, today },
}: {
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const periods = periodsOf(months);
  const chosen = months.find((other) => other.month === month) ?? { income: 0, spending: 0 };
  const title = useTitle(chosen, month, month === yearMonthOf(today));
  const nameOf = ({ key, unit }: Period): string => (unit === "year" ? key : formats.month(key));
  const amount = (minor: number, flow = false): ReactElement => (
    <MoneyText amount={minor} currency={currency} flow={flow} />
  );
  const points = periods.map((period): ChartPoint => ({
    key: period.key,
    axis: period.unit === "year" ? period.key : axisMonth(period.key, formats.shortMonth),
    values: [period.income, period.spending, period.income - period.spending],
    readout: <PeriodReadout name={nameOf(period)} period={period} currency={currency} />,
    marks: [
      {
        key: "in",
        label: t.rich("inAndOut.incomeOf", {
          period: nameOf(period),
          amount: () => amount(period.income),
        }),
        link: linkTo(period, "in"),
      },
      {
        key: "out",
        label: t.rich("inAndOut.spendingOf", {
          period: nameOf(period),
          amount: () => amount(period.spending),
        }),
        link: linkTo(period, "out"),
      },
    ],
  }));
  const [first] = periods;
  return (
    <ChartFigure
      title={title}
      detail={
        <div className="flex flex-wrap gap-x-4">
          <SeriesKey colour={incomeColour} name={t("inAndOut.income")}>
            {amount(chosen.income)}
          </SeriesKey>
          <SeriesKey colour={spendingColour} name={t("inAndOut.spending")}>
            {amount(chosen.spending)}
          </SeriesKey>
          <SeriesKey colour="ink" draw="line" name={t("inAndOut.net")}>
            {amount(chosen.income - chosen.spending, true)}
          </SeriesKey>
        </div>
      }
      table={{
        head: [
          first?.unit === "year" ? t("inAndOut.year") : t("inAndOut.period"),
          t("inAndOut.income"),
          t("inAndOut.spending"),
          t("inAndOut.net"),
        ],
        rows: periods.toReversed().map((period) => ({
          key: period.key,
          name: nameOf(period),
          link: linkTo(period),
          figures: [
            amount(period.income),
            amount(period.spending),
            amount(period.income - period.spending, true),
          ],
        })),
      }}
    >
      <TimeChart
        label={first?.unit === "year" ? t("inAndOut.chartYears") : t("inAndOut.chart")}
        points={points}
        series={[
          { key: "income", draw: "bar", colour: incomeColour },
          { key: "spending", draw: "bar", colour: spendingColour },
          { key: "net", draw: "line", colour: "ink" },
        ]}
        tickText={(value) => formats.compact(value, currency)}
      />
    </ChartFigure>
  );
}

const linkTo = (period: Period, direction?: "in" | "out") =>
  ({
    to: "/register",
    search: registerSearchOf(budgetFilter(period, direction === undefined ? {} : { direction })),
  }) as const;

const useTitle = (
  totals: { readonly income: number; readonly spending: number },
  key: string,
  isNow: boolean,
): string => {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const answer = keptAnswer(totals);
  const month = formats.month(key);
  switch (answer.kind) {
    case "none":
      return t("inAndOut.none", { month });
    case "even":
      return t("inAndOut.even", { month });
    case "kept":
    case "short": {
      const amount = formats.amount(answer.amount, formats.baseCurrency);
      if (isNow) return t(`inAndOut.${answer.kind}Now`, { amount });
      return t(`inAndOut.${answer.kind}`, { amount, month });
    }
    default:
      return unreachable(answer);
  }
};
