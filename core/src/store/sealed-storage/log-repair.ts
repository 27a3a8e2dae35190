import { assert } from "../../kernel/index.ts";
import type { BlockStore, StoredBlock } from "./block-store.ts";
import { LogDamagedError, type LogDamage } from "./log-damage.ts";
import { openBlockLog } from "./block-log.ts";
import type { DatabaseKey } from "./log-key.ts";

const QUARANTINE = "quarantine|";
const UNCHAINED = "attachments|";

/** The logs of a store whose blocks are chained: all but attachments and what was set aside. */
export const chainedLogs = async (blocks: BlockStore): Promise<readonly string[]> =>
  (await blocks.logs()).filter((log) => !log.startsWith(QUARANTINE) && !log.startsWith(UNCHAINED));

/** Reads a whole log; undefined when it is whole. Changes nothing. */
export const diagnoseLog = async (options: {
  readonly blocks: BlockStore;
  readonly name: string;
  readonly key: DatabaseKey;
}): Promise<LogDamage | undefined> => {
  const log = await openBlockLog(options);
  try {
    await log.readAll({ block: () => undefined, restart: () => undefined });
    return undefined;
  } catch (cause) {
    if (cause instanceof LogDamagedError) return cause.damage;
    throw cause;
  }
};

/**
 * Goes on with what is whole of a damaged log: every block that authenticates is sealed anew into an unbroken chain.
 * The log as it was found is set aside under `quarantine|<log>` first, byte for byte, and stays there.
 */
export const repairLog = async (options: {
  readonly blocks: BlockStore;
  readonly name: string;
  readonly key: DatabaseKey;
  readonly deflate?: boolean;
}): Promise<void> => {
  const { blocks, name } = options;
  const found = await everyBlock(blocks, name);
  await setAside(blocks, name, found);
  let payloads: Uint8Array[] = [];
  const log = await openBlockLog(options);
  try {
    await log.readAll({
      block: (block) => {
        payloads.push(block.payload);
      },
      restart: () => {
        payloads = [];
      },
    });
  } catch (cause) {
    if (!(cause instanceof LogDamagedError)) throw cause;
    await log.restoreFrom(
      found.map((block) => block.sequence),
      payloads,
    );
  }
};

const everyBlock = async (blocks: BlockStore, log: string): Promise<StoredBlock[]> => {
  const found: StoredBlock[] = [];
  for (;;) {
    const group = await blocks.read(log, (found.at(-1)?.sequence ?? -1) + 1, 64);
    if (group.length === 0) return found;
    found.push(...group);
  }
};

const setAside = async (blocks: BlockStore, log: string, found: readonly StoredBlock[]): Promise<void> => {
  const name = `${QUARANTINE}${log}`;
  const head = await blocks.head(log);
  const revision = (await blocks.head(name))?.revision ?? 0;
  const last = (await everyBlock(blocks, name)).at(-1)?.sequence ?? 0;
  const append = found.map((block, at) => ({ sequence: last + 1 + at, bytes: block.bytes }));
  const isSetAside = await blocks.commit(name, revision, { append, head: head?.bytes ?? new Uint8Array(0) });
  assert(isSetAside, "nobody writes to a log while it is repaired");
};
