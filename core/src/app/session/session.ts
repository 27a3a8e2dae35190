import type { DamageReport, EngineProblem, SessionView, VaultSummary } from "../../contract/index.ts";
import { assert, ok, type Result } from "../../kernel/index.ts";
import type { BlockStore, LogDamage } from "../../store/index.ts";
import { forgetKeys, type VaultFile, type VaultKeys } from "../../vault/index.ts";
import type { EngineWorld } from "../ports.ts";
import { refuse, toProblem } from "../problem.ts";
import type { Topic } from "../watch.ts";
import { type AutoLock, createAutoLock } from "./auto-lock.ts";
import type { OpenVault } from "./open-vault.ts";
import { summaryOf, surveyShelf, writeVaultFile } from "./vault-directory.ts";

/** What lets a vault open: its keys, and where its blocks lie. The demo has no file and no place on the shelf. */
export interface VaultAccess {
  readonly id: string;
  readonly file: VaultFile;
  readonly keys: VaultKeys;
  readonly blocks: BlockStore;
}

/** What a vault shows: all of it comes when it opens and goes when it is left. */
const EVERYTHING: readonly Topic[] = ["accounts", "transactions", "catalog", "settings", "undo"];

type State =
  | { readonly phase: "closed" }
  | { readonly phase: "opening"; readonly vault: VaultSummary; readonly progress: number }
  | {
      readonly phase: "open";
      readonly access: VaultAccess;
      readonly vault: OpenVault;
      readonly autoLock: AutoLock;
    }
  | { readonly phase: "damaged"; readonly access: VaultAccess; readonly damages: readonly LogDamage[] };

/**
 * Which vault is open, if any. It alone holds keys; leaving a vault wipes them and forgets the books. Everything that
 * changes the session takes its turn.
 */
