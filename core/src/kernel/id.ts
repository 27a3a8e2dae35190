import { encodeBase32 } from "./base32.ts";
import type { Clock } from "./clock.ts";
import type { Random } from "./random.ts";

/** Makes ids. */
export type IdSource = () => string;

/**
 * Ids of 26 characters that sort by the time they were made; those of one millisecond sort in the order made.
 *
 * @unit 48 bits of milliseconds, then 80 random bits that count up within one millisecond
 */
export const createIdSource = (world: { readonly clock: Clock; readonly random: Random }): IdSource => {
  let last = -1;
  let tail = new Uint8Array(10);
  return () => {
    const now = world.clock.now();
    if (now > last) {
      last = now;
      tail = Uint8Array.from(world.random.bytes(10));
      // Room to count up: the first bit starts clear.
      tail[0] = (tail[0] ?? 0) & 0x7f;
    } else {
      countUp(tail);
    }
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, Math.floor(last / 0x1_0000));
    new DataView(bytes.buffer).setUint16(4, last % 0x1_0000);
    bytes.set(tail, 6);
    return encodeBase32(bytes);
  };
};

const countUp = (digits: Uint8Array): void => {
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const next = ((digits[at] ?? 0) + 1) & 255;
    digits[at] = next;
    if (next !== 0) return;
  }
};
