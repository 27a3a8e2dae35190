import type { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { createIdSource, ok, type Result } from "../../kernel/index.ts";
import { type BlockStore, openDatabase, type StoreError } from "../../store/index.ts";
import { adoptVault, forgetKeys, type VaultFile, type VaultKeys } from "../../vault/index.ts";
import { refuse, toProblem } from "../problem.ts";
import type { Session } from "../session/session.ts";
import { VaultId } from "../session/unlock-vault.ts";
import { writeVaultFile } from "../session/vault-directory.ts";
import { type BackupContent, byCollection } from "./backup-content.ts";
import { InspectInput, openBackup } from "./open-backup.ts";

export const RestoreInput = InspectInput.extend({ replace: VaultId.nullable() });
export type RestoreInput = z.output<typeof RestoreInput>;

/**
 * Makes a vault of a backup. It is verified whole, and written whole into a place of its own, before it takes the place
 * of another (APP-60): whatever fails on the way leaves every vault as it was.
 *
 * @errors those of `openBackup`; `vault/unknown` when there is nothing to replace; `store/full`
 */
export const restoreBackup = async (
  session: Session,
  { replace, ...backup }: RestoreInput,
): Promise<Result<{ readonly vaultId: string }, EngineProblem>> => {
  const { clock, crypto, vaults } = session.world;
  if (replace !== null && !(await vaults.list()).includes(replace)) return refuse("vault/unknown");
  const opened = await openBackup(session, backup);
  if (!opened.ok) return opened;
  const { keyring, accountKey, books } = opened.value;
  const { file, keys } = await adoptVault(crypto, {
    id: keyring.vaultId,
    name: books.heading.name,
    createdAt: books.heading.createdAt,
    demo: false,
    recoverySettled: books.heading.recoverySettled,
    keyring,
    accountKey,
  });
  const id = createIdSource({ clock, random: crypto })();
  const blocks = await vaults.open(id);
  let isWritten = false;
  try {
    const written = await writeVault(id, blocks, { file, keys, books });
    if (!written.ok) return written;
    isWritten = true;
  } finally {
    forgetKeys(keys);
    await blocks.close();
    if (!isWritten) await vaults.erase(id);
  }
  if (replace !== null) {
    if ((session.access ?? session.damagedAccess)?.id === replace) await session.leave();
    await vaults.erase(replace);
  }
  await session.readShelf();
  return ok({ vaultId: id });
};

/** The documents first, then the vault's file: a place without a file is no vault. */
const writeVault = async (
  id: string,
  blocks: BlockStore,
  vault: { readonly file: VaultFile; readonly keys: VaultKeys; readonly books: BackupContent },
): Promise<Result<null, EngineProblem>> => {
  const database = await openDatabase({ name: id, key: vault.keys.databaseKey, blocks });
  if (!database.ok) return { ok: false, error: toProblem(database.error) };
  let failed: StoreError | undefined;
  for (const [collection, documents] of byCollection(vault.books.documents)) {
    const stored = await database.value.bulkWrite(collection, documents);
    if (!stored.ok) failed ??= stored.error;
  }
  await database.value.close();
  return failed === undefined ? writeVaultFile(blocks, vault.file) : { ok: false, error: toProblem(failed) };
};
