import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import type { BlockStore } from "../../store/index.ts";
import {
  amendVaultFile,
  changePassphrase,
  checkPassphrase,
  NO_ATTEMPTS,
  unlockVault as openKeys,
} from "../../vault/index.ts";
import { refuse, toProblem } from "../problem.ts";
import { Passphrase } from "./create-vault.ts";
import type { Session } from "./session.ts";
import { VaultId } from "./unlock-vault.ts";
import { readVaultFile, summaryOf, writeAttempts, writeVaultFile } from "./vault-directory.ts";

export const RecoverInput = z.strictObject({
  vaultId: VaultId,
  words: z.array(z.string().max(100)).max(100).readonly(),
  passphrase: Passphrase,
});
export type RecoverInput = z.output<typeof RecoverInput>;

/**
 * Opens a vault with its recovery words and gives it a new passphrase. The words go on working.
 *
 * @errors `vault/unknown`; `vault/passphrase_too_weak`; `vault/not_a_recovery_word` (facts: `word`, `position`);
 * `vault/wrong_recovery_words`; `store/full`: then the old passphrase stays
 */
export const recoverVault = async (
  session: Session,
  input: RecoverInput,
): Promise<Result<null, EngineProblem>> => {
  await session.leave();
  const { vaults } = session.world;
  if (!(await vaults.list()).includes(input.vaultId)) return refuse("vault/unknown");
  const blocks = await vaults.open(input.vaultId);
  const recovered = await tryWords(session, blocks, input);
  if (!recovered.ok) {
    await blocks.close();
    session.close();
  }
  return recovered;
};

const tryWords = async (
  session: Session,
  blocks: BlockStore,
  { vaultId: id, words, passphrase }: RecoverInput,
): Promise<Result<null, EngineProblem>> => {
  const { crypto, passphraseCost } = session.world;
  const file = await readVaultFile(blocks);
  if (!file.ok) return file;
  const strong = checkPassphrase(passphrase, { vaultName: file.value.name });
  if (!strong.ok) return refuse(strong.error.code, { reason: strong.error.reasons[0] ?? "" });
  const keys = await openKeys(crypto, file.value, { kind: "recovery", words });
  if (!keys.ok) return { ok: false, error: toProblem(keys.error) };

  session.opening(summaryOf(id, file.value), 0.1);
  const { accountKey } = keys.value;
  const keyring = await changePassphrase(crypto, file.value.keyring, accountKey, {
    passphrase,
    ...(passphraseCost === undefined ? {} : { cost: passphraseCost }),
  });
  if (!keyring.ok) return { ok: false, error: toProblem(keyring.error) };
  const amended = await amendVaultFile(crypto, accountKey, file.value, { keyring: keyring.value });
  const written = await writeVaultFile(blocks, amended);
  if (!written.ok) return written;
  await writeAttempts(blocks, NO_ATTEMPTS);
  return session.enter({ id, file: amended, keys: keys.value, blocks });
};
