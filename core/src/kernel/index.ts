export { assert, unreachable } from "./assert.ts";
export { decodeBase32, encodeBase32 } from "./base32.ts";
export type { Clock } from "./clock.ts";
export { createIdSource, type IdSource } from "./id.ts";
export type { Random } from "./random.ts";
export { redact, Redacted } from "./redacted.ts";
export { err, ok, type Result } from "./result.ts";
