import { NO_NONCE, ROOT_TAG, type ChainTag, type Nonce } from "./sealed-block.ts";

/** What the sealed head of a log says: where its chain begins and ends. Sealed anew in every commit. */
export interface LogHead {
  /** The tag that the first block follows: zeros, or that of a block since trimmed away. */
  readonly root: ChainTag;
  /** No block has a smaller sequence. */
  readonly first: number;
  /** The newest block's nonce. Not its tag: a write would have to wait for the block before it can seal the head. */
  readonly tip: Nonce;
  /** The newest sequence ever given, 0 for none. */
  readonly last: number;
  readonly count: number;
  /** A number of the log's user, kept with it. */
  readonly mark: number;
}

export const EMPTY_HEAD: LogHead = { root: ROOT_TAG, first: 1, tip: NO_NONCE, last: 0, count: 0, mark: 0 };

/** Where the numbers begin: after a tag and a nonce. */
const NUMBERS = ROOT_TAG.length + NO_NONCE.length;

export const encodeHead = (head: LogHead): Uint8Array<ArrayBuffer> => {
  const numbers = [head.first, head.last, head.count, head.mark];
  const bytes = new Uint8Array(NUMBERS + numbers.length * 8);
  bytes.set(head.root, 0);
  bytes.set(head.tip, ROOT_TAG.length);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of numbers.entries()) view.setFloat64(NUMBERS + at * 8, value);
  return bytes;
};

export const decodeHead = (bytes: Uint8Array<ArrayBuffer>): LogHead => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const number = (at: number): number => view.getFloat64(NUMBERS + at * 8);
  return {
    root: bytes.slice(0, ROOT_TAG.length),
    tip: bytes.slice(ROOT_TAG.length, NUMBERS),
    first: number(0),
    last: number(1),
    count: number(2),
    mark: number(3),
  };
};
