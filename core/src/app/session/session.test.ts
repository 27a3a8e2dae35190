import { afterEach, describe, expect, test } from "vitest";
import type { SessionView } from "../../contract/index.ts";
import { CurrencyCode } from "../../money/index.ts";
import { createMemoryDisk, memoryBlockStore, type MemoryDisk } from "../../store/index.ts";
import { faultyBlockStore } from "../../store/testing.ts";
import type { VaultShelf } from "../ports.ts";
import {
  aDraft,
  aHousehold,
  aWorld,
  createTestTime,
  memoryShelf,
  PASSPHRASE,
  reopened,
  rowsOf,
  startEngine,
  stopEngines,
  valueOf,
  viewOf,
} from "../testing.ts";

afterEach(stopEngines);

const newVault = {
  name: "Household",
  passphrase: PASSPHRASE,
  baseCurrency: CurrencyCode.parse("EUR"),
  locale: "system",
};

const phaseOf = async (engine: ReturnType<typeof startEngine>): Promise<SessionView["phase"]> =>
  (await viewOf(engine, "session", null)).phase;

describe("a vault's life", () => {
  test("it is made with categories, listed, locked and opened again", async () => {
    const { world, engine, vaultId } = await aHousehold();
    expect((await viewOf(engine, "catalog", null)).categories.length).toBeGreaterThan(50);
    await engine.session.lock();
    expect(await viewOf(engine, "session", null)).toMatchObject({
      phase: "closed",
      vaults: [{ id: vaultId, name: "Household", recoverySettled: false, demo: false }],
    });
    const again = await reopened(world, vaultId);
    expect((await viewOf(again, "accounts", null)).accounts.map(({ name }) => name)).toEqual(["Checking"]);
  });

  test("a passphrase below the floor makes no vault", async () => {
    const world = aWorld();
    const engine = startEngine(world);
    const created = await engine.session.create({ ...newVault, passphrase: "short" });
    expect(created).toEqual({
      ok: false,
      error: { code: "vault/passphrase_too_weak", facts: { reason: "too_short" } },
    });
    expect(await world.vaults.list()).toEqual([]);
  });

  test("the words open it and give it another passphrase", async () => {
    const { world, engine, vaultId, recoveryWords } = await aHousehold();
    await engine.session.lock();
    const next = "eleven wet otters under";
    await valueOf(engine.session.recover({ vaultId, words: recoveryWords, passphrase: next }));
    await engine.session.lock();
    expect(await engine.session.unlock({ vaultId, passphrase: PASSPHRASE })).toMatchObject({
      error: { code: "vault/wrong_passphrase" },
    });
    await valueOf(startEngine(world).session.unlock({ vaultId, passphrase: next }));
  });

  test("wrong words and words that are none are told apart", async () => {
    const { engine, vaultId, recoveryWords } = await aHousehold();
    await engine.session.lock();
    const recover = async (words: readonly string[]) =>
      engine.session.recover({ vaultId, words, passphrase: "eleven wet otters under" });
    expect(await recover(["xyzzy", ...recoveryWords.slice(1)])).toMatchObject({
      error: { code: "vault/not_a_recovery_word", facts: { word: "xyzzy", position: 0 } },
    });
    expect(await recover(recoveryWords.slice(1))).toMatchObject({
      error: { code: "vault/wrong_recovery_words" },
    });
  });

  test("new words replace the old ones, and are to be confirmed", async () => {
    const { engine, vaultId, recoveryWords } = await aHousehold();
    await valueOf(engine.session.settleRecovery({ choice: "confirmed" }));
    const renewed = await valueOf(engine.session.renewRecoveryWords({ passphrase: PASSPHRASE }));
    expect(await viewOf(engine, "session", null)).toMatchObject({ vault: { recoverySettled: false } });
    await engine.session.lock();
    const passphrase = "eleven wet otters under";
    expect((await engine.session.recover({ vaultId, words: recoveryWords, passphrase })).ok).toBe(false);
    await valueOf(engine.session.recover({ vaultId, words: renewed.recoveryWords, passphrase }));
  });

  test("it is renamed, and erased by its name only", async () => {
    const { world, engine, vaultId } = await aHousehold();
    await valueOf(engine.session.rename({ name: "Ours" }));
    expect(await viewOf(engine, "session", null)).toMatchObject({ vault: { name: "Ours" } });
    expect(await engine.session.erase({ vaultId, name: "Household" })).toMatchObject({
      error: { code: "vault/name_does_not_match" },
    });
    await valueOf(engine.session.erase({ vaultId, name: "Ours" }));
    expect(await phaseOf(engine)).toBe("closed");
    expect(await world.vaults.list()).toEqual([]);
  });
});

