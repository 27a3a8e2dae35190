/** One of several pieces of equal size; only the last may be shorter, or empty when there is nothing at all. */
export interface Chunk {
  readonly index: number;
  readonly last: boolean;
  readonly bytes: Uint8Array;
}

/** Byte pieces of any sizes, cut anew into chunks of `size`. Holds no more than one chunk and one piece. */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
): AsyncGenerator<Chunk> {
  let filling = new Uint8Array(size);
  let filled = 0;
  let index = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      // A full chunk waits until it is known not to be the last.
      if (filled === size) {
        yield { index, last: false, bytes: filling };
        index += 1;
        filling = new Uint8Array(size);
        filled = 0;
      }
      const taken = piece.subarray(from, from + size - filled);
      filling.set(taken, filled);
      filled += taken.length;
      from += taken.length;
    }
  }
  yield { index, last: true, bytes: filling.subarray(0, filled) };
}
