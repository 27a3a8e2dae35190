import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  contentHeight,
  drawnHeight,
  placeOfScroll,
  rowAtHeight,
  rowsInView,
  rowTop,
  scrollOfPlace,
  scrollToShow,
  type RowLayout,
} from "./row-window.ts";

const layouts = fc
  .record({
    count: fc.integer({ min: 1, max: 200_000 }),
    rowHeight: fc.constantFrom(28, 32, 56),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    height: fc.integer({ min: 0, max: 600 }),
    folded: fc.boolean(),
  })
  .map(({ count, rowHeight, at, height, folded }): RowLayout => ({
    count,
    rowHeight,
    unfolded: folded ? null : { index: Math.floor(at * (count - 1)), height },
  }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the rows in view", () => {
  test.prop([layouts, share])("a row is found at the height it begins at", (layout, at) => {
    const index = Math.floor(at * (layout.count - 1));
    expect(rowAtHeight(layout, rowTop(layout, index))).toBe(index);
  });
  test.prop([layouts, share, fc.integer({ min: 100, max: 2000 })])(
    "cover the viewport wherever it is scrolled to",
    (layout, at, height) => {
      const scrollTop = at * Math.max(0, contentHeight(layout) - height);
      const { first, last } = rowsInView(layout, scrollTop, height);
      expect(rowTop(layout, first)).toBeLessThanOrEqual(scrollTop);
      const end = last === layout.count - 1 ? contentHeight(layout) : rowTop(layout, last + 1);
      expect(end).toBeGreaterThanOrEqual(Math.min(scrollTop + height, contentHeight(layout)));
    },
  );
  test.prop([layouts, share, share])(
    "a row that is shown is wholly in view, where it fits",
    (layout, at, from) => {
      const height = 900;
      const index = Math.floor(at * (layout.count - 1));
      const scrollTop = scrollToShow(layout, index, { scrollTop: from * contentHeight(layout), height });
      const top = rowTop(layout, index);
      expect(scrollTop).toBeLessThanOrEqual(top);
      expect(scrollTop + height).toBeGreaterThanOrEqual(top + layout.rowHeight);
    },
  );
  test("are scrolled pixel by pixel as long as a browser can draw them", () => {
    const layout = { count: 200_000, rowHeight: 32, unfolded: null };
    expect(drawnHeight(layout)).toBe(contentHeight(layout));
    expect(placeOfScroll(layout, 123_456, 900)).toBe(123_456);
  });
  test.prop([fc.integer({ min: 300_000, max: 5_000_000 }), fc.integer({ min: 100, max: 2000 }), share])(
    "beyond that from the first to the last, and there and back",
    (count, height, at) => {
      const layout = { count, rowHeight: 32, unfolded: null };
      const [furthest, last] = [drawnHeight(layout) - height, contentHeight(layout) - height];
      expect(drawnHeight(layout)).toBeLessThan(contentHeight(layout));
      expect(placeOfScroll(layout, 0, height)).toBe(0);
      expect(placeOfScroll(layout, furthest, height)).toBeCloseTo(last, 3);
      expect(placeOfScroll(layout, scrollOfPlace(layout, at * last, height), height)).toBeCloseTo(
        at * last,
        3,
      );
    },
  );
  test("an empty register shows none", () => {
    expect(rowsInView({ count: 0, rowHeight: 32, unfolded: null }, 0, 900)).toEqual({ first: 0, last: -1 });
  });
  test("a small scroll leaves the window as it is", () => {
    const layout = { count: 1000, rowHeight: 32, unfolded: null };
    expect(rowsInView(layout, 3208, 640)).toEqual(rowsInView(layout, 3240, 640));
  });
});
