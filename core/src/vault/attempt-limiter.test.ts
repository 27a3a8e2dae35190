import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { afterFailure, type Attempts, NO_ATTEMPTS, waitBeforeNextAttempt } from "./attempt-limiter.ts";

const failed = (times: number, at: number): Attempts =>
  Array.from({ length: times }).reduce<Attempts>((attempts) => afterFailure(attempts, at), NO_ATTEMPTS);

describe("VAU-14 wrong tries are slowed down", () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 1000],
    [6, 2000],
    [9, 16_000],
    [13, 256_000],
    [14, 300_000],
    [2000, 300_000],
  ])("after %i wrong tries the wait is %i ms", (failures, wait) => {
    expect(waitBeforeNextAttempt(failed(failures, 5000), 5000)).toBe(wait);
  });

  test("waiting serves it", () => {
    const attempts = failed(6, 5000);
    expect(waitBeforeNextAttempt(attempts, 6500)).toBe(500);
    expect(waitBeforeNextAttempt(attempts, 7000)).toBe(0);
  });

  test.prop([fc.nat({ max: 100 }), fc.nat(), fc.nat()])(
    "nobody waits more than five minutes, whatever the clock does",
    (failures, at, now) => {
      const wait = waitBeforeNextAttempt(failed(failures, at), now);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(300_000);
    },
  );

  test("a clock set back by a year locks nobody out", () => {
    const year = 365 * 24 * 60 * 60 * 1000;
    expect(waitBeforeNextAttempt(failed(30, 2 * year), year)).toBe(0);
  });
});
