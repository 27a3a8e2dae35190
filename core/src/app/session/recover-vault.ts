import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import type { BlockStore } from "../../store/index.ts";
import {
  amendVaultFile,
  changePassphrase,
  checkPassphrase,
  forgetKeys,
  NO_ATTEMPTS,
  unlockVault as openKeys,
  type VaultFile,
  type VaultKeys,
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
): Promise<Result<null, EngineProblem>> =>
  session.open(input.vaultId, async (blocks) => tryWords(session, blocks, input));

const tryWords = async (
  session: Session,
  blocks: BlockStore,
  { vaultId: id, words, passphrase }: RecoverInput,
): Promise<Result<null, EngineProblem>> => {
  const { crypto } = session.world;
  const file = await readVaultFile(blocks);
  if (!file.ok) return file;
  const strong = checkPassphrase(passphrase, { vaultName: file.value.name });
  if (!strong.ok) return refuse(strong.error.code, { reason: strong.error.reasons[0] ?? "" });
  const keys = await openKeys(crypto, file.value, { kind: "recovery", words });
  if (!keys.ok) return { ok: false, error: toProblem(keys.error) };

  session.opening(summaryOf(id, file.value), 0.1);
  const amended = await withPassphrase(session, file.value, keys.value, passphrase);
  const written = amended.ok ? await writeVaultFile(blocks, amended.value) : amended;
  if (!amended.ok || !written.ok) {
    forgetKeys(keys.value);
    return amended.ok ? written : amended;
  }
  await writeAttempts(blocks, NO_ATTEMPTS);
  return session.enter({ id, file: amended.value, keys: keys.value, blocks });
};

const withPassphrase = async (
  { world: { crypto, passphraseCost } }: Session,
  file: VaultFile,
  { accountKey }: VaultKeys,
  passphrase: string,
): Promise<Result<VaultFile, EngineProblem>> => {
  const keyring = await changePassphrase(crypto, file.keyring, accountKey, {
    passphrase,
    ...(passphraseCost === undefined ? {} : { cost: passphraseCost }),
  });
  if (!keyring.ok) return { ok: false, error: toProblem(keyring.error) };
  return ok(await amendVaultFile(crypto, accountKey, file, { keyring: keyring.value }));
};
