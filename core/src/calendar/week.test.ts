import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { daysBetween, weekday } from "./local-date.ts";
import { aDate, arbitraryDate } from "./testing.ts";
import { firstWeekdayOf, isoWeekOf, startOfWeek } from "./week.ts";

describe("CAL-5 ISO weeks", () => {
  // Source: ISO 8601:2004, 3.2.2 and 4.1.4 (1985-W15-5, 1995-W01-1), and the week table of RFC 3339, appendix A.
  test.each([
    ["1985-04-12", 1985, 15],
    ["1995-01-01", 1994, 52],
    ["1995-01-02", 1995, 1],
    ["1996-12-31", 1997, 1],
    ["2004-12-31", 2004, 53],
    ["2005-01-01", 2004, 53],
    ["2008-12-29", 2009, 1],
    ["2010-01-03", 2009, 53],
    ["2020-12-31", 2020, 53],
    ["2026-01-01", 2026, 1],
  ])("%s is in %i, week %i", (date, year, week) => {
    expect(isoWeekOf(aDate(date))).toEqual({ year, week });
  });

  test.prop([arbitraryDate])("seven days of one week share it", (date) => {
    const monday = startOfWeek(date);
    expect(weekday(monday)).toBe(1);
    expect(isoWeekOf(monday)).toEqual(isoWeekOf(date));
    expect(daysBetween(monday, date)).toBe(weekday(date) - 1);
  });
});

describe("CAL-6 the first day of the week", () => {
  // Source: Unicode CLDR 48, supplementalData, weekData.
  test.each([
    ["en-US", 7],
    ["en-GB", 1],
    ["de", 1],
    ["pt-BR", 7],
    ["ar-EG", 6],
    ["dv-MV", 5],
    ["ja", 7],
    ["en", 7],
    ["not a locale", 1],
  ])("%s begins on %i", (locale, expected) => {
    expect(firstWeekdayOf(locale)).toBe(expected);
  });

  test.each([
    [7, "2026-03-01"],
    [1, "2026-03-02"],
    [6, "2026-02-28"],
  ])("weeks from weekday %i: 2026-03-04 is in that of %s", (first, expected) => {
    expect(startOfWeek(aDate("2026-03-04"), first)).toBe(expected);
  });
});