test("APP-32 changing the passphrase rewrites no data", async () => {
  const disks = new Map<string, MemoryDisk>();
  const { engine: first, world, vaultId } = await aHousehold({ vaults: memoryShelf(disks) });
  // Locking waits for the writes under way.
  await first.session.lock();
  const engine = await reopened(world, vaultId);
  const logs = () =>
    JSON.stringify([...(disks.get(vaultId)?.logs.values() ?? [])].map(({ revision }) => revision));
  const before = logs();
  await valueOf(engine.session.changePassphrase({ current: PASSPHRASE, next: "eleven wet otters under" }));
  expect(logs()).toBe(before);
});

describe("APP-30 wrong passphrases", () => {
  test("are counted across restarts, and slowed down from the fifth on", async () => {
    const time = createTestTime();
    const { world, engine, vaultId } = await aHousehold(time);
    await engine.session.lock();
    const tryWrong = async () => startEngine(world).session.unlock({ vaultId, passphrase: "not this one" });
    for (let attempts = 1; attempts <= 4; attempts += 1) {
      expect(await tryWrong()).toMatchObject({
        error: { code: "vault/wrong_passphrase", facts: { attempts, waitMs: 0 } },
      });
    }
    expect(await tryWrong()).toMatchObject({ error: { facts: { attempts: 5, waitMs: 1000 } } });
    expect(await engine.session.unlock({ vaultId, passphrase: PASSPHRASE })).toMatchObject({
      error: { code: "vault/too_many_attempts", facts: { waitMs: 1000 } },
    });
    time.pass(1000);
    await valueOf(engine.session.unlock({ vaultId, passphrase: PASSPHRASE }));
    await engine.session.lock();
    expect(await tryWrong()).toMatchObject({ error: { facts: { attempts: 1 } } });
  });

  test("count as well while the vault is open", async () => {
    const { engine } = await aHousehold();
    const guess = async () =>
      engine.session.changePassphrase({ current: "not this one", next: "eleven wet otters under" });
    for (let attempts = 1; attempts <= 5; attempts += 1) {
      expect(await guess()).toMatchObject({ error: { code: "vault/wrong_passphrase", facts: { attempts } } });
    }
    expect(await guess()).toMatchObject({ error: { code: "vault/too_many_attempts" } });
    expect(await engine.session.renewRecoveryWords({ passphrase: PASSPHRASE })).toMatchObject({
      error: { code: "vault/too_many_attempts", facts: { waitMs: 1000 } },
    });
  });

  test("cost nothing: the books are as they were", async () => {
    const { engine, vaultId, accountId } = await aHousehold();
    await valueOf(engine.ledger.record(aDraft(accountId)));
    await engine.session.lock();
    await engine.session.unlock({ vaultId, passphrase: "not this one" });
    await valueOf(engine.session.unlock({ vaultId, passphrase: PASSPHRASE }));
    expect(await rowsOf(engine)).toHaveLength(1);
  });
});

describe("APP-21 a locked vault", () => {
  test("answers no view, no rows and no command", async () => {
    const { engine, accountId } = await aHousehold();
    const heard: string[] = [];
    engine.watch("accounts", null, () => heard.push("accounts"));
    engine.watch("undo", null, () => heard.push("undo"));
    await viewOf(engine, "accounts", null);
    await engine.session.lock();
    heard.length = 0;
    await Promise.resolve();
    expect(await rowsOf(engine)).toEqual([]);
    expect(await engine.ledger.record(aDraft(accountId))).toEqual({
      ok: false,
      error: { code: "session/locked" },
    });
    expect(await engine.history.undo()).toMatchObject({ error: { code: "session/locked" } });
    expect(heard).toEqual([]);
  });

  test("is shown again to who went on watching", async () => {
    const { engine, vaultId } = await aHousehold();
    let shown = 0;
    engine.watch("accounts", null, () => (shown += 1));
    await viewOf(engine, "accounts", null);
    await engine.session.lock();
    const before = shown;
    await valueOf(engine.session.unlock({ vaultId, passphrase: PASSPHRASE }));
    await viewOf(engine, "accounts", null);
    expect(shown).toBe(before + 1);
  });
});

