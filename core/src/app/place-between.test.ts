import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { placeBefore } from "./place-between.ts";

const idsInOrder = (
  items: readonly { readonly id: string; readonly position: number }[],
): readonly string[] => items.toSorted((left, right) => left.position - right.position).map(({ id }) => id);

test.prop([fc.uniqueArray(fc.integer({ min: -5, max: 5 }), { minLength: 2 }), fc.nat(), fc.nat()])(
  "one item comes to stand before another, the rest stay in their order",
  (positions, from, to) => {
    const items = positions.map((position, nth) => ({ id: `i${nth}`, position }));
    const moved = `i${from % items.length}`;
    const before = `i${to % items.length}`;
    fc.pre(moved !== before);
    const placed = placeBefore(items, moved, before);
    const after = idsInOrder(
      items.map((item) => ({ ...item, position: placed.get(item.id) ?? item.position })),
    );
    expect(after.indexOf(moved)).toBe(after.indexOf(before) - 1);
    expect(after.filter((id) => id !== moved)).toEqual(idsInOrder(items).filter((id) => id !== moved));
  },
);

test("moving between the same two places for ever never runs out of room", () => {
  let items = ["a", "b", "c"].map((id, position) => ({ id, position }));
  for (let turn = 0; turn < 200; turn += 1) {
    // The last of three goes to the middle, again and again: the gap halves each time.
    const last = idsInOrder(items)[2] ?? "";
    const middle = idsInOrder(items)[1] ?? null;
    const placed = placeBefore(items, last, middle);
    items = items.map((item) => ({ ...item, position: placed.get(item.id) ?? item.position }));
    expect(idsInOrder(items)[1]).toBe(last);
  }
});

test("null is the end, and so is a place that is not there", () => {
  const items = ["a", "b"].map((id, position) => ({ id, position }));
  expect(placeBefore(items, "a", null)).toEqual(new Map([["a", 2]]));
  expect(placeBefore(items, "a", "gone")).toEqual(new Map([["a", 2]]));
});
