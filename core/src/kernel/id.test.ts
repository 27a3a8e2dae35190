import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decodeBase32 } from "./base32.ts";
import { createIdSource } from "./id.ts";

const idsAt = (times: readonly number[], tail: (count: number) => Uint8Array): readonly string[] => {
  let at = -1;
  const newId = createIdSource({ clock: { now: () => times[(at += 1)] ?? 0 }, random: { bytes: tail } });
  return times.map(() => newId());
};

describe("KER-2 ids sort in the order made", () => {
  test.prop([
    fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { minLength: 2, maxLength: 50 }),
    fc.uint8Array({ minLength: 10, maxLength: 10 }),
  ])("whatever the clock does", (times, tail) => {
    const ids = idsAt(times, () => tail);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("within one millisecond they count up, carrying over bytes", () => {
    const [first, second] = idsAt([7, 7], () => Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 255, 255));
    expect(decodeBase32(first!).slice(6)).toEqual(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 255, 255));
    expect(decodeBase32(second!).slice(6)).toEqual(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 1, 0, 0));
  });

  test("the first 48 bits are the time", () => {
    const time = Date.UTC(2026, 2, 1);
    const [id] = idsAt([time], (count) => new Uint8Array(count));
    const bytes = decodeBase32(id!);
    expect(new DataView(bytes.buffer).getUint32(0) * 2 ** 16 + new DataView(bytes.buffer).getUint16(4)).toBe(
      time,
    );
  });

  test("tails that begin with a full byte leave room to count", () => {
    const ids = idsAt([7, 7], () => new Uint8Array(10).fill(255));
    expect(ids[0]! < ids[1]!).toBe(true);
  });
});
