import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  dateOfDay,
  dayNumber,
  daysBetween,
  LocalDate,
  localDate,
  parseLocalDate,
  weekday,
} from "./local-date.ts";
import { aDate, arbitraryDate } from "./testing.ts";

describe("CAL-1 a date exists", () => {
  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-01",
    "26-01-01",
    "2026-01-01T00:00",
    "",
    "1900-02-29",
  ])("%s is none", (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
    expect(LocalDate.safeParse(text).success).toBe(false);
  });

  test.each(["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.prop([fc.oneof(fc.stringMatching(/^[0-9-]{8,11}$/), fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/))])(
    "the cheap parser agrees with the schema",
    (text) => {
      expect(parseLocalDate(text) !== undefined).toBe(LocalDate.safeParse(text).success);
    },
  );

  test.prop([arbitraryDate])("taken apart and put together it is the same", (date) => {
    const { year, month, day } = civilDate(date);
    expect(localDate(year, month, day)).toBe(date);
  });

  test("parts that are no date make none", () => {
    expect(localDate(2026, 2, 29)).toBeUndefined();
    expect(localDate(2026, 1.5, 1)).toBeUndefined();
    expect(localDate(10_000, 1, 1)).toBeUndefined();
  });
});

describe("CAL-2 days are counted from 1970", () => {
  // Source: POSIX.1-2017, seconds since the Epoch, divided by 86,400; and the engine's own proleptic calendar.
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-03-01", 11_017],
    ["2038-01-19", 24_855],
    ["0000-03-01", -719_468],
  ])("%s is day %i", (text, day) => {
    expect(dayNumber(aDate(text))).toBe(day);
    expect(dateOfDay(day)).toBe(text);
  });

  test.prop([fc.integer({ min: -719_528, max: 2_932_896 })])("as Date.UTC counts, over all years", (day) => {
    const date = dateOfDay(day);
    expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    expect(dayNumber(date)).toBe(day);
  });

  test.prop([arbitraryDate, fc.integer({ min: -5000, max: 5000 })])(
    "adding days and counting them agree",
    (date, days) => {
      const later = addDays(date, days);
      expect(daysBetween(date, later)).toBe(days);
      expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
    },
  );
});

describe("CAL-3 months are clamped", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-05-20", 0, "2026-05-20"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(aDate(date), months)).toBe(expected);
  });
});

describe("weekdays", () => {
  // Source: ISO 8601:2004, 3.2.2 and B.1: 1985-04-12 was a Friday; the epoch a Thursday.
  test.each([
    ["1985-04-12", 5],
    ["1970-01-01", 4],
    ["1969-12-28", 7],
    ["2026-03-02", 1],
  ])("%s is weekday %i", (date, expected) => {
    expect(weekday(aDate(date))).toBe(expected);
  });
});
