import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { refuse } from "../problem.ts";
import { VaultName } from "./create-vault.ts";
import type { Session } from "./session.ts";
import { VaultId } from "./unlock-vault.ts";
import { surveyShelf } from "./vault-directory.ts";

export const EraseInput = z.strictObject({ vaultId: VaultId, name: VaultName });
export type EraseInput = z.output<typeof EraseInput>;

/**
 * Erases a vault from this device, for good. The person repeats its name.
 *
 * @errors `vault/unknown`; `vault/name_does_not_match`
 */
export const eraseVault = async (
  session: Session,
  { vaultId, name }: EraseInput,
): Promise<Result<null, EngineProblem>> => {
  const { vaults } = session.world;
  const vault = (await surveyShelf(vaults)).vaults.find(({ id }) => id === vaultId);
  if (vault === undefined) return refuse("vault/unknown");
  if (vault.name !== name) return refuse("vault/name_does_not_match");
  const current = session.access ?? session.damagedAccess;
  if (current?.id === vaultId) await session.leave();
  await vaults.erase(vaultId);
  await session.readShelf();
  return ok(null);
};
