import { type LocalDate, type YearMonth, yearMonthOf } from "@coffer/core/calendar";
import type { OverviewView, RegisterQuery } from "@coffer/core/contract";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { OverviewRange, OverviewSearch } from "../../navigation/index.ts";
import { useToday, useView } from "../../views/index.ts";
import { monthsOf } from "./view.ts";

/** What the overview shows and for when; both live in the address. */
export interface OverviewChoice {
  readonly month: YearMonth;
  readonly range: OverviewRange;
  readonly today: LocalDate;
  readonly setMonth: (month: YearMonth) => void;
  readonly setRange: (range: OverviewRange) => void;
}

export const useOverviewChoice = (): OverviewChoice => {
  const search = useSearch({ from: "/overview" });
  const navigate = useNavigate({ from: "/overview" });
  const today = useToday();
  const thisMonth = yearMonthOf(today);
  const go = ({ month = search.month, range = search.range }: OverviewSearch): void =>
    void navigate({
      to: "/overview",
      search: {
        ...(month === undefined || month === thisMonth ? {} : { month }),
        ...(range === undefined || range === "12" ? {} : { range }),
      },
      replace: true,
    });
  return {
    month: (search.month ?? thisMonth) as YearMonth,
    range: search.range ?? "12",
    today,
    setMonth: (month) => go({ month }),
    setRange: (range) => go({ range }),
  };
};

const oldestFirst: RegisterQuery = {
  filter: {},
  sort: { by: "date", direction: "ascending" },
  offset: 0,
  limit: 1,
};

/** The overview of a month; undefined before the first answer, the last one while another is on its way. */
export const useOverview = ({ month, range, today }: OverviewChoice): OverviewView | undefined => {
  const first = useView("register", oldestFirst)?.rows[0]?.date;
  return useView("overview", { month, months: monthsOf(range, month, first), today });
};
