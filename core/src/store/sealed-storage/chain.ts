import type { StoredBlock } from "./block-store.ts";
import type { DamageReason } from "./log-damage.ts";
import type { LogHead } from "./log-head.ts";
import {
  chainTag,
  isSameTag,
  nonceOf,
  previousTag,
  type ChainTag,
  type Nonce,
  type OpenedBlock,
} from "./sealed-block.ts";

/** One block of a chain that was checked. */
export interface Link {
  readonly sequence: number;
  readonly tag: ChainTag;
  readonly nonce: Nonce;
  /** On disk, in bytes. */
  readonly size: number;
}

export interface ChainFault {
  readonly sequence: number;
  readonly reason: DamageReason;
}

/** Walks a log's blocks in order and notices every one that does not belong. */
export interface ChainWalk {
  readonly step: (stored: StoredBlock, opened: OpenedBlock | undefined) => void;
  /** Compares the end with what the head says. */
  readonly finish: () => void;
  readonly links: Link[];
  readonly faults: ChainFault[];
  /** When the last block before the first fault was written. */
  readonly wholeUntil: () => number | null;
}

export const linkOf = (sequence: number, bytes: Uint8Array<ArrayBuffer>): Link => ({
  sequence,
  tag: chainTag(bytes),
  nonce: nonceOf(bytes),
  size: bytes.length,
});

/**
 * A walk from the head's root, from `known` links that were walked before, or from a sequence in the middle. Without a
 * head (it is gone or not authentic) the chain is followed from whatever block comes first.
 */
export const walkChain = (
  head: LogHead | undefined,
  start: { readonly known: readonly Link[]; readonly from: number },
): ChainWalk => {
  const links = [...start.known];
  const first = head?.first ?? 1;
  const faults: ChainFault[] = [];
  let wholeUntil: number | null = null;
  /** The tag that the next block must follow; undefined after a fault, when the next genuine block is taken as it is. */
  let expected: ChainTag | undefined = links.at(-1)?.tag ?? (start.from <= first ? head?.root : undefined);
  let reached = links.at(-1)?.sequence ?? Math.max(start.from, first) - 1;

  const fault = (sequence: number, reason: DamageReason): void => {
    faults.push({ sequence, reason });
    expected = undefined;
  };
  const missing = (from: number, until: number): void => {
    for (let sequence = from; sequence <= until; sequence += 1) fault(sequence, "missing");
  };
  /** A genuine block that does not follow the one before it: strays stand between, or blocks are gone. */
  const misplaced = (stored: StoredBlock): void => {
    const follows = links.findLastIndex((link) => isSameTag(link.tag, previousTag(stored.bytes)));
    if (follows >= 0) {
      for (const stray of links.splice(follows + 1)) fault(stray.sequence, "out-of-place");
    } else if (stored.sequence > reached + 1) {
      missing(reached + 1, stored.sequence - 1);
    } else {
      fault(stored.sequence, "out-of-place");
    }
  };
  return {
    links,
    faults,
    wholeUntil: () => wholeUntil,
    step: (stored, opened) => {
      if (opened === undefined) {
        fault(stored.sequence, "unreadable");
      } else if (head !== undefined && stored.sequence > head.last) {
        fault(stored.sequence, "out-of-place");
      } else {
        if (expected !== undefined && !isSameTag(previousTag(stored.bytes), expected)) misplaced(stored);
        const link = linkOf(stored.sequence, stored.bytes);
        expected = link.tag;
        links.push(link);
        if (faults.length === 0) wholeUntil = opened.writtenAt;
      }
      reached = stored.sequence;
    },
    finish: () => {
      if (head === undefined || head.count === 0) return;
      const last = links.at(-1);
      if (reached < head.last) missing(reached + 1, head.last);
      else if (faults.length === 0 && last !== undefined && !isSameTag(last.nonce, head.tip)) {
        fault(head.last, "out-of-place");
      }
    },
  };
};
