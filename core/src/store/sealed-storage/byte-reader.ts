import { assert } from "../../kernel/index.ts";

const utf8 = new TextDecoder();

/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  readonly byte: () => number;
  readonly varint: () => number;
  readonly signed: () => number;
  readonly double: () => number;
  /** A view, not a copy. */
  readonly bytes: (count: number) => Uint8Array<ArrayBuffer>;
  readonly string: () => string;
}

export const createByteReader = (source: Uint8Array<ArrayBuffer>): ByteReader => {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = view.getUint8(at++);
      if (byte < 128) return value + byte * scale;
      value += (byte & 127) * scale;
      scale *= 128;
    }
  };
  const bytes = (count: number): Uint8Array<ArrayBuffer> => {
    assert(at + count <= source.length, "a block holds all the bytes it promises");
    at += count;
    return source.subarray(at - count, at);
  };
  return {
    varint,
    bytes,
    byte: () => view.getUint8(at++),
    signed: () => {
      const value = varint();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    double: () => {
      at += 8;
      return view.getFloat64(at - 8, true);
    },
    string: () => utf8.decode(bytes(varint())),
  };
};
