import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import { amendVaultFile, changePassphrase as rewrap, checkPassphrase } from "../../vault/index.ts";
import { refuse, toProblem } from "../problem.ts";
import { confirmPassphrase } from "./confirm-passphrase.ts";
import { Passphrase } from "./create-vault.ts";
import { requireAccess, type Session } from "./session.ts";

export const ChangePassphraseInput = z.strictObject({ current: Passphrase, next: Passphrase });
export type ChangePassphraseInput = z.output<typeof ChangePassphraseInput>;

/**
 * Wraps the vault's key under another passphrase; no data is written anew.
 *
 * @errors `session/locked`; `vault/passphrase_too_weak`; those of `confirmPassphrase`; `store/full`
 */
export const changePassphrase = async (
  session: Session,
  { current, next }: ChangePassphraseInput,
): Promise<Result<null, EngineProblem>> => {
  const access = requireAccess(session);
  if (!access.ok) return access;
  const { file, keys } = access.value;
  const { crypto, passphraseCost } = session.world;
  const strong = checkPassphrase(next, { vaultName: file.name });
  if (!strong.ok) return refuse(strong.error.code, { reason: strong.error.reasons[0] ?? "" });
  const known = await confirmPassphrase(session, access.value, current);
  if (!known.ok) return known;
  const keyring = await rewrap(crypto, file.keyring, keys.accountKey, {
    passphrase: next,
    ...(passphraseCost === undefined ? {} : { cost: passphraseCost }),
  });
  if (!keyring.ok) return { ok: false, error: toProblem(keyring.error) };
  return session.saveFile(await amendVaultFile(crypto, keys.accountKey, file, { keyring: keyring.value }));
};
