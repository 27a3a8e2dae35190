import { foldText } from "./fold.ts";

/**
 * Distinct texts by number from 1, folded and kept in long strings, since one native search through a long string
 * beats a thousand through short ones. 0 stands for no text.
 */
export interface TextPool {
  /** Every number is at most it. */
  readonly last: number;
  /** Texts that nobody uses any more; they cost a little until the pool is made anew. */
  readonly unused: number;
  /** The number of a text, which gains a user. */
  readonly take: (text: string) => number;
  /** A text loses a user. */
  readonly release: (number: number) => void;
  /** Sets `hits[number]` for every text that contains the folded needle. */
  readonly markContaining: (needle: string, hits: Uint8Array) => void;
}

/** Texts a chunk: long enough to search fast, short enough to build at once. */
const CHUNK_SIZE = 1024;
/** Folded texts have no line breaks: no needle reaches from one text into the next. */
const SEPARATOR = "\n";

interface Chunk {
  readonly text: string;
  /** Where each text begins, ascending. */
  readonly starts: Int32Array;
}

export const createTextPool = (): TextPool => {
  const numberByText = new Map<string, number>();
  const users: number[] = [0];
  const chunks: Chunk[] = [];
  /** The newest texts, not yet a chunk. */
  let tail: string[] = [];
  let unused = 0;

  const add = (text: string): number => {
    const number = users.push(0) - 1;
    numberByText.set(text, number);
    unused += 1;
    tail.push(foldText(text));
    if (tail.length === CHUNK_SIZE) {
      chunks.push(chunkOf(tail));
      tail = [];
    }
    return number;
  };

  return {
    get last() {
      return users.length - 1;
    },
    get unused() {
      return unused;
    },
    take: (text) => {
      if (text === "") return 0;
      const number = numberByText.get(text) ?? add(text);
      const count = users[number] as number;
      if (count === 0) unused -= 1;
      users[number] = count + 1;
      return number;
    },
    release: (number) => {
      if (number === 0) return;
      const count = users[number] as number;
      users[number] = count - 1;
      if (count === 1) unused += 1;
    },
    markContaining: (needle, hits) => {
      chunks.forEach((chunk, index) => markInChunk(chunk, needle, hits, 1 + index * CHUNK_SIZE));
      const first = 1 + chunks.length * CHUNK_SIZE;
      tail.forEach((text, index) => {
        if (text.includes(needle)) hits[first + index] = 1;
      });
    },
  };
};

const chunkOf = (texts: readonly string[]): Chunk => {
  const starts = new Int32Array(texts.length);
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    at += text.length + SEPARATOR.length;
  });
  return { text: texts.join(SEPARATOR), starts };
};

const markInChunk = ({ text, starts }: Chunk, needle: string, hits: Uint8Array, first: number): void => {
  let index = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[index])) {
    while ((starts[index + 1] ?? Infinity) <= at) index += 1;
    hits[first + index] = 1;
    index += 1;
    if (index === starts.length) return;
  }
};
