import { fc, test } from "@fast-check/vitest";
import type { MinorUnits } from "@coffer/core/money";
import { describe, expect } from "vitest";
import { changedPart, evenly, leftOf, partsOf, settledParts, splitDrafts, withPart } from "./split-parts.ts";

const total = -1000 as MinorUnits;
const fresh = partsOf({ categoryId: "food" as never, splits: [] });

describe("a split being edited", () => {
  test("begins with two empty parts, the first with the category there was", () => {
    expect(fresh.map(({ amount, categoryId }) => [amount, categoryId])).toEqual([
      [null, "food"],
      [null, null],
    ]);
    expect(leftOf(total, fresh)).toBe(-1000);
  });
  test("the one empty part takes what is left", () => {
    const parts = settledParts(total, changedPart(fresh, 0, { amount: -300 as MinorUnits }));
    expect(parts.map(({ amount }) => amount)).toEqual([-300, -700]);
  });
  test("of two empty parts neither is guessed", () => {
    expect(settledParts(total, fresh)).toEqual(fresh);
  });
  test("a part that is added takes the rest and a name of its own", () => {
    const parts = withPart(total, changedPart(fresh, 0, { amount: -300 as MinorUnits }));
    expect(parts.map(({ key, amount }) => [key, amount])).toEqual([
      [0, -300],
      [1, null],
      [2, -700],
    ]);
  });
  test.prop([fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 20 })])(
    "evenly divided parts add up",
    (amount, count) => {
      const parts = Array.from({ length: count }, (_, key) => ({ ...fresh[0]!, key }));
      expect(leftOf(amount as MinorUnits, evenly(amount as MinorUnits, parts))).toBe(0);
    },
  );
  test("parts that say nothing are left out", () => {
    expect(splitDrafts(changedPart(fresh, 0, { amount: total }))).toEqual([
      { id: null, amount: -1000, categoryId: "food", note: "" },
    ]);
  });
});
