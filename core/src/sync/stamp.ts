import { assert, decodeBase32, encodeBase32 } from "../kernel/index.ts";
import type { Stamp } from "./change-set.ts";

/** What a stamp is made of; `node` is eight bytes. */
export interface StampParts {
  /** Milliseconds since the epoch, below 2^48. */
  readonly time: number;
  /** 0 to 65,535: which of several stamps of one millisecond. */
  readonly counter: number;
  readonly node: Uint8Array;
}

/** Less than every stamp: the stamp of a cell that nobody has written. */
export const NEVER: Stamp = "";

/** Stamps compare as their texts do: time, then counter, then node (SYN-1). */
export const encodeStamp = ({ time, counter, node }: StampParts): Stamp => {
  assert(Number.isInteger(time) && time >= 0 && time < 2 ** 48, "a stamp's time takes 48 bits");
  assert(Number.isInteger(counter) && counter >= 0 && counter <= 0xff_ff, "a stamp's counter takes 16 bits");
  assert(node.length === 8, "a stamp's node takes 64 bits");
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(time / 0x1_0000));
  view.setUint16(4, time % 0x1_0000);
  view.setUint16(6, counter);
  bytes.set(node, 8);
  return encodeBase32(bytes);
};

export const decodeStamp = (stamp: Stamp): StampParts => {
  const bytes = decodeBase32(stamp);
  const view = new DataView(bytes.buffer);
  return {
    time: view.getUint32(0) * 0x1_0000 + view.getUint16(4),
    counter: view.getUint16(6),
    node: bytes.slice(8),
  };
};

/** When it was written by the writer's clock, milliseconds since the epoch. */
export const stampTime = (stamp: Stamp): number => decodeStamp(stamp).time;
