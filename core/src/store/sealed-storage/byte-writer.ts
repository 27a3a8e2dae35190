const text = new TextEncoder();

/** A growing run of bytes. */
export interface ByteWriter {
  readonly byte: (value: number) => void;
  /** A whole number from 0 to 2^53 − 1, seven bits a byte, smallest first. */
  readonly varint: (value: number) => void;
  /** A signed whole number within ±(2^52 − 1), small magnitudes in few bytes. */
  readonly signed: (value: number) => void;
  readonly double: (value: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** UTF-8 with its length before it. */
  readonly string: (value: string) => void;
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

export const createByteWriter = (): ByteWriter => {
  let buffer = new Uint8Array(1024);
  let view = new DataView(buffer.buffer);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + count));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
    view = new DataView(buffer.buffer);
  };
  const varint = (value: number): void => {
    reserve(8);
    let rest = value;
    while (rest >= 0x8000_0000) {
      buffer[length++] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    while (rest >= 128) {
      buffer[length++] = (rest & 127) | 0x80;
      rest >>>= 7;
    }
    buffer[length++] = rest;
  };
  const bytes = (value: Uint8Array): void => {
    reserve(value.length);
    buffer.set(value, length);
    length += value.length;
  };
  return {
    varint,
    bytes,
    byte: (value) => {
      reserve(1);
      buffer[length++] = value;
    },
    signed: (value) => {
      varint(value < 0 ? -value * 2 - 1 : value * 2);
    },
    double: (value) => {
      reserve(8);
      view.setFloat64(length, value, true);
      length += 8;
    },
    string: (value) => {
      const encoded = text.encode(value);
      varint(encoded.length);
      bytes(encoded);
    },
    finish: () => buffer.slice(0, length),
  };
};
