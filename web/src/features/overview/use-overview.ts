import type { LocalDate, YearMonth } from "@coffer/core/calendar";
import type { OverviewView, RegisterQuery } from "@coffer/core/contract";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { OverviewRange, OverviewSearch } from "../../navigation/index.ts";
import { useToday, useView } from "../../views/index.ts";
import { homeMonth, monthsOf } from "./view.ts";

/** What the overview shows and for when; both live in the address. */
export interface OverviewChoice {
  readonly month: YearMonth;
  readonly range: OverviewRange;
  readonly today: LocalDate;
  readonly setMonth: (month: YearMonth) => void;
  readonly setRange: (range: OverviewRange) => void;
}

/** Undefined until it is known which month the books have come to. The same object until something of it changes. */
export const useOverviewChoice = (): OverviewChoice | undefined => {
  const search = useSearch({ from: "/overview" });
  const navigate = useNavigate({ from: "/overview" });
  const today = useToday();
  const newest = useView("register", newestFirst)?.rows;
  const home = newest === undefined ? undefined : homeMonth(newest[0]?.date, today);
  return useMemo(() => {
    if (home === undefined) return undefined;
    const go = ({ month = search.month, range = search.range }: OverviewSearch): void =>
      void navigate({
        to: "/overview",
        search: {
          ...(month === undefined || month === home ? {} : { month }),
          ...(range === undefined || range === "12" ? {} : { range }),
        },
        replace: true,
      });
    return {
      month: (search.month ?? home) as YearMonth,
      range: search.range ?? "12",
      today,
      setMonth: (month) => go({ month }),
      setRange: (range) => go({ range }),
    };
  }, [home, search.month, search.range, today, navigate]);
};

const firstBy = (direction: "ascending" | "descending"): RegisterQuery => ({
  filter: {},
  sort: { by: "date", direction },
  offset: 0,
  limit: 1,
});
const oldestFirst = firstBy("ascending");
const newestFirst = firstBy("descending");

/** The overview of a month; undefined before the first answer, the last one while another is on its way. */
export const useOverview = ({ month, range, today }: OverviewChoice): OverviewView | undefined => {
  const first = useView("register", oldestFirst)?.rows[0]?.date;
  return useView("overview", { month, months: monthsOf(range, month, first), today });
};
