import { assert, type Clock, type Random } from "../kernel/index.ts";
import type { Stamp } from "./change-set.ts";
import { decodeStamp, encodeStamp } from "./stamp.ts";

/** Hands out stamps that only ever grow, however the wall clock jumps. */
export interface HybridClock {
  /** A fresh stamp, greater than every stamp this clock gave or received (SYN-2). */
  readonly tick: () => Stamp;
  /** Takes note of a stamp from elsewhere (another device, or the journal at start), so that the next tick is later. */
  readonly receive: (stamp: Stamp) => void;
}

/**
 * A hybrid logical clock. Its node is drawn afresh, never stored: a process that crashed after a stamp it could not
 * save cannot give the same stamp twice (SYN-3).
 *
 * @source Kulkarni et al., "Logical Physical Clocks", 2014, with time and counter in one 64-bit prefix
 */
export const createHybridClock = (world: { readonly clock: Clock; readonly random: Random }): HybridClock => {
  const node = Uint8Array.from(world.random.bytes(8));
  let time = 0;
  let counter = 0;

  const advance = (): void => {
    counter += 1;
    if (counter <= 0xff_ff) return;
    // More than 65,536 stamps in one millisecond: borrow the next one.
    time += 1;
    counter = 0;
  };

  return {
    tick: () => {
      const now = Math.floor(world.clock.now());
      if (now > time) {
        time = now;
        counter = 0;
      } else {
        advance();
      }
      assert(time < 2 ** 48, "the hybrid clock ran out of time");
      return encodeStamp({ time, counter, node });
    },
    receive: (stamp) => {
      const seen = decodeStamp(stamp);
      if (seen.time < time || (seen.time === time && seen.counter <= counter)) return;
      time = seen.time;
      counter = seen.counter;
    },
  };
};
