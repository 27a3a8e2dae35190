import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import type { BlockStore } from "../../store/index.ts";
import {
  afterFailure,
  NO_ATTEMPTS,
  unlockVault as openKeys,
  waitBeforeNextAttempt,
} from "../../vault/index.ts";
import { refuse, toProblem } from "../problem.ts";
import { Passphrase } from "./create-vault.ts";
import type { Session } from "./session.ts";
import { readAttempts, readVaultFile, summaryOf, writeAttempts } from "./vault-directory.ts";

export const VaultId = z.string().min(1).max(64);

export const UnlockInput = z.strictObject({ vaultId: VaultId, passphrase: Passphrase });
export type UnlockInput = z.output<typeof UnlockInput>;

/**
 * Opens a vault with its passphrase; another one that is open is left first.
 *
 * @errors `vault/unknown`; `vault/wrong_passphrase` (facts: `attempts`, `waitMs` until the next try);
 * `vault/too_many_attempts` (facts: `waitMs`); those of `vault/unlockVault`
 */
export const unlockVault = async (
  session: Session,
  { vaultId, passphrase }: UnlockInput,
): Promise<Result<null, EngineProblem>> => {
  await session.leave();
  const { vaults } = session.world;
  if (!(await vaults.list()).includes(vaultId)) return refuse("vault/unknown");
  const blocks = await vaults.open(vaultId);
  const unlocked = await tryPassphrase(session, vaultId, blocks, passphrase);
  if (!unlocked.ok) {
    await blocks.close();
    session.close();
  }
  return unlocked;
};

const tryPassphrase = async (
  session: Session,
  id: string,
  blocks: BlockStore,
  passphrase: string,
): Promise<Result<null, EngineProblem>> => {
  const { clock, crypto } = session.world;
  const file = await readVaultFile(blocks);
  if (!file.ok) return file;
  const attempts = await readAttempts(blocks);
  const waitMs = waitBeforeNextAttempt(attempts, clock.now());
  if (waitMs > 0) return refuse("vault/too_many_attempts", { waitMs });

  session.opening(summaryOf(id, file.value), 0.1);
  const keys = await openKeys(crypto, file.value, { kind: "passphrase", passphrase });
  if (!keys.ok) {
    if (keys.error.code !== "vault/wrong_passphrase") return { ok: false, error: toProblem(keys.error) };
    const failed = afterFailure(attempts, clock.now());
    await writeAttempts(blocks, failed);
    return refuse("vault/wrong_passphrase", {
      attempts: failed.failures,
      waitMs: waitBeforeNextAttempt(failed, clock.now()),
    });
  }
  if (attempts.failures > 0) await writeAttempts(blocks, NO_ATTEMPTS);
  return session.enter({ id, file: file.value, keys: keys.value, blocks });
};
