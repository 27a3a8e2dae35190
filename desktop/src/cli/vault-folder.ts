import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createEngine, type VaultShelf } from "@coffer/core/app";
import type { Engine, EngineProblem, VaultSummary } from "@coffer/core/contract";
import { err, ok, type Result } from "@coffer/core/kernel";
import type { CurrencyCode } from "@coffer/core/money";
import type { BlockStore } from "@coffer/core/store";
import { fileBlockStore, FolderInUseError } from "@coffer/core/store/node";
import { createWebCryptoProvider } from "@coffer/core/vault";
import type { Terminal } from "./command.ts";

/** What `kernel/createIdSource` makes. */
const VAULT_ID = /^[0-9a-hjkmnp-tv-z]{26}$/;

/**
 * Vaults in a folder, one subfolder each. A subfolder is locked by whoever has it open, so within this process all
 * share one store, which closes with its last user.
 */

const vaultShelf = (folder: string): VaultShelf => {
  const shared = new Map<string, { readonly store: Promise<BlockStore>; users: number }>();
  const enter = async (vaultId: string): Promise<BlockStore> => {
    const known = shared.get(vaultId) ?? {
      store: fileBlockStore({ folder: join(folder, vaultId) }),
      users: 0,
    };
    shared.set(vaultId, known);
    known.users += 1;
    const store = await known.store.catch((cause: unknown) => {
      shared.delete(vaultId);
      throw cause;
    });
    let isOpen = true;
    return {
      ...store,
      close: async () => {
        if (!isOpen) return;
        isOpen = false;
        known.users -= 1;
        if (known.users > 0) return;
        shared.delete(vaultId);
        await store.close();
      },
    };
  };
  return {
    list: async () => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      // The folder is the person's choice: what else lies in it is neither opened nor swept away.
      return entries
        .filter((entry) => entry.isDirectory() && VAULT_ID.test(entry.name))
        .map(({ name }) => name);
    },
    open: enter,
    erase: async (vaultId) => rm(join(folder, vaultId), { recursive: true, force: true }),
  };
};

/** What to do where the folder holds no vault yet. */
export type WithoutVault = { readonly create: CurrencyCode } | "fail";

/**
 * Runs `work` on the engine over the vault of a folder, unlocked with COFFER_PASSPHRASE or what is typed, and locks it
 * after.
 *
 * @errors those of unlocking; `vault/none_in_folder`, `vault/no_passphrase`, `vault/in_use` by
 *   another process
 */
export const withVault = async <T>(
  place: { readonly folder: string; readonly without: WithoutVault },
  terminal: Terminal,
  work: (engine: Engine) => Promise<Result<T, EngineProblem>>,
): Promise<Result<T, EngineProblem>> => {
  const shelf = vaultShelf(place.folder);
  if (await isInUse(shelf)) return err({ code: "vault/in_use" });
  const engine = createEngine({
    clock: { now: () => Date.now() },
    crypto: createWebCryptoProvider(),
    vaults: shelf,
    timer: (task, delay) => {
      const handle = setTimeout(task, delay);
      return () => clearTimeout(handle);
    },
  });
  const vault = await firstVault(engine);
  if (vault === undefined && place.without === "fail") return err({ code: "vault/none_in_folder" });
  const passphrase = terminal.environment["COFFER_PASSPHRASE"] ?? (await terminal.askSecret("Passphrase: "));
  if (passphrase === null) return err({ code: "vault/no_passphrase" });
  const opened =
    vault === undefined && place.without !== "fail"
      ? await create(engine, passphrase, place.without.create, terminal)
      : await engine.session.unlock({ vaultId: vault?.id ?? "", passphrase });
  if (!opened.ok) return opened;
  try {
    return await work(engine);
  } finally {
    await engine.session.lock();
  }
};

/** Asked before the engine is there, which takes it for granted that it alone has its shelf. */
const isInUse = async (shelf: VaultShelf): Promise<boolean> => {
  try {
    for (const id of await shelf.list()) await (await shelf.open(id)).close();
    return false;
  } catch (cause) {
    if (cause instanceof FolderInUseError) return true;
    throw cause;
  }
};

const firstVault = async (engine: Engine): Promise<VaultSummary | undefined> =>
  new Promise((resolve) => {
    const stop = engine.watch("session", null, (view) => {
      if (view.phase !== "closed") return;
      resolve(view.vaults[0]);
      queueMicrotask(() => stop());
    });
  });

const create = async (
  engine: Engine,
  passphrase: string,
  baseCurrency: CurrencyCode,
  terminal: Terminal,
): Promise<Result<null, EngineProblem>> => {
  const created = await engine.session.create({
    name: "Household",
    passphrase,
    baseCurrency,
    locale: "system",
  });
  if (!created.ok) return created;
  terminal.err(
    `A new vault was made. Its recovery words, shown this once:\n  ${created.value.recoveryWords.join(" ")}\n`,
  );
  return ok(null);
};
