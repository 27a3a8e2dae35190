export type DatePart = "day" | "month" | "year";

export interface Weekday {
  readonly short: string;
  readonly long: string;
}

/** The moment that stands for a day (`YYYY-MM-DD`) or the first of a month (`YYYY-MM`) in formatters set to UTC. */
export const utcDate = (day: string): Date => new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);

/** In which order a locale writes a date's parts. */
export const dateOrder = (locale: string): readonly DatePart[] =>
  new Intl.DateTimeFormat(locale, { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" })
    .formatToParts(utcDate("2026-03-01"))
    .map((part) => part.type)
    .filter((type): type is DatePart => type === "day" || type === "month" || type === "year");

/** The locale's first day of the week: 1 is Monday, 7 Sunday; Monday where the runtime does not say. */
export const firstDayOfWeek = (locale: string): number => {
  const info: { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } } = new Intl.Locale(
    locale,
  );
  return info.getWeekInfo?.().firstDay ?? info.weekInfo?.firstDay ?? 1;
};

/** The names of the seven days, from `first` on. */
export const weekdaysFrom = (locale: string, first: number): readonly Weekday[] => {
  const short = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const long = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, index) => {
    // The 4th of January 2027 is a Monday.
    const date = new Date(Date.UTC(2027, 0, 3 + first + index));
    return { short: short.format(date), long: long.format(date) };
  });
};
