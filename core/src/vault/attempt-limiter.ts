/** The wrong tries since the last right one. The caller keeps it across restarts. */
export interface Attempts {
  readonly failures: number;
  /** Milliseconds since the epoch; meaningless while there are none. */
  readonly lastFailureAt: number;
}

export const NO_ATTEMPTS: Attempts = { failures: 0, lastFailureAt: 0 };

const FREE_FAILURES = 4;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60 * 1000;

export const afterFailure = (attempts: Attempts, now: number): Attempts => ({
  failures: attempts.failures + 1,
  lastFailureAt: now,
});

/**
 * How long until the next try, in milliseconds; 0 for now (VAU-14). The fifth wrong try costs a second, each further
 * one twice the last, five minutes at most. A clock that was set back locks nobody out: whoever can set it could set it
 * forward as well, and the real brake is the passphrase's derivation.
 */
export const waitBeforeNextAttempt = (attempts: Attempts, now: number): number => {
  const charged = attempts.failures - FREE_FAILURES;
  if (charged <= 0) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (charged - 1), LONGEST_WAIT_MS);
  return Math.max(0, wait - Math.abs(now - attempts.lastFailureAt));
};
