import type { Clock } from "../../kernel/index.ts";
import type { Timer } from "../ports.ts";

export interface AutoLock {
  /** A person is there. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/** A machine that slept fires its timers late: the clock decides, and it is asked at least this often. */
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
  let touchedAt = world.clock.now();
  let cancel = (): void => {};

  const check = (): void => {
    const limit = minutes() * 60_000;
    const left = touchedAt + limit - world.clock.now();
    if (limit > 0 && left <= 0) return lock();
    cancel = world.timer(check, limit > 0 ? Math.min(left, CHECK_EVERY_MS) : CHECK_EVERY_MS);
  };
  check();

  return {
    touch: () => {
      touchedAt = world.clock.now();
    },
    stop: () => cancel(),
  };
};
