import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createHybridClock } from "./clock.ts";
import { decodeStamp, encodeStamp, stampTime } from "./stamp.ts";
import { aStamp, fixedClock, seededRandom } from "./testing.ts";

const times = fc.integer({ min: 0, max: 2 ** 47 });
const parts = fc.record({
  time: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  counter: fc.integer({ min: 0, max: 0xff_ff }),
  node: fc.uint8Array({ minLength: 8, maxLength: 8 }),
});

describe("SYN-1 stamps", () => {
  test.prop([parts])("say what they were made of", (made) => {
    const stamp = encodeStamp(made);
    expect(stamp).toHaveLength(26);
    expect(decodeStamp(stamp)).toEqual(made);
    expect(stampTime(stamp)).toBe(made.time);
  });

  test.prop([parts, parts])("sort as time, counter and node do", (a, b) => {
    const numbers = (made: typeof a) => [made.time, made.counter, ...made.node];
    const [left, right] = [numbers(a), numbers(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    const smaller = at >= 0 && left[at]! < right[at]!;
    expect(encodeStamp(a) < encodeStamp(b)).toBe(smaller);
  });
});

describe("SYN-2 a clock's stamps only grow", () => {
  test.prop([
    fc.array(fc.oneof(times, fc.record({ seen: times, counter: fc.nat({ max: 0xff_ff }) })), {
      minLength: 2,
    }),
  ])("however the wall clock jumps and whatever arrives", (events) => {
    let now = 0;
    const clock = createHybridClock({ clock: { now: () => now }, random: seededRandom(1) });
    let last = clock.tick();
    for (const event of events) {
      if (typeof event === "number") {
        now = event;
      } else {
        const stamp = aStamp(event.seen, event.counter, 255);
        clock.receive(stamp);
        if (stamp > last) last = stamp;
      }
      const next = clock.tick();
      // The received stamp's node may be the greater: time and counter alone must have moved on.
      expect(next > last).toBe(true);
      last = next;
    }
  });

  test("more stamps than a millisecond's counter holds borrow from the next", () => {
    const clock = createHybridClock({ clock: fixedClock(5000), random: seededRandom(1) });
    clock.receive(aStamp(5000, 0xff_fe, 255));
    const [full, over] = [clock.tick(), clock.tick()];
    expect(decodeStamp(full)).toMatchObject({ time: 5000, counter: 0xff_ff });
    expect(decodeStamp(over)).toMatchObject({ time: 5001, counter: 0 });
    expect(over > full).toBe(true);
  });

  test("in quiet times the stamp tells the wall clock's time", () => {
    const clock = createHybridClock({ clock: fixedClock(1_790_000_000_123.9), random: seededRandom(1) });
    expect(stampTime(clock.tick())).toBe(1_790_000_000_123);
  });
});

test("SYN-3 two processes at one moment give different stamps", () => {
  const [a, b] = [1, 2].map((seed) =>
    createHybridClock({ clock: fixedClock(5), random: seededRandom(seed) }),
  );
  expect(a!.tick()).not.toBe(b!.tick());
});
