import { openBlockLog, type BlockLog } from "./sealed-storage/block-log.ts";
import type { BlockStore } from "./sealed-storage/block-store.ts";
import { LogDamagedError, type LogDamage } from "./sealed-storage/log-damage.ts";
import type { DatabaseKey } from "./sealed-storage/log-key.ts";

interface Store {
  readonly blocks: BlockStore;
  readonly key: DatabaseKey;
}

/** The name of the log that names the others. */
export const INVENTORY = "inventory";

/**
 * Makes sure that these logs are where they were left. A log cannot tell that all of it is gone; the inventory can: it
 * lists, sealed, every log that was ever begun. Logs that are new to it are begun and listed.
 *
 * Rejects with `LogDamagedError` for the first log that is listed and gone, or when the list itself is.
 */
export const expectLogs = async (store: Store, names: readonly string[]): Promise<void> => {
  const inventory = await openBlockLog({ ...store, name: INVENTORY });
  const listed = await readNames(inventory);
  const present = new Set(await store.blocks.logs());
  for (const name of names) {
    if (listed.has(name) && !present.has(name)) throw new LogDamagedError(goneAltogether(name));
    if (!listed.has(name) && (await store.blocks.read(name, 0, 1)).length > 0) {
      throw new LogDamagedError(goneAltogether(INVENTORY));
    }
  }
  const fresh = names.filter((name) => !listed.has(name));
  for (const name of fresh) if (!present.has(name)) await begin(store, name);
  if (fresh.length > 0) await list(inventory, fresh);
};

/** The logs that are listed and gone; for these `begin` is the repair. */
export const missingLogs = async (store: Store): Promise<readonly LogDamage[]> => {
  const listed = await readNames(await openBlockLog({ ...store, name: INVENTORY }));
  const present = new Set(await store.blocks.logs());
  return [...listed].filter((name) => !present.has(name)).map(goneAltogether);
};

/** Writes an empty log, which is not the same as none. */
export const begin = async (store: Store, name: string): Promise<void> => {
  const log = await openBlockLog({ ...store, name });
  await log.openAtTip();
  await log.append([]);
};

/** Lists logs that are there. */
export const listLogs = async (store: Store, names: readonly string[]): Promise<void> => {
  const inventory = await openBlockLog({ ...store, name: INVENTORY });
  await readNames(inventory);
  await list(inventory, names);
};

const list = async (inventory: BlockLog, names: readonly string[]): Promise<void> => {
  const payload = new TextEncoder().encode(JSON.stringify(names));
  while (!(await inventory.append([payload]))) await inventory.catchUp();
};

const readNames = async (inventory: BlockLog): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  await inventory.readAll({
    block: ({ payload }) => {
      for (const name of JSON.parse(new TextDecoder().decode(payload)) as readonly string[]) names.add(name);
    },
    restart: () => {
      names.clear();
    },
  });
  return names;
};

const goneAltogether = (log: string): LogDamage => ({
  log,
  head: "missing",
  blocks: [],
  readable: 0,
  wholeUntil: null,
});
