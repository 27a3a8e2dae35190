import type { EngineProblem } from "../../contract/index.ts";
import type { Clock, Result } from "../../kernel/index.ts";
import type { BlockStore } from "../../store/index.ts";
import { afterFailure, NO_ATTEMPTS, waitBeforeNextAttempt } from "../../vault/index.ts";
import { refuse, toProblem } from "../problem.ts";
import { readAttempts, writeAttempts } from "./vault-directory.ts";

/**
 * Runs a try at a vault's passphrase, unless it comes too soon after wrong ones. Those are counted on the disk, a right
 * one clears the count (APP-30).
 *
 * @errors `vault/wrong_passphrase` (facts: `attempts`, `waitMs` until the next try); `vault/too_many_attempts` (facts:
 * `waitMs`); the other ones of `attempt`
 */
export const countedTry = async <T>(
  clock: Clock,
  blocks: BlockStore,
  attempt: () => Promise<Result<T, { readonly code: string }>>,
): Promise<Result<T, EngineProblem>> => {
  const attempts = await readAttempts(blocks);
  const waitMs = waitBeforeNextAttempt(attempts, clock.now());
  if (waitMs > 0) return refuse("vault/too_many_attempts", { waitMs });

  const tried = await attempt();
  if (tried.ok) {
    if (attempts.failures > 0) await writeAttempts(blocks, NO_ATTEMPTS);
    return tried;
  }
  if (tried.error.code !== "vault/wrong_passphrase") return { ok: false, error: toProblem(tried.error) };
  const failed = afterFailure(attempts, clock.now());
  await writeAttempts(blocks, failed);
  return refuse("vault/wrong_passphrase", {
    attempts: failed.failures,
    waitMs: waitBeforeNextAttempt(failed, clock.now()),
  });
};
