/** One day in a month's grid. */
export interface GridDay {
  readonly day: string;
  /** Belongs to the month shown, not to its neighbours. */
  readonly inMonth: boolean;
}

/** The six weeks around a month (`YYYY-MM`), from the locale's first weekday (1 is Monday). */
export const monthGrid = (month: string, firstDayOfWeek: number): readonly (readonly GridDay[])[] => {
  const first = utc(`${month}-01`);
  const weekday = first.getUTCDay() === 0 ? 7 : first.getUTCDay();
  const lead = (weekday - firstDayOfWeek + 7) % 7;
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = addDays(`${month}-01`, week * 7 + weekday - lead);
      return { day, inMonth: day.startsWith(month) };
    }),
  );
};

/** The day `count` days after a day; before it when negative. */
export const addDays = (day: string, count: number): string => {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
};

/** The same day `count` months on, or that month's last when it is shorter. */
export const addMonths = (day: string, count: number): string => {
  const date = utc(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  const last = date.getUTCDate();
  return `${date.toISOString().slice(0, 8)}${String(Math.min(Number(day.slice(8)), last)).padStart(2, "0")}`;
};

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
