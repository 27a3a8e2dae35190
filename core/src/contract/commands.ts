import type { Engine } from "./engine.ts";

/** The parts of the engine that take commands. */
export type EngineSection = Exclude<keyof Engine, "watch">;

/**
 * Every command by its section: the one table that both ends of the wire go by. What is not listed cannot be called;
 * a command that the contract gains and the table lacks does not compile (`EveryCommandIsListed`).
 */
export const engineCommands = {
  session: [
    "create",
    "settleRecovery",
    "renewRecoveryWords",
    "openDemo",
    "leaveDemo",
    "unlock",
    "recover",
    "lock",
    "touch",
    "changePassphrase",
    "rename",
    "erase",
    "acceptDamage",
    "takeOver",
  ],
  ledger: [
    "createAccount",
    "editAccount",
    "closeAccount",
    "reopenAccount",
    "deleteAccount",
    "moveAccount",
    "setBalance",
    "rows",
    "rowIds",
    "record",
    "edit",
    "duplicate",
    "remove",
    "linkTransfer",
    "makeTransfer",
    "unlinkTransfer",
    "transferCandidates",
    "reconcile",
    "savePreferences",
  ],
  catalog: [
    "saveCategory",
    "moveCategory",
    "deleteCategory",
    "savePayee",
    "mergePayees",
    "deletePayee",
    "saveTag",
    "deleteTag",
    "saveRate",
    "importRates",
    "deleteRate",
  ],
  imports: ["preview", "rows", "remap", "retarget", "include", "commit", "cancel"],
  data: ["backup", "inspectBackup", "restoreBackup", "exportPlain"],
  history: ["undo", "redo", "ofTransaction"],
} as const satisfies { readonly [S in EngineSection]: readonly (keyof Engine[S])[] };

type Unlisted = {
  [S in EngineSection]: Exclude<keyof Engine[S], (typeof engineCommands)[S][number]>;
}[EngineSection];

/** `true` as long as `engineCommands` is complete. */
export type EveryCommandIsListed = [Unlisted] extends [never] ? true : Unlisted;
true satisfies EveryCommandIsListed;
