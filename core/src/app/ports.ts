import type { Clock } from "../kernel/index.ts";
import type { BlockStore } from "../store/index.ts";
import type { Argon2Cost, CryptoProvider } from "../vault/index.ts";

/** Where the vaults of a device lie: Dexie databases in a browser, folders on Node. */
export interface VaultShelf {
  /** Every id that `open` was called with and `erase` was not. */
  readonly list: () => Promise<readonly string[]>;
  /** The vault's blocks, made if there are none; whoever opens closes. */
  readonly open: (vaultId: string) => Promise<BlockStore>;
  /** Forgets a vault that nobody has open, for good. */
  readonly erase: (vaultId: string) => Promise<void>;
}

/** Runs `work` once, `delay` milliseconds from now; the returned function calls it off. */
export type Timer = (work: () => void, delay: number) => () => void;

/** All that the engine asks of the machine it runs on. */
export interface EngineWorld {
  readonly clock: Clock;
  readonly crypto: CryptoProvider;
  readonly vaults: VaultShelf;
  readonly timer: Timer;
  /** What a guess at a new vault's passphrase costs; the vault's standard unless a test says otherwise. */
  readonly passphraseCost?: Argon2Cost;
}
