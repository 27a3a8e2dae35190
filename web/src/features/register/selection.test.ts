import { describe, expect, test } from "vitest";
import {
  allSelected,
  isSelected,
  nothingSelected,
  refreshed,
  select,
  selectedCount,
  selectedSums,
  toggle,
} from "./selection.ts";
import { aRow } from "./testing.ts";

describe("what is selected", () => {
  const rows = [
    aRow({ amount: -1000 }),
    aRow({ amount: 2500 }),
    aRow({ amount: -300, currency: "USD" }),
  ] as const;
  test("toggling twice changes nothing", () => {
    const once = toggle(nothingSelected, rows[0]);
    expect(isSelected(once, rows[0].id)).toBe(true);
    expect(isSelected(toggle(once, rows[0]), rows[0].id)).toBe(false);
  });
  test("all but one counts all but one, of however many", () => {
    const selection = toggle(allSelected, rows[1]);
    expect(selectedCount(selection, 100_000)).toBe(99_999);
    expect(isSelected(selection, rows[1].id)).toBe(false);
    expect(isSelected(selection, rows[0].id)).toBe(true);
  });
  test("a range added to all takes its exceptions away", () => {
    const selection = select(toggle(allSelected, rows[1]), rows, true);
    expect(selectedCount(selection, 10)).toBe(10);
  });
  test("sums go by currency, the most frequent first, outflow negative", () => {
    expect(selectedSums(select(nothingSelected, rows, true), [])).toEqual([
      { currency: "EUR", in: 2500, out: -1000 },
      { currency: "USD", in: 0, out: -300 },
    ]);
  });
  test("an edit of a selected row is seen, of another one not", () => {
    const chosen = select(nothingSelected, [rows[0]], true);
    const edited = refreshed(chosen, [
      { ...rows[0], amount: -1 as never },
      { ...rows[1], amount: 1 as never },
    ]);
    expect(selectedSums(edited, [])).toEqual([{ currency: "EUR", in: 0, out: -1 }]);
    expect(refreshed(chosen, rows)).toBe(chosen);
  });
  test("the sums of all less the exceptions", () => {
    const all = [{ currency: "EUR", in: 9000, out: -4000 }] as never;
    expect(selectedSums(toggle(allSelected, rows[1]), all)).toEqual([
      { currency: "EUR", in: 6500, out: -4000 },
    ]);
  });
});
