import { z } from "zod";
import type { EngineProblem, VaultSummary } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { type BlockStore, StorageFullError } from "../../store/blocks/index.ts";
import {
  type Attempts,
  encodeVaultFile,
  NO_ATTEMPTS,
  parseVaultFile,
  type VaultFile,
} from "../../vault/index.ts";
import type { VaultShelf } from "../ports.ts";
import { refuse, toProblem } from "../problem.ts";

/** Headers of a vault's block store. */
const FILE = "vault";
const ATTEMPTS = "attempts";

const StoredAttempts = z.strictObject({ failures: z.int().min(0), lastFailureAt: z.number() });

/** What a screen may know of a vault before it is open. `id` names its place on the shelf. */
export const summaryOf = (id: string, file: VaultFile): VaultSummary => ({
  id,
  name: file.name,
  demo: file.demo,
  createdAt: file.createdAt,
  recoverySettled: file.recoverySettled,
});

/** What lies on the shelf. */
export interface ShelfSurvey {
  /** Every vault of the device, by name. A place whose file cannot be read is not shown, and left as it is. */
  readonly vaults: readonly VaultSummary[];
  /** Places without a vault's file: it is written last, so the making of these was never finished. */
  readonly unfinished: readonly string[];
}

export const surveyShelf = async (shelf: VaultShelf): Promise<ShelfSurvey> => {
  const vaults: VaultSummary[] = [];
  const unfinished: string[] = [];
  for (const id of await shelf.list()) {
    const blocks = await shelf.open(id);
    const file = await readVaultFile(blocks);
    if (file.ok) vaults.push(summaryOf(id, file.value));
    else if (file.error.code === "vault/unknown") unfinished.push(id);
    await blocks.close();
  }
  vaults.sort((left, right) => left.name.localeCompare(right.name) || left.createdAt - right.createdAt);
  return { vaults, unfinished };
};

/** @errors `vault/unknown`; `vault/not_a_vault_file`; `vault/newer_format` */
export const readVaultFile = async (blocks: BlockStore): Promise<Result<VaultFile, EngineProblem>> => {
  const bytes = await blocks.header(FILE);
  if (bytes === undefined) return refuse("vault/unknown");
  const file = parseVaultFile(bytes);
  return file.ok ? file : { ok: false, error: toProblem(file.error) };
};

/** @errors `store/full` */
export const writeVaultFile = async (
  blocks: BlockStore,
  file: VaultFile,
): Promise<Result<null, EngineProblem>> => {
  try {
    await blocks.setHeader(FILE, encodeVaultFile(file));
    return ok(null);
  } catch (error) {
    if (error instanceof StorageFullError) return refuse("store/full");
    throw error;
  }
};

/** The wrong tries at a vault since the last right one. */
export const readAttempts = async (blocks: BlockStore): Promise<Attempts> => {
  const bytes = await blocks.header(ATTEMPTS);
  if (bytes === undefined) return NO_ATTEMPTS;
  try {
    return StoredAttempts.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // Not authenticated, so anybody may have altered it; the passphrase's derivation is the real brake.
    return NO_ATTEMPTS;
  }
};

/** A full disk keeps nobody out of the vault, and nobody from trying. */
export const writeAttempts = async (blocks: BlockStore, attempts: Attempts): Promise<void> => {
  try {
    await blocks.setHeader(ATTEMPTS, new TextEncoder().encode(JSON.stringify(attempts)));
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
  }
};
