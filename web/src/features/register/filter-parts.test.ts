import type { LocalDate } from "@coffer/core/calendar";
import type { RegisterFilter } from "@coffer/core/contract";
import { describe, expect, test } from "vitest";
import { filterParts } from "./filter-parts.ts";
import { boundsOfPeriod, periodNames, periodOfBounds } from "./period-presets.ts";
import { aCatalog, anAccount } from "./testing.ts";

const names = { catalog: aCatalog(), accounts: [anAccount()] };
const filter = {
  accountIds: ["giro"],
  from: "2026-01-01",
  categoryIds: [null, "groceries"],
  tagIds: ["gone"],
  direction: "out",
  budgetOnly: true,
} as unknown as RegisterFilter;

describe("the parts of a filter", () => {
  test("each is named, and what is deleted has no name", () => {
    const parts = filterParts(filter, names);
    expect(parts.map(({ field }) => field)).toEqual([
      "account",
      "dates",
      "noCategory",
      "category",
      "tag",
      "direction",
      "budget",
    ]);
    expect(parts.find(({ field }) => field === "tag")).toMatchObject({ name: null });
  });
  test("taking one away leaves the others", () => {
    const category = filterParts(filter, names).find(({ field }) => field === "category");
    expect(category?.without).toEqual({ ...filter, categoryIds: [null] });
  });
  test("taking all away one by one leaves nothing", () => {
    let left: RegisterFilter = filter;
    for (let parts = filterParts(left, names); parts.length > 0; parts = filterParts(left, names))
      left = parts[0]!.without;
    expect(left).toEqual({});
  });
});

describe("periods by name", () => {
  const today = "2026-03-15" as LocalDate;
  test("a month ends with its last day", () => {
    expect(boundsOfPeriod("lastMonth", today)).toEqual({ from: "2026-02-01", to: "2026-02-28" });
    expect(boundsOfPeriod("lastYear", today)).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  });
  test.each(periodNames)("%s is known again by its days", (name) => {
    expect(periodOfBounds(boundsOfPeriod(name, today), today)).toBe(name);
  });
  test("days of one's own have no name", () => {
    expect(periodOfBounds({ from: today }, today)).toBeNull();
  });
});
