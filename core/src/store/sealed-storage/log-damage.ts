/**
 * Why a block of a log cannot be trusted:
 * - `missing`: a later block or the head names it as its predecessor, and it is not there;
 * - `unreadable`: its bytes do not authenticate under the log's key, name and sequence (altered, foreign, swapped);
 * - `out-of-place`: it is genuine, but does not follow the block before it (rolled back, repeated, beyond the head).
 */
export type DamageReason = "missing" | "unreadable" | "out-of-place";

/** What is wrong with one log, and what is left of it. Nothing is deleted until the person accepts the loss. */
export interface LogDamage {
  readonly log: string;
  /** The sealed head itself: `whole`, gone, or not authentic. */
  readonly head: "whole" | "missing" | "unreadable";
  readonly blocks: readonly { readonly sequence: number; readonly reason: DamageReason }[];
  /** Blocks that authenticate: what `repairLog` keeps. */
  readonly readable: number;
  /** When the last block before the first damage was written, milliseconds since the epoch; null when none is whole. */
  readonly wholeUntil: number | null;
}

/** A log was read that is not whole; `damage` says what is wrong with it. */
export class LogDamagedError extends Error {
  override readonly name = "LogDamagedError";
  readonly damage: LogDamage;
  constructor(damage: LogDamage) {
    super(`the log "${damage.log}" is damaged`);
    this.damage = damage;
  }
}
