import type { EngineWorld, VaultShelf } from "@coffer/core/app";
import { dexieBlockStore } from "@coffer/core/store/blocks";
import { createWebCryptoProvider } from "@coffer/core/vault";

/** One IndexedDB database a vault, by its id. */
const PREFIX = "coffer-vault-";

const vaults: VaultShelf = {
  list: async () =>
    (await indexedDB.databases())
      .map(({ name = "" }) => name)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length)),
  open: async (vaultId) => dexieBlockStore({ name: PREFIX + vaultId }),
  erase: async (vaultId) => dexieBlockStore({ name: PREFIX + vaultId }).erase(),
};

/** What the engine asks of a machine, as a browser's worker answers it. */
export const browserWorld = (): EngineWorld => ({
  clock: { now: () => Date.now() },
  crypto: createWebCryptoProvider(),
  vaults,
  timer: (work, delay) => {
    const timer = setTimeout(work, delay);
    return () => clearTimeout(timer);
  },
});
