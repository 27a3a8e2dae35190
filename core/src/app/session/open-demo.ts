import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { assert, createIdSource, encodeBase32, type Result } from "../../kernel/index.ts";
import type { Household } from "../../household/index.ts";
import { Preferences } from "../../settings/index.ts";
import { memoryBlockStore } from "../../store/blocks/index.ts";
import { type Argon2Cost, createVault } from "../../vault/index.ts";
import type { Planner } from "../plan.ts";
import { toProblem } from "../problem.ts";
import type { Records } from "../records.ts";
import { today } from "../today.ts";
import { WorkingCopy } from "../working-copy.ts";
import type { Session } from "./session.ts";

export const OpenDemoInput = z.strictObject({ locale: Preferences.shape.locale });
export type OpenDemoInput = z.output<typeof OpenDemoInput>;

const DEMO_NAME = "Demo";
const DEMO_SEED = 1;
const DEMO_YEARS = 6;

/** Nobody guesses at a vault whose passphrase nobody knows and whose blocks are gone with the process. */
const CHEAPEST: Argon2Cost = { memory: 19 * 1024, iterations: 2, parallelism: 1 };

/** Opens a made-up household (see core/household). It lies in memory alone: leaving it leaves nothing behind. */
export const openDemo = async (
  session: Session,
  { locale }: OpenDemoInput,
): Promise<Result<null, EngineProblem>> => {
  const { generateHousehold } = await import("../../household/index.ts");
  await session.leave();
  const { clock, crypto } = session.world;
  const id = createIdSource({ clock, random: crypto })();
  const facts = { id, name: DEMO_NAME, createdAt: clock.now(), demo: true };
  const passphrase = encodeBase32(crypto.bytes(16));
  const created = await createVault(crypto, { ...facts, passphrase, cost: CHEAPEST });
  if (!created.ok) return { ok: false, error: toProblem(created.error) };
  const { file, keys } = created.value;
  const blocks = memoryBlockStore();
  const entered = await session.enter({ id, file: { ...file, recoverySettled: true }, keys, blocks });
  if (!entered.ok) return entered;
  const { vault } = session;
  assert(vault !== undefined, "blocks in memory are whole");
  const household = generateHousehold({ seed: DEMO_SEED, years: DEMO_YEARS, until: today(clock), locale });
  return vault.writer.commit(() => furnish(vault.books, household, vault.planWorld));
};

const furnish: Planner<Household, null> = (books, household) => {
  const copy = new WorkingCopy(books);
  const put = <Type extends keyof Records>(type: Type, records: readonly Records[Type][]): void => {
    for (const record of records) copy.put(type, record);
  };
  put("preferences", [household.preferences]);
  put("account", household.accounts);
  put("statement", household.statements);
  put("category", household.categories);
  put("payee", household.payees);
  put("tag", household.tags);
  put("exchange-rate", household.rates);
  put("transaction", household.transactions);
  return { ok: true, value: { action: { kind: "vault.demo" }, changes: copy.changes(), answer: null } };
};