describe("APP-33 auto-lock", () => {
  const MINUTE = 60_000;

  test("locks after the preferred minutes without a touch", async () => {
    const time = createTestTime();
    const { engine } = await aHousehold(time);
    await valueOf(engine.ledger.savePreferences({ autoLockMinutes: 5 }));
    time.pass(4 * MINUTE);
    engine.session.touch();
    time.pass(4 * MINUTE);
    expect(await phaseOf(engine)).toBe("open");
    time.pass(2 * MINUTE);
    expect(await viewOf(engine, "session", null, ({ phase }) => phase === "closed")).toBeDefined();
  });

  test("also when the clock is set back a year", async () => {
    const time = createTestTime();
    let back = 0;
    const clock = { now: () => time.clock.now() - back };
    const { engine } = await aHousehold({ clock, timer: time.timer });
    await valueOf(engine.ledger.savePreferences({ autoLockMinutes: 5 }));
    time.pass(MINUTE);
    back = 365 * 24 * 60 * MINUTE;
    time.pass(5 * MINUTE);
    expect(await viewOf(engine, "session", null, ({ phase }) => phase === "closed")).toBeDefined();
  });

  test("never, when so preferred", async () => {
    const time = createTestTime();
    const { engine } = await aHousehold(time);
    await valueOf(engine.ledger.savePreferences({ autoLockMinutes: 0 }));
    time.pass(24 * 60 * MINUTE);
    expect(await phaseOf(engine)).toBe("open");
  });
});

describe("APP-34 the demo", () => {
  test("is a whole household that is gone when it is left", async () => {
    const world = aWorld();
    const engine = startEngine(world);
    await valueOf(engine.session.openDemo({ locale: "en-GB" }));
    expect(await viewOf(engine, "session", null)).toMatchObject({ phase: "open", vault: { demo: true } });
    const register = await engine.ledger.rows({
      filter: {},
      sort: { by: "date", direction: "descending" },
      offset: 0,
      limit: 1,
    });
    expect(register.count).toBeGreaterThan(3000);
    expect(await viewOf(engine, "undo", null)).toEqual({ undo: null, redo: null });
    expect(await engine.data.backup()).toMatchObject({ error: { code: "data/demo_has_no_backup" } });
    await valueOf(engine.session.leaveDemo());
    expect(await viewOf(engine, "session", null)).toEqual({ phase: "closed", vaults: [] });
    expect(await world.vaults.list()).toEqual([]);
  });
});

