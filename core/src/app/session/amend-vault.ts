import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import { amendVaultFile } from "../../vault/index.ts";
import { VaultName } from "./create-vault.ts";
import { requireAccess, type Session } from "./session.ts";

export const SettleRecoveryInput = z.strictObject({ choice: z.enum(["confirmed", "skipped"]) });

export const RenameInput = z.strictObject({ name: VaultName });

/**
 * Changes what the open vault's file says of it.
 *
 * @errors `session/locked`; `store/full`
 */
export const amendVault = async (
  session: Session,
  patch: { readonly name: string } | { readonly recoverySettled: true },
): Promise<Result<null, EngineProblem>> => {
  const access = requireAccess(session);
  if (!access.ok) return access;
  const { file, keys } = access.value;
  return session.saveFile(await amendVaultFile(session.world.crypto, keys.accountKey, file, patch));
};
