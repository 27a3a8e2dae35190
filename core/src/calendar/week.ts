import {
  civilDateOfDay,
  civilDayNumber,
  dateOfDay,
  dayNumber,
  type LocalDate,
  weekdayOfDay,
} from "./local-date.ts";

/** A week of the ISO 8601 week calendar: it belongs to the year that its Thursday is in. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/**
 * The ISO week a day is in (CAL-5).
 *
 * @source ISO 8601:2004, 3.2.2
 */
export const isoWeekOf = (date: LocalDate): IsoWeek => {
  const day = dayNumber(date);
  const thursday = day - weekdayOfDay(day) + 4;
  const { year } = civilDateOfDay(thursday);
  return { year, week: Math.floor((thursday - civilDayNumber(year, 1, 1)) / 7) + 1 };
};

/** The first day of the week a day is in, for weeks that begin on `firstWeekday` (1 Monday to 7 Sunday). */
export const startOfWeek = (date: LocalDate, firstWeekday = 1): LocalDate => {
  const day = dayNumber(date);
  return dateOfDay(day - ((weekdayOfDay(day) - firstWeekday + 7) % 7));
};

const SUNDAY =
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR " +
  "PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const SATURDAY = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

const firstWeekdayByRegion: ReadonlyMap<string, number> = new Map([
  ...SUNDAY.split(" ").map((region): [string, number] => [region, 7]),
  ...SATURDAY.split(" ").map((region): [string, number] => [region, 6]),
  ["MV", 5],
]);

/**
 * On which day weeks begin where a locale is spoken: 1 Monday to 7 Sunday (CAL-6). A tag without a region stands for
 * the likeliest one; what is no tag at all begins on Monday, as ISO weeks do.
 *
 * @source Unicode CLDR 48, supplemental week data (kept here because not every engine tells)
 */
export const firstWeekdayOf = (locale: string): number => {
  const region = regionOf(locale);
  return (region === undefined ? undefined : firstWeekdayByRegion.get(region)) ?? 1;
};

const regionOf = (locale: string): string | undefined => {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