describe("a disk that fails", () => {
  /** A shelf of one disk whose `step`th durable write fails. */
  const failingShelf = (disk: MemoryDisk, kind: "full" | "kill-before", step: number): VaultShelf => {
    let ids: readonly string[] = [];
    return {
      list: async () => ids,
      open: async (id) => {
        ids = [id];
        return faultyBlockStore(memoryBlockStore(disk), { kind, step });
      },
      erase: async () => {
        ids = [];
        disk.logs.clear();
        disk.headers.clear();
      },
    };
  };

  test("APP-35 being full at any write of its making leaves no vault", async () => {
    for (let step = 1; ; step += 1) {
      const disk = createMemoryDisk();
      const world = aWorld({ vaults: failingShelf(disk, "full", step) });
      const engine = startEngine(world);
      const created = await engine.session.create(newVault);
      if (created.ok) break;
      expect(created).toEqual({ ok: false, error: { code: "store/full" } });
      expect(await world.vaults.list()).toEqual([]);
      expect(await phaseOf(engine)).toBe("closed");
    }
  });

  test("APP-37 dying at any write of its making leaves a whole vault or none", async () => {
    const seen = new Set<number>();
    for (let step = 1; step <= 24; step += 1) {
      const disks = new Map<string, MemoryDisk>();
      const left = memoryShelf(disks);
      const dying: VaultShelf = {
        ...left,
        open: async (id) => faultyBlockStore(await left.open(id), { kind: "kill-before", step }),
        // A dead process erases nothing.
        erase: async () => {},
      };
      const created = startEngine(aWorld({ vaults: dying })).session.create(newVault);
      await created.catch(() => {});
      await stopEngines();

      const engine = startEngine(aWorld({ vaults: left }));
      const session = await viewOf(engine, "session", null);
      const vaults = session.phase === "closed" ? session.vaults : [];
      await expect.poll(() => disks.size).toBe(vaults.length);
      seen.add(vaults.length);
      for (const { id } of vaults) {
        await valueOf(engine.session.unlock({ vaultId: id, passphrase: PASSPHRASE }));
        expect((await viewOf(engine, "catalog", null)).categories.length).toBeGreaterThan(50);
      }
    }
    expect(seen).toEqual(new Set([0, 1]));
  });

  test("APP-37 a place whose file cannot be read is not swept away", async () => {
    const disks = new Map<string, MemoryDisk>();
    const shelf = memoryShelf(disks);
    const blocks = await shelf.open("from-the-future");
    await blocks.setHeader("vault", Uint8Array.of(1, 2, 3));
    await blocks.close();
    const engine = startEngine(aWorld({ vaults: shelf }));
    expect(await viewOf(engine, "session", null)).toEqual({ phase: "closed", vaults: [] });
    // Whatever changes the session takes its turn after the start.
    await engine.session.lock();
    expect([...disks.keys()]).toEqual(["from-the-future"]);
  });

  test("APP-31 an attempt that breaks goes back to the list, and the next one opens", async () => {
    const { engine: first, world, vaultId } = await aHousehold();
    await first.session.lock();
    let isBroken = true;
    const { argon2id } = world.crypto;
    const crypto: typeof world.crypto = {
      ...world.crypto,
      argon2id: async (input) => {
        if (isBroken) throw new RangeError("out of memory");
        return argon2id(input);
      },
    };
    const engine = startEngine({ ...world, crypto });
    await expect(engine.session.unlock({ vaultId, passphrase: PASSPHRASE })).rejects.toThrow("out of memory");
    expect(await phaseOf(engine)).toBe("closed");
    isBroken = false;
    await valueOf(engine.session.unlock({ vaultId, passphrase: PASSPHRASE }));
  });

  test("APP-31 locking closes the session even so", async () => {
    const counted = faultyBlockStore(memoryBlockStore());
    const counting = memoryShelf();
    const first = startEngine(aWorld({ vaults: { ...counting, open: async () => counted } }));
    await valueOf(first.session.create(newVault));
    await stopEngines();

    const shelf = failingShelf(createMemoryDisk(), "kill-before", counted.steps() + 1);
    const engine = startEngine(aWorld({ vaults: shelf }));
    await valueOf(engine.session.create(newVault));
    const outcomes: string[] = [];
    for (let minutes = 1; minutes <= 10; minutes += 1) {
      const saved = engine.ledger.savePreferences({ autoLockMinutes: minutes });
      outcomes.push(await saved.then(() => "saved").catch(() => "died"));
    }
    expect(outcomes.at(-1)).toBe("died");
    await engine.session.lock().catch(() => {});
    expect(await phaseOf(engine)).toBe("closed");
  });
});

test("APP-8 a damaged store says so, and opens with what is whole once that is accepted", async () => {
  const disks = new Map<string, MemoryDisk>();
  const { world, engine, vaultId, accountId } = await aHousehold({ vaults: memoryShelf(disks) });
  for (let day = 1; day <= 9; day += 1) {
    await valueOf(engine.ledger.record(aDraft(accountId, { date: `2026-03-0${day}` })));
  }
  await engine.session.lock();
  const transactions = [...(disks.get(vaultId)?.logs ?? [])].find(([name]) => name.includes("transactions"));
  const block = transactions?.[1].blocks[0];
  block?.bytes.fill(0, 20, 30);

  const again = startEngine(world);
  await valueOf(again.session.unlock({ vaultId, passphrase: PASSPHRASE }));
  const session = await viewOf(again, "session", null, ({ phase }) => phase === "damaged");
  expect(session).toMatchObject({ damage: { lostBlocks: 1 } });
  await valueOf(again.session.acceptDamage());
  expect(await phaseOf(again)).toBe("open");
  // The journal still tells everything.
  expect(await rowsOf(again)).toHaveLength(9);
});
