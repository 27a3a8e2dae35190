import { addDays, firstDay, weekday, type LocalDate, type YearMonth } from "@coffer/core/calendar";

/** One day in a month's grid. */
export interface GridDay {
  readonly day: LocalDate;
  /** Belongs to the month shown, not to its neighbours. */
  readonly inMonth: boolean;
}

/** The six weeks around a month, from the locale's first weekday (1 is Monday). */
export const monthGrid = (month: YearMonth, firstDayOfWeek: number): readonly (readonly GridDay[])[] => {
  const first = firstDay(month);
  const lead = (weekday(first) - firstDayOfWeek + 7) % 7;
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = addDays(first, week * 7 + column - lead);
      return { day, inMonth: day.startsWith(month) };
    }),
  );
};
