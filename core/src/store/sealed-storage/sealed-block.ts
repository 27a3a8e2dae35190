/** The GCM tag of a sealed block: what the next block names as its predecessor. */
export type ChainTag = Uint8Array<ArrayBuffer>;

/** The key and the name that a log's blocks are sealed under. */
export interface LogSeal {
  readonly key: CryptoKey;
  readonly log: string;
}

/** What a block holds once it is open. */
export interface OpenedBlock {
  readonly payload: Uint8Array<ArrayBuffer>;
  /** Milliseconds since the epoch. */
  readonly writtenAt: number;
}

const FORMAT = 1;
const TAG = 16;
const NONCE = 12;
const PREAMBLE = 1 + TAG + NONCE;
const INNER = 9;
const DEFLATED = 1;

/** A number used once: it makes each sealing its own, and names the block before it is sealed. */
export type Nonce = Uint8Array<ArrayBuffer>;

export const createNonce = (): Nonce => crypto.getRandomValues(new Uint8Array(NONCE));

/** What stands before the first block of a log. */
export const ROOT_TAG: ChainTag = new Uint8Array(TAG);
export const NO_NONCE: Nonce = new Uint8Array(NONCE);

const text = new TextEncoder();

/**
 * [Note: What a sealed block authenticates]
 * A block lies on disk as `format | previous tag | nonce | ciphertext | tag`. Beside its payload it authenticates the
 * format, the log's name, its own sequence and the tag of the block before it. Bytes that are altered, moved to another
 * place, copied from another log or sealed under another key do not open; a block that was left out breaks the chain at
 * the next one, and at the head for the last one.
 */
export const sealBlock = async (
  seal: LogSeal,
  place: { readonly sequence: number; readonly previous: ChainTag; readonly nonce: Nonce },
  payload: Uint8Array,
  options: { readonly writtenAt: number; readonly deflate: boolean },
): Promise<Uint8Array<ArrayBuffer>> => {
  const { sequence, previous, nonce } = place;
  const body = options.deflate ? await deflate(payload) : payload;
  const inner = new Uint8Array(INNER + body.length);
  new DataView(inner.buffer).setFloat64(0, options.writtenAt);
  inner[8] = options.deflate ? DEFLATED : 0;
  inner.set(body, INNER);
  const cipher = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: blockData(seal.log, sequence, previous) },
    seal.key,
    inner,
  );
  const bytes = new Uint8Array(PREAMBLE + cipher.byteLength);
  bytes[0] = FORMAT;
  bytes.set(previous, 1);
  bytes.set(nonce, 1 + TAG);
  bytes.set(new Uint8Array(cipher), PREAMBLE);
  return bytes;
};

/** The block's content, or undefined when it does not authenticate at this place of this log. */
export const openBlock = async (
  seal: LogSeal,
  sequence: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenedBlock | undefined> => {
  if (bytes.length < PREAMBLE + TAG + INNER || bytes[0] !== FORMAT) return undefined;
  const iv = bytes.subarray(1 + TAG, PREAMBLE);
  const additionalData = blockData(seal.log, sequence, previousTag(bytes));
  const inner = await decrypt(seal.key, { iv, additionalData }, bytes.subarray(PREAMBLE));
  if (inner === undefined) return undefined;
  const body = inner.subarray(INNER);
  return {
    payload: inner[8] === DEFLATED ? await inflate(body) : body,
    writtenAt: new DataView(inner.buffer).getFloat64(0),
  };
};

/** The tag of the block that this one says it follows. */
export const previousTag = (bytes: Uint8Array<ArrayBuffer>): ChainTag => bytes.subarray(1, 1 + TAG);

export const nonceOf = (bytes: Uint8Array<ArrayBuffer>): Nonce => bytes.slice(1 + TAG, PREAMBLE);

export const chainTag = (bytes: Uint8Array<ArrayBuffer>): ChainTag => bytes.slice(-TAG);

export const isSameTag = (left: ChainTag | Nonce, right: ChainTag | Nonce): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);

/** Seals a log's head, which is authentic for this log only. */
export const sealHead = async (
  seal: LogSeal,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const iv = createNonce();
  const cipher = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: text.encode(`head ${FORMAT}|${seal.log}`) },
    seal.key,
    content,
  );
  const bytes = new Uint8Array(1 + NONCE + cipher.byteLength);
  bytes[0] = FORMAT;
  bytes.set(iv, 1);
  bytes.set(new Uint8Array(cipher), 1 + NONCE);
  return bytes;
};

/** The head's content, or undefined when it is not authentic. */
export const openHead = async (
  seal: LogSeal,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  bytes[0] === FORMAT
    ? decrypt(
        seal.key,
        { iv: bytes.subarray(1, 1 + NONCE), additionalData: text.encode(`head ${FORMAT}|${seal.log}`) },
        bytes.subarray(1 + NONCE),
      )
    : undefined;

const blockData = (log: string, sequence: number, previous: ChainTag): Uint8Array<ArrayBuffer> => {
  const name = text.encode(`block ${FORMAT}|${log}|${sequence}|`);
  const data = new Uint8Array(name.length + TAG);
  data.set(name);
  data.set(previous, name.length);
  return data;
};

const decrypt = async (
  key: CryptoKey,
  parameters: Omit<AesGcmParams, "name">,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", ...parameters }, key, bytes));
  } catch {
    // WebCrypto says no more than that it failed: not authentic.
    return undefined;
  }
};

const deflate = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  through(new CompressionStream("deflate-raw"), bytes);

const inflate = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  through(new DecompressionStream("deflate-raw"), bytes);

/** A `Response` would do the same in a line, at the price of all of `fetch` in Node and of a blob for every edit. */
const through = async (
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => {
  const writer = stream.writable.getWriter();
  const [chunks] = await Promise.all([
    chunksOf(stream.readable),
    writer.write(Uint8Array.from(bytes)),
    writer.close(),
  ]);
  return joined(chunks);
};

const chunksOf = async (stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> => {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  return chunks;
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
