import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { amendVaultFile, renewRecovery } from "../../vault/index.ts";
import { confirmPassphrase } from "./confirm-passphrase.ts";
import { Passphrase } from "./create-vault.ts";
import { requireAccess, type Session } from "./session.ts";

export const RenewRecoveryInput = z.strictObject({ passphrase: Passphrase });
export type RenewRecoveryInput = z.output<typeof RenewRecoveryInput>;

/**
 * New recovery words; the old ones open the vault no more, and the new ones are to be confirmed.
 *
 * @errors `session/locked`; those of `confirmPassphrase`; `store/full`: then the old words stay
 */
export const renewRecoveryWords = async (
  session: Session,
  { passphrase }: RenewRecoveryInput,
): Promise<Result<{ readonly recoveryWords: readonly string[] }, EngineProblem>> => {
  const access = requireAccess(session);
  if (!access.ok) return access;
  const { file, keys } = access.value;
  const { crypto } = session.world;
  const known = await confirmPassphrase(session, access.value, passphrase);
  if (!known.ok) return known;
  const { keyring, recoveryWords } = await renewRecovery(crypto, file.keyring, keys.accountKey);
  const saved = await session.saveFile(
    await amendVaultFile(crypto, keys.accountKey, file, { keyring, recoverySettled: false }),
  );
  return saved.ok ? ok({ recoveryWords }) : saved;
};
