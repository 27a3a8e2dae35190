import type { BlockLog } from "./block-log.ts";
import type { Link } from "./chain.ts";

/**
 * What each block of a document log carries, as far as compaction needs to know: how many documents, and for the small
 * blocks of the log's tail which ones.
 */
export interface LogWeight {
  /** @param ids of the documents written or purged, asked for only when the block is small */
  readonly note: (sequence: number, documents: number, ids: () => readonly string[]) => void;
  /** The small blocks that end the log, once they are too many; else undefined. */
  readonly looseTail: () => { readonly from: number; readonly ids: ReadonlySet<string> } | undefined;
  /** True when more than half of what lies on disk has been overtaken. */
  readonly isMostlyDead: (living: number) => boolean;
}

/** So many small blocks may end a log. */
const TAIL = 64;
/** Bytes; a block of fewer is small. */
const SMALL = 16 * 1024;
/** Documents; a block of more is not small, however well it packs. */
const MANY = 500;
const NONE: readonly string[] = [];
/** Documents; a log that holds fewer is not worth rewriting. */
const FEW = 1000;

export const createLogWeight = (log: BlockLog): LogWeight => {
  const weights = new Map<number, { readonly documents: number; readonly ids: readonly string[] }>();
  return {
    note: (sequence, documents, ids) => {
      weights.set(sequence, { documents, ids: documents > MANY ? NONE : ids() });
    },
    looseTail: () => {
      const links = log.links();
      const isSmall = ({ sequence, size }: Link): boolean =>
        size < SMALL && (weights.get(sequence)?.documents ?? 0) <= MANY;
      const start = links.findLastIndex((link) => !isSmall(link)) + 1;
      const tail = links.slice(start);
      const [first] = tail;
      if (first === undefined || tail.length <= TAIL) return undefined;
      return {
        from: first.sequence,
        ids: new Set(tail.flatMap((link) => weights.get(link.sequence)?.ids ?? [])),
      };
    },
    isMostlyDead: (living) => {
      const links = log.links();
      const known = new Set(links.map((link) => link.sequence));
      for (const sequence of weights.keys()) if (!known.has(sequence)) weights.delete(sequence);
      const stored = links.reduce((sum, link) => sum + (weights.get(link.sequence)?.documents ?? 0), 0);
      return stored > FEW && living * 2 < stored;
    },
  };
};
