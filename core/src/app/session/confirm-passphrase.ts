import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { openKeyring } from "../../vault/index.ts";
import { countedTry } from "./counted-try.ts";
import type { Session, VaultAccess } from "./session.ts";

/**
 * Whether this is the passphrase of the vault that is open. Wrong ones count as at the lock (APP-30): a screen that was
 * left alone gives no free guesses.
 *
 * @errors those of `countedTry`
 */
export const confirmPassphrase = async (
  { world: { clock, crypto } }: Session,
  { file, blocks }: VaultAccess,
  passphrase: string,
): Promise<Result<null, EngineProblem>> =>
  countedTry(clock, blocks, async () => {
    const known = await openKeyring(crypto, file.keyring, { kind: "passphrase", passphrase });
    if (!known.ok) return known;
    known.value.fill(0);
    return ok(null);
  });
