import { LocalDate } from "../calendar/index.ts";
import type {
  AccountDraft,
  Engine,
  EngineViews,
  RegisterFilter,
  RegisterRow,
  TransactionDraft,
} from "../contract/index.ts";
import { assert } from "../kernel/index.ts";
import type { AccountId } from "../ledger/index.ts";
import { CurrencyCode, MinorUnits } from "../money/index.ts";
import { createMemoryDisk, type MemoryDisk, memoryBlockStore } from "../store/index.ts";
import { quickProvider } from "../vault/testing.ts";
import { createEngine } from "./engine.ts";
import type { EngineWorld, VaultShelf } from "./ports.ts";

/** A shelf whose disks outlive the engines that are opened over it. */
export const memoryShelf = (disks: Map<string, MemoryDisk> = new Map()): VaultShelf => ({
  list: async () => [...disks.keys()],
  open: async (id) => {
    let disk = disks.get(id);
    if (disk === undefined) disks.set(id, (disk = createMemoryDisk()));
    return memoryBlockStore(disk);
  },
  erase: async (id) => {
    disks.delete(id);
  },
});

/** A clock that stands still until it is moved, with the timers that hang on it. */
export const createTestTime = (start = Date.UTC(2026, 5, 30, 12)) => {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    clock: { now: () => now },
    timer: (work: () => void, delay: number) => {
      if (delay === 0) {
        // A pause between slices of work: no time passes.
        const pause = setTimeout(work, 0);
        return () => clearTimeout(pause);
      }
      const entry = { at: now + delay, work };
      timers.add(entry);
      return () => void timers.delete(entry);
    },
    /** Lets time pass, firing what falls due. */
    pass: (milliseconds: number): void => {
      const until = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.delete(due);
        now = Math.max(now, due.at);
        due.work();
      }
      now = until;
    },
  };
};

/** A world in memory with cheap keys. */
export const aWorld = (parts: Partial<EngineWorld> = {}): EngineWorld => {
  const time = createTestTime();
  return {
    clock: time.clock,
    timer: time.timer,
    crypto: quickProvider(),
    vaults: memoryShelf(),
    ...parts,
  };
};

const running = new Set<Engine>();

/** An engine that `stopEngines` stops. */
export const startEngine = (world: EngineWorld): Engine => {
  const engine = createEngine(world);
  running.add(engine);
  return engine;
};

/** For `afterEach`: a process may have three vaults open at once, no more. */
export const stopEngines = async (): Promise<void> => {
  // An engine whose disk died cannot lock in peace.
  for (const engine of running) await engine.session.lock().catch(() => {});
  running.clear();
};

/** The first value of a view that `isWanted`. */
export const viewOf = async <Name extends keyof EngineViews>(
  engine: Engine,
  name: Name,
  params: EngineViews[Name]["params"],
  isWanted: (value: EngineViews[Name]["value"]) => boolean = () => true,
): Promise<EngineViews[Name]["value"]> =>
  new Promise((resolve) => {
    const stop = engine.watch(name, params, (value) => {
      if (!isWanted(value)) return;
      stop();
      resolve(value);
    });
  });

/** The value of an answer that must be a success. */
export const valueOf = async <T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> => {
  const result = await answer;
  assert(result.ok, result.ok ? "" : `expected a success, got ${result.error.code}`);
  return result.value;
};

export const PASSPHRASE = "seven grey herons over";

/** An engine with an open vault of one account, over a disk that outlives it. */
export const aHousehold = async (parts: Partial<EngineWorld> = {}) => {
  const world = aWorld(parts);
  const engine = startEngine(world);
  const { vaultId, recoveryWords } = await valueOf(
    engine.session.create({
      name: "Household",
      passphrase: PASSPHRASE,
      baseCurrency: CurrencyCode.parse("EUR"),
      locale: "system",
    }),
  );
  const { id: accountId } = await valueOf(engine.ledger.createAccount(anAccountDraft()));
  return { world, engine, vaultId, recoveryWords, accountId };
};

/** The vault of `aHousehold` as the next start of the program finds it. */
export const reopened = async (world: EngineWorld, vaultId: string): Promise<Engine> => {
  const engine = startEngine(world);
  await valueOf(engine.session.unlock({ vaultId, passphrase: PASSPHRASE }));
  return engine;
};

export const anAccountDraft = (fields: Partial<AccountDraft> = {}): AccountDraft => ({
  name: "Checking",
  kind: "checking",
  currency: CurrencyCode.parse("EUR"),
  onBudget: true,
  institution: "",
  number: "",
  note: "",
  opening: null,
  ...fields,
});

/** A transaction as a person types it. Give amounts in minor units. */
export const aDraft = (
  accountId: AccountId,
  {
    amount = -1000,
    date = "2026-03-01",
    ...fields
  }: Partial<Omit<TransactionDraft, "amount" | "date">> & {
    readonly amount?: number;
    readonly date?: string;
  } = {},
): TransactionDraft => ({
  accountId,
  date: LocalDate.parse(date),
  amount: MinorUnits.parse(amount),
  payee: null,
  categoryId: null,
  note: "",
  tagIds: [],
  splits: [],
  status: "uncleared",
  transferTo: null,
  ...fields,
});

/** The first rows of the register, oldest first. */
export const rowsOf = async (
  engine: Engine,
  filter: RegisterFilter = {},
): Promise<readonly RegisterRow[]> => {
  const sort = { by: "date", direction: "ascending" } as const;
  return (await engine.ledger.rows({ filter, sort, offset: 0, limit: 2000 })).rows;
};

/** All that a vault shows, in a form that compares: what two engines over the same books agree on. */
export const everythingShown = async (engine: Engine) => {
  const [accounts, catalog, preferences] = await Promise.all([
    viewOf(engine, "accounts", null),
    viewOf(engine, "catalog", null),
    viewOf(engine, "preferences", null),
  ]);
  return { accounts, catalog, preferences, rows: await rowsOf(engine) };
};
