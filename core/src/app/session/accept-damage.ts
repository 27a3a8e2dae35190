import type { EngineProblem } from "../../contract/index.ts";
import type { Result } from "../../kernel/index.ts";
import { refuse } from "../problem.ts";
import type { Session } from "./session.ts";

/**
 * Goes on with what is whole of a damaged store. What the journal still tells is written to the documents again, so
 * that a lost block of documents costs nothing that the journal kept (APP-8).
 *
 * @errors `session/not_damaged`; `store/full`
 */
export const acceptDamage = async (session: Session): Promise<Result<null, EngineProblem>> => {
  const access = session.damagedAccess;
  if (access === undefined) return refuse("session/not_damaged");
  const { repairStore, StorageFullError } = await import("../../store/index.ts");
  try {
    await repairStore({ key: access.keys.databaseKey, blocks: access.blocks });
  } catch (cause) {
    if (cause instanceof StorageFullError) return refuse("store/full");
    throw cause;
  }
  const entered = await session.enter(access);
  if (entered.ok) await session.vault?.writer.replay(0);
  return entered;
};
