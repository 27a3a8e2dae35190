import { assert } from "../../kernel/index.ts";

const utf8 = new TextDecoder();

/**
 * A place in a run of bytes, and what is read from there on in the order in which a `ByteWriter` wrote it. Columns are
 * read by loops of their own over `source`: at 100,000 rows a call for every number is what opening a vault costs.
 */
export class ByteReader {
  readonly source: Uint8Array<ArrayBuffer>;
  at = 0;

  constructor(source: Uint8Array<ArrayBuffer>) {
    this.source = source;
  }

  byte(): number {
    return this.source[this.at++] ?? 0;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      if (byte < 128) return value + byte * scale;
      value += (byte & 127) * scale;
      scale *= 128;
    }
  }

  /** So many whole numbers from 0 up. */
  varints(count: number): number[] {
    const { source } = this;
    let { at } = this;
    const values = new Array<number>(count);
    for (let row = 0; row < count; row += 1) {
      let byte = source[at++] ?? 0;
      let value = byte & 127;
      let scale = 128;
      while (byte >= 128) {
        byte = source[at++] ?? 0;
        value += (byte & 127) * scale;
        scale *= 128;
      }
      values[row] = value;
    }
    this.at = at;
    return values;
  }

  /** So many signed whole numbers. */
  signed(count: number): number[] {
    const values = this.varints(count);
    for (let row = 0; row < count; row += 1) {
      const value = values[row] ?? 0;
      values[row] = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    return values;
  }

  doubles(count: number): number[] {
    const view = new DataView(this.source.buffer, this.source.byteOffset + this.at, count * 8);
    this.at += count * 8;
    return Array.from({ length: count }, (_, row) => view.getFloat64(row * 8, true));
  }

  /** A view, not a copy. */
  bytes(count: number): Uint8Array<ArrayBuffer> {
    assert(this.at + count <= this.source.length, "a block holds all the bytes it promises");
    this.at += count;
    return this.source.subarray(this.at - count, this.at);
  }

  string(): string {
    return utf8.decode(this.bytes(this.varint()));
  }
}
