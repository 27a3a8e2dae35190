const INSPECT = Symbol.for("nodejs.util.inspect.custom");
const REDACTED = "[redacted]";

/** A secret that never prints: text, JSON and a debugger's inspection show `[redacted]` (KER-4). */
export class Redacted<T> {
  // A private field: neither spread, nor structured clone, nor an own-property walk finds it.
  readonly #secret: T;

  constructor(secret: T) {
    this.#secret = secret;
  }

  /** The secret itself. Say at the call why it is needed in the open. */
  reveal(): T {
    return this.#secret;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [INSPECT](): string {
    return REDACTED;
  }
}

export const redact = <T>(secret: T): Redacted<T> => new Redacted(secret);
