import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type RetentionPolicy, trimmable } from "./journal-retention.ts";
import { aStamp } from "./testing.ts";

const UNBOUNDED: RetentionPolicy = { entries: Infinity, bytes: Infinity, age: Infinity, atLeast: 0 };
const entries = Array.from({ length: 10 }, (_, at) => ({ stamp: aStamp(at * 1000), bytes: 100 }));
const NOW = 10_000;

describe("SYN-13 the journal stays bounded", () => {
  test.each([
    ["nothing goes within all bounds", {}, 0],
    ["by number", { entries: 4 }, 6],
    ["by size", { bytes: 350 }, 7],
    ["by age", { age: 5000 }, 5],
    ["by whichever bound is the tightest", { entries: 8, bytes: 350, age: 5000 }, 7],
    ["never into what undo can reach", { entries: 0, bytes: 0, age: 0, atLeast: 4 }, 6],
    ["and all of it where undo reaches nothing", { entries: 0 }, 10],
  ])("%s", (_, bounds, gone) => {
    expect(trimmable(entries, NOW, { ...UNBOUNDED, ...bounds })).toBe(gone);
  });

  test.prop([
    fc.array(fc.nat({ max: 1000 })),
    fc.nat({ max: 5000 }),
    fc.nat({ max: 20 }),
    fc.nat({ max: 10 }),
  ])("what stays keeps the bounds, but for the newest few", (sizes, bytes, most, atLeast) => {
    const list = sizes.map((size, at) => ({ stamp: aStamp(at), bytes: size }));
    const kept = list.slice(trimmable(list, 0, { ...UNBOUNDED, bytes, entries: most, atLeast }));
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(atLeast, list.length));
    if (kept.length > atLeast) {
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept.reduce((sum, entry) => sum + entry.bytes, 0)).toBeLessThanOrEqual(bytes);
    }
  });
});
