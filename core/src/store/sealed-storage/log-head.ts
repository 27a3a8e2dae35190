import { ROOT_TAG, type ChainTag } from "./sealed-block.ts";

/** What the sealed head of a log says: where its chain begins and ends. Sealed anew in every commit. */
export interface LogHead {
  /** The tag that the first block follows: zeros, or that of a block since trimmed away. */
  readonly root: ChainTag;
  /** No block has a smaller sequence. */
  readonly first: number;
  /** The newest block's tag; equal to `root` for a log without blocks. */
  readonly tip: ChainTag;
  /** The newest sequence ever given, 0 for none. */
  readonly last: number;
  readonly count: number;
  /** A number of the log's user, kept with it. */
  readonly mark: number;
}

export const EMPTY_HEAD: LogHead = { root: ROOT_TAG, first: 1, tip: ROOT_TAG, last: 0, count: 0, mark: 0 };

const TAGS = 32;
const NUMBERS = 4;

export const encodeHead = (head: LogHead): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(TAGS + NUMBERS * 8);
  bytes.set(head.root, 0);
  bytes.set(head.tip, 16);
  const view = new DataView(bytes.buffer);
  [head.first, head.last, head.count, head.mark].forEach((value, at) => {
    view.setFloat64(TAGS + at * 8, value);
  });
  return bytes;
};

export const decodeHead = (bytes: Uint8Array<ArrayBuffer>): LogHead => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [first = 1, last = 0, count = 0, mark = 0] = Array.from({ length: NUMBERS }, (_, at) =>
    view.getFloat64(TAGS + at * 8),
  );
  return { root: bytes.slice(0, 16), tip: bytes.slice(16, 32), first, last, count, mark };
};
