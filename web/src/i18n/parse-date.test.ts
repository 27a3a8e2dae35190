import type { LocalDate } from "@coffer/core/calendar";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createFormats } from "./formats.ts";
import { parseDate } from "./parse-date.ts";

const today = "2026-03-15" as LocalDate;
const american = ["month", "day", "year"] as const;
const german = ["day", "month", "year"] as const;

describe("a typed date", () => {
  test.each([
    ["3.4.26", german, "2026-04-03"],
    ["3/4/26", american, "2026-03-04"],
    ["4/3", american, "2026-04-03"],
    ["7", german, "2026-03-07"],
    ["2025-12-31", german, "2025-12-31"],
    ["20251231", american, "2025-12-31"],
    ["1.1.99", german, "1999-01-01"],
    ["1.1.70", german, "2070-01-01"],
  ] as const)("%s", (typed, order, day) => {
    expect(parseDate(typed, order, today)).toBe(day);
  });
  test.each(["31.2.2026", "0.1.2026", "", "soon", "1.2.3.4"])("%s is none", (typed) => {
    expect(parseDate(typed, german, today)).toBeNull();
  });
  test.prop([
    fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
    fc.constantFrom("en-US", "en-GB", "de-DE", "ja-JP", "sv-SE", "hu-HU"),
  ])("every date reads back as its locale writes it", (date, locale) => {
    const day = date.toISOString().slice(0, 10);
    const formats = createFormats({ locale, baseCurrency: "EUR", amountsHidden: false });
    expect(parseDate(formats.date(day), formats.dateOrder, today)).toBe(day);
  });
});
