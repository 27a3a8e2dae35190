import {
  addMonths,
  addToMonth,
  firstDay,
  lastDay,
  yearMonthOf,
  type LocalDate,
  type YearMonth,
} from "@coffer/core/calendar";

export const periodNames = ["all", "month", "lastMonth", "quarter", "year", "lastYear"] as const;
export type PeriodName = (typeof periodNames)[number];

interface Bounds {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** The days that a period's name means today. */
export const boundsOfPeriod = (name: PeriodName, today: LocalDate): Bounds => {
  const month = yearMonthOf(today);
  const year = Number(today.slice(0, 4));
  const months = (from: YearMonth, to: YearMonth): Bounds => ({ from: firstDay(from), to: lastDay(to) });
  switch (name) {
    case "all":
      return {};
    case "month":
      return months(month, month);
    case "lastMonth": {
      const before = addToMonth(month, -1);
      return months(before, before);
    }
    case "quarter":
      return { from: addMonths(today, -3), to: today };
    case "year":
      return { from: `${year}-01-01` as LocalDate, to: `${year}-12-31` as LocalDate };
    case "lastYear":
      return { from: `${year - 1}-01-01` as LocalDate, to: `${year - 1}-12-31` as LocalDate };
  }
};

/** The period that two bounds make up, or null when they are nobody's. */
export const periodOfBounds = ({ from, to }: Bounds, today: LocalDate): PeriodName | null =>
  periodNames.find((name) => {
    const bounds = boundsOfPeriod(name, today);
    return bounds.from === from && bounds.to === to;
  }) ?? null;