export class Session {
  readonly world: EngineWorld;
  readonly #changed: (topics: Iterable<Topic>) => void;
  #state: State = { phase: "closed" };
  #vaults: readonly VaultSummary[] | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(world: EngineWorld, changed: (topics: Iterable<Topic>) => void) {
    this.world = world;
    this.#changed = changed;
  }

  /** Undefined until the shelf was read. */
  view(): SessionView | undefined {
    const vaults = this.#vaults;
    if (vaults === undefined) return undefined;
    const state = this.#state;
    switch (state.phase) {
      case "closed":
        return { phase: "closed", vaults };
      case "opening":
        return { phase: "opening", vault: state.vault, progress: state.progress };
      case "open":
        return { phase: "open", vault: summaryOf(state.access.id, state.access.file), vaults };
      case "damaged":
        return {
          phase: "damaged",
          vault: summaryOf(state.access.id, state.access.file),
          damage: damageReport(state.damages),
        };
    }
  }

  /** The open vault, or undefined while there is none. */
  get vault(): OpenVault | undefined {
    return this.#state.phase === "open" ? this.#state.vault : undefined;
  }

  /** The open vault's file and keys. */
  get access(): VaultAccess | undefined {
    return this.#state.phase === "open" ? this.#state.access : undefined;
  }

  /** A damaged vault's file and keys: it waits for the person to decide. */
  get damagedAccess(): VaultAccess | undefined {
    return this.#state.phase === "damaged" ? this.#state.access : undefined;
  }

  /** Runs what changes the session, one after the other. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Reads the shelf anew. */
  async readShelf(): Promise<void> {
    await this.#survey();
  }

  /**
   * Reads the shelf for the first time, and sweeps from it what a process that died left of vaults it was making
   * (APP-37). Nobody is making one now: an engine has its shelf to itself.
   */
  async start(): Promise<void> {
    for (const id of await this.#survey()) {
      // What cannot be swept now stays unseen, and is swept another time.
      await this.world.vaults.erase(id).catch(() => {});
    }
  }

  async #survey(): Promise<readonly string[]> {
    const { vaults, unfinished } = await surveyShelf(this.world.vaults);
    this.#vaults = vaults;
    this.#changed(["session"]);
    return unfinished;
  }

  /** Shows how far the opening of a vault is, from 0 to 1. What opens it loads while its key is still being derived. */
  opening(vault: VaultSummary, progress: number): void {
    void import("./open-vault.ts");
    this.#become({ phase: "opening", vault, progress });
  }

  /**
   * Opens a vault whose keys are there. When its store is damaged it waits for `acceptDamage`, and that is an answer too.
   *
   * @errors `store/full`: then the session is closed
   */
  async enter(access: VaultAccess): Promise<Result<null, EngineProblem>> {
    this.opening(summaryOf(access.id, access.file), 0.4);
    const { id, keys, blocks } = access;
    const { openVault } = await import("./open-vault.ts");
    const store = { id, key: keys.databaseKey, blocks };
    const vault = await openVault(this.world, store, this.#changed).catch(async (cause: unknown) => {
      await this.#forget(access);
      throw cause;
    });
    if (vault.ok) {
      const autoLock = createAutoLock(
        this.world,
        () => (access.file.demo ? 0 : vault.value.books.preferences.autoLockMinutes),
        // A disk that died has nobody to say it to: the session is closed all the same.
        () => void this.inTurn(async () => this.leave()).catch(() => {}),
      );
      this.#become({ phase: "open", access, vault: vault.value, autoLock });
      this.#changed(EVERYTHING);
      return ok(null);
    }
    if (vault.error.code === "store/damaged") {
      this.#become({ phase: "damaged", access, damages: vault.error.damages });
      return ok(null);
    }
    await this.#forget(access);
    return { ok: false, error: toProblem(vault.error) };
  }

  /** Closes what is open and wipes its keys; nothing happens while nothing is open. */
  async leave(): Promise<void> {
    const state = this.#state;
    if (state.phase === "open") {
      state.autoLock.stop();
      // From here on no view answers, while the last writes still reach the disk.
      this.#become({ phase: "closed" });
      this.#changed(EVERYTHING);
      try {
        await state.vault.close();
      } finally {
        await this.#forget(state.access);
      }
    } else if (state.phase === "damaged") {
      await this.#forget(state.access);
    }
  }

  /**
   * Leaves what is open and tries to open another vault. An attempt that fails, be it by a bug or a disk that died, goes
   * back to the list and closes the vault's blocks.
   *
   * @errors `vault/unknown`; those of `attempt`
   */
  async open(
    vaultId: string,
    attempt: (blocks: BlockStore) => Promise<Result<null, EngineProblem>>,
  ): Promise<Result<null, EngineProblem>> {
    await this.leave();
    const { vaults } = this.world;
    if (!(await vaults.list()).includes(vaultId)) return refuse("vault/unknown");
    const blocks = await vaults.open(vaultId);
    let isOpen = false;
    try {
      const opened = await attempt(blocks);
      isOpen = opened.ok;
      return opened;
    } finally {
      if (!isOpen) {
        this.#become({ phase: "closed" });
        await blocks.close();
      }
    }
  }

  touch(): void {
    if (this.#state.phase === "open") this.#state.autoLock.touch();
  }

  /**
   * Keeps the open vault's file as it now is.
   *
   * @errors `store/full`
   */
  async saveFile(file: VaultFile): Promise<Result<null, EngineProblem>> {
    const state = this.#state;
    assert(state.phase === "open", "the file of an open vault is saved");
    const written = await writeVaultFile(state.access.blocks, file);
    if (!written.ok) return written;
    this.#become({ ...state, access: { ...state.access, file } });
    await this.readShelf();
    return ok(null);
  }

  async #forget({ keys, blocks }: VaultAccess): Promise<void> {
    forgetKeys(keys);
    await blocks.close();
    this.#become({ phase: "closed" });
    await this.readShelf();
  }

  #become(state: State): void {
    this.#state = state;
    this.#changed(["session"]);
  }
}

/** @errors `session/locked` */
export const requireAccess = (session: Session): Result<VaultAccess, EngineProblem> =>
  session.access === undefined ? refuse("session/locked") : ok(session.access);

const damageReport = (damages: readonly LogDamage[]): DamageReport => {
  const known = damages.map(({ wholeUntil }) => wholeUntil).filter((until) => until !== null);
  return {
    lostBlocks: damages.reduce((sum, { blocks }) => sum + blocks.length, 0),
    readableBlocks: damages.reduce((sum, { readable }) => sum + readable, 0),
    wholeUntil: known.length === damages.length && known.length > 0 ? Math.min(...known) : null,
  };
};
