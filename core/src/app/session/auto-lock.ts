import type { Clock } from "../../kernel/index.ts";
import type { Timer } from "../ports.ts";

export interface AutoLock {
  /** A person is there. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/**
 * A machine that slept fires its timers late: the clock decides, and it is asked at least this often. What passed from
 * one look to the next is added up, so that a clock that is set back holds nothing up but that one look.
 */
const CHECK_EVERY_MS = 15_000;

/**
 * Locks once nobody was there for so long (APP-33).
 *
 * @param minutes asked anew each time, since the preference may change; 0 for never
 */
export const createAutoLock = (
  world: { readonly clock: Clock; readonly timer: Timer },
  minutes: () => number,
  lock: () => void,
): AutoLock => {
  let lookedAt = world.clock.now();
  let alone = 0;
  let cancel = (): void => {};

  const check = (): void => {
    const now = world.clock.now();
    alone += Math.max(0, now - lookedAt);
    lookedAt = now;
    const limit = minutes() * 60_000;
    const left = limit - alone;
    if (limit > 0 && left <= 0) return lock();
    cancel = world.timer(check, limit > 0 ? Math.min(left, CHECK_EVERY_MS) : CHECK_EVERY_MS);
  };
  check();

  return {
    touch: () => {
      alone = 0;
      lookedAt = world.clock.now();
    },
    stop: () => cancel(),
  };
};
