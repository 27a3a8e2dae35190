import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import { unlockVault as openKeys } from "../../vault/index.ts";
import { countedTry } from "./counted-try.ts";
import { Passphrase } from "./create-vault.ts";
import type { Session } from "./session.ts";
import { readVaultFile, summaryOf } from "./vault-directory.ts";

export const VaultId = z.string().min(1).max(64);

export const UnlockInput = z.strictObject({ vaultId: VaultId, passphrase: Passphrase });
export type UnlockInput = z.output<typeof UnlockInput>;

/**
 * Opens a vault with its passphrase; another one that is open is left first.
 *
 * @errors `vault/unknown`; those of `countedTry`; those of `vault/unlockVault`
 */
export const unlockVault = async (
  session: Session,
  { vaultId: id, passphrase }: UnlockInput,
): Promise<Result<null, EngineProblem>> =>
  session.open(id, async (blocks) => {
    const { clock, crypto } = session.world;
    const file = await readVaultFile(blocks);
    if (!file.ok) return file;
    const keys = await countedTry(clock, blocks, async () => {
      session.opening(summaryOf(id, file.value), 0.1);
      return openKeys(crypto, file.value, { kind: "passphrase", passphrase });
    });
    return keys.ok ? session.enter({ id, file: file.value, keys: keys.value, blocks }) : keys;
  });
