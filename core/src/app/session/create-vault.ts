import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { createIdSource, ok, type Result } from "../../kernel/index.ts";
import { createDefaultCategories } from "../../ledger/index.ts";
import { CurrencyCode } from "../../money/index.ts";
import { Preferences } from "../../settings/index.ts";
import { checkPassphrase, createVault as createVaultFile, forgetKeys } from "../../vault/index.ts";
import { DEFAULT_PREFERENCES } from "../default-preferences.ts";
import type { Planner } from "../plan.ts";
import { refuse, toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import type { Session } from "./session.ts";
import { writeVaultFile } from "./vault-directory.ts";

export const VaultName = z.string().trim().min(1).max(120);
export const Passphrase = z.string().max(1024);

export const CreateVaultInput = z.strictObject({
  name: VaultName,
  passphrase: Passphrase,
  baseCurrency: CurrencyCode,
  locale: Preferences.shape.locale,
});
export type CreateVaultInput = z.output<typeof CreateVaultInput>;

interface Created {
  readonly vaultId: string;
  readonly recoveryWords: readonly string[];
}

/**
 * Makes a vault and opens it; another one that is open is left. The words are answered once and kept nowhere.
 *
 * @errors `vault/passphrase_too_weak` (facts: `reason`); `store/full`: then there is no vault
 */
export const createVault = async (
  session: Session,
  { name, passphrase, baseCurrency, locale }: CreateVaultInput,
): Promise<Result<Created, EngineProblem>> => {
  const strong = checkPassphrase(passphrase, { vaultName: name });
  if (!strong.ok) return refuse(strong.error.code, { reason: strong.error.reasons[0] ?? "" });
  await session.leave();
  const { clock, crypto, vaults, passphraseCost } = session.world;
  const id = createIdSource({ clock, random: crypto })();
  const created = await createVaultFile(crypto, {
    id,
    name,
    createdAt: clock.now(),
    demo: false,
    passphrase,
    ...(passphraseCost === undefined ? {} : { cost: passphraseCost }),
  });
  if (!created.ok) return { ok: false, error: toProblem(created.error) };
  const { file, keys, recoveryWords } = created.value;
  const blocks = await vaults.open(id);
  let isMade = false;
  try {
    const begun = await begin(session, { id, file, keys, blocks }, { baseCurrency, locale });
    if (!begun.ok) return begun;
    isMade = true;
  } finally {
    if (!isMade) {
      await session.leave();
      forgetKeys(keys);
      await blocks.close();
      await vaults.erase(id);
    }
  }
  await session.readShelf();
  return ok({ vaultId: id, recoveryWords });
};

type Beginning = Pick<Preferences, "baseCurrency" | "locale">;

/** The vault's file comes last: a place without one is no vault, whenever the process dies (APP-37). */
const begin = async (
  session: Session,
  access: Parameters<Session["enter"]>[0],
  beginning: Beginning,
): Promise<Result<null, EngineProblem>> => {
  const entered = await session.enter(access);
  if (!entered.ok) return entered;
  const vault = session.vault;
  if (vault === undefined) return refuse("store/damaged");
  const begun = await vault.writer.commit(() => beginBooks(vault.books, beginning, vault.planWorld));
  return begun.ok ? writeVaultFile(access.blocks, access.file) : begun;
};

/** What every vault begins with: its preferences and a tree of categories. */
const beginBooks: Planner<Beginning, null> = (books, beginning, { newId }) => {
  const copy = new WorkingCopy(books);
  copy.put("preferences", { ...DEFAULT_PREFERENCES, ...beginning });
  for (const category of createDefaultCategories(newId)) copy.put("category", category);
  return ok({ action: { kind: "vault.create" }, changes: copy.changes(), answer: null });
};
