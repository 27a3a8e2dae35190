import { fc, test } from "@fast-check/vitest";
import { afterEach, describe, expect } from "vitest";
import type { Engine, UndoView } from "../contract/index.ts";
import type { AccountId } from "../ledger/index.ts";
import { createMemoryDisk, memoryBlockStore, type MemoryDisk } from "../store/index.ts";
import { type Fault, faultyBlockStore, type FaultyBlockStore } from "../store/testing.ts";
import type { VaultShelf } from "./ports.ts";
import {
  aDraft,
  aHousehold,
  anAccountDraft,
  everythingShown,
  reopened,
  rowsOf,
  startEngine,
  stopEngines,
  valueOf,
  viewOf,
} from "./testing.ts";

afterEach(stopEngines);

const copyOf = (disk: MemoryDisk): MemoryDisk => structuredClone(disk);

/** A shelf of one disk, which fails at one durable step counted from its opening. */
const shelfOver = (
  vaultId: string,
  disk: MemoryDisk,
  fault?: Fault,
): VaultShelf & { blocks?: FaultyBlockStore } => {
  const shelf: VaultShelf & { blocks?: FaultyBlockStore } = {
    list: async () => [vaultId],
    open: async () => (shelf.blocks = faultyBlockStore(memoryBlockStore(disk), fault)),
    erase: async () => {},
  };
  return shelf;
};

/** A vault with an account and a transaction, at rest on its disk. */
const atRest = async () => {
  const disk = createMemoryDisk();
  const shelf: VaultShelf = {
    list: async () => [],
    open: async () => memoryBlockStore(disk),
    erase: async () => {},
  };
  const { engine, world, vaultId, accountId } = await aHousehold({ vaults: shelf });
  const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { note: "first" })));
  await engine.session.lock();
  return { disk, world, vaultId, accountId, id };
};

describe("APP-3 a process that dies between any two durable writes", () => {
  test.each(["kill-before", "kill-after"] as const)("keeps what it answered, whole (%s)", async (kind) => {
    const { disk, world, vaultId, accountId, id } = await atRest();
    for (let step = 1; step <= 14; step += 1) {
      const left = copyOf(disk);
      const engine = await startOver(left, { kind, step });
      const acknowledged = engine === undefined ? new Set<string>() : await act(engine, accountId, id);
      await stopEngines();

      const again = await reopened({ ...world, vaults: shelfOver(vaultId, left) }, vaultId);
      const rows = await rowsOf(again);
      const notes = new Set(rows.map(({ note }) => note));
      for (const note of acknowledged) expect(notes, `${note} after step ${step}`).toContain(note);
      // Nothing half: a transfer has both its legs, and each names the other.
      for (const row of rows) {
        if (row.note !== "transfer") continue;
        const other = rows.find(({ id: otherId }) => otherId === row.transfer?.id);
        expect(other?.transfer?.id, `step ${step}`).toBe(row.id);
        expect(other?.amount).toBe(0 - row.amount);
      }
      await stopEngines();
    }

    async function startOver(left: MemoryDisk, fault: Fault): Promise<Engine | undefined> {
      const engine = startEngine({ ...world, vaults: shelfOver(vaultId, left, fault) });
      const unlocked = await engine.session
        .unlock({ vaultId, passphrase: "seven grey herons over" })
        .catch(() => ({ ok: false }));
      return unlocked.ok ? engine : undefined;
    }
  });

  /** A few actions, one after the other; answers the notes of those that were acknowledged. */
  const act = async (engine: Engine, accountId: AccountId, first: string): Promise<ReadonlySet<string>> => {
    const acknowledged = new Set<string>();
    const attempt = async (note: string, action: () => Promise<{ readonly ok: boolean }>): Promise<void> => {
      const done = await action().catch(() => ({ ok: false }));
      if (done.ok) acknowledged.add(note);
    };
    await attempt("edited", async () =>
      engine.ledger.edit({ ids: [first as never], patch: { note: "edited" } }),
    );
    const savings = await engine.ledger
      .createAccount(anAccountDraft({ name: "Savings" }))
      .catch(() => undefined);
    if (savings?.ok === true) {
      const transferTo = { accountId: savings.value.id, amount: null };
      await attempt("transfer", async () =>
        engine.ledger.record(aDraft(accountId, { note: "transfer", transferTo })),
      );
    }
    await attempt("second", async () => engine.ledger.record(aDraft(accountId, { note: "second" })));
    return acknowledged;
  };
});

describe("APP-4 a full disk", () => {
  test("before the commit point changes nothing, and says so", async () => {
    const { disk, world, vaultId, accountId } = await atRest();
    const shelf = shelfOver(vaultId, disk, { kind: "full", step: 1 });
    const engine = await reopened({ ...world, vaults: shelf }, vaultId);
    const before = await everythingShown(engine);
    expect(await engine.ledger.record(aDraft(accountId))).toEqual({
      ok: false,
      error: { code: "store/full" },
    });
    expect(await everythingShown(engine)).toEqual(before);
    expect((await viewOf(engine, "undo", null)).redo).toBeNull();

    shelf.blocks?.relieve();
    await valueOf(engine.ledger.record(aDraft(accountId)));
    expect(await rowsOf(engine)).toHaveLength(2);
  });

  test("after it keeps the action, now and after a restart", async () => {
    const { disk, world, vaultId, accountId } = await atRest();
    const engine = await reopened(
      { ...world, vaults: shelfOver(vaultId, disk, { kind: "full", step: 2 }) },
      vaultId,
    );
    await valueOf(engine.ledger.record(aDraft(accountId, { note: "kept" })));
    expect(await rowsOf(engine, { text: "kept" })).toHaveLength(1);
    await stopEngines();
    // A start that dies while it repeats the action leaves nothing open that would hinder the next.
    const dying = startEngine({
      ...world,
      vaults: shelfOver(vaultId, disk, { kind: "kill-before", step: 1 }),
    });
    const unlock = { vaultId, passphrase: "seven grey herons over" };
    await dying.session.unlock(unlock).catch(() => {});
    await stopEngines();
    const again = await reopened({ ...world, vaults: shelfOver(vaultId, disk) }, vaultId);
    expect(await rowsOf(again, { text: "kept" })).toHaveLength(1);
  });

  test("after it leaves the action editable while the disk stays full, and stores all of it later", async () => {
    const { disk, world, vaultId, id } = await atRest();
    const shelf = shelfOver(vaultId, disk, { kind: "full", step: 2 });
    const engine = await reopened({ ...world, vaults: shelf }, vaultId);
    await valueOf(engine.ledger.edit({ ids: [id], patch: { note: "one" } }));
    expect(await engine.ledger.edit({ ids: [id], patch: { note: "two" } })).toMatchObject({ ok: false });
    shelf.blocks?.relieve();
    await valueOf(engine.ledger.edit({ ids: [id], patch: { date: "2026-04-01" as never } }));
    await engine.session.lock();
    const again = await reopened({ ...world, vaults: shelfOver(vaultId, disk) }, vaultId);
    expect(await rowsOf(again)).toMatchObject([{ note: "one", date: "2026-04-01" }]);
  });
});

test("APP-5 actions asked for at once happen one after the other", async () => {
  const { engine, accountId } = await aHousehold();
  const payees = Array.from({ length: 20 }, async () =>
    valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "Baker" } }))),
  );
  await Promise.all(payees);
  // Each but the first found the payee that the first had made.
  expect((await viewOf(engine, "catalog", null)).payees).toMatchObject([{ name: "Baker", transactions: 20 }]);
});

test("APP-10 what changes nothing writes nothing", async () => {
  const { engine, accountId } = await aHousehold();
  const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { note: "same" })));
  const before = await viewOf(engine, "undo", null);
  await valueOf(engine.ledger.edit({ ids: [id], patch: { note: "same" } }));
  expect(await viewOf(engine, "undo", null)).toEqual(before);
  expect(await engine.history.ofTransaction({ id })).toHaveLength(1);
});

test("APP-1 what has another shape is refused with the place that is wrong", async () => {
  const { engine, accountId } = await aHousehold();
  const wrong = { ...aDraft(accountId), amount: 1.5 } as never;
  expect(await engine.ledger.record(wrong)).toEqual({
    ok: false,
    error: { code: "input/invalid", facts: { path: "amount", reason: "invalid_type" } },
  });
  expect(await engine.ledger.record(undefined as never)).toMatchObject({ error: { code: "input/invalid" } });
});

/** What a person may do next; numbers choose among what is there. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("record" as const),
    amount: fc.integer({ min: -5000, max: 5000 }),
    day: fc.integer({ min: 1, max: 28 }),
    payee: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ kind: fc.constant("transfer" as const), amount: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({
    kind: fc.constant("edit" as const),
    at: fc.nat(),
    amount: fc.integer({ min: -5000, max: 5000 }),
  }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("duplicate" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("undo" as const) }),
  fc.record({ kind: fc.constant("redo" as const) }),
  fc.record({ kind: fc.constant("mergePayees" as const) }),
  fc.record({ kind: fc.constant("deleteCategory" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("reconcile" as const) }),
);

test.prop([fc.array(step, { minLength: 1, maxLength: 12 })], { numRuns: 12 })(
  "APP-6 the books after any actions are those of opening the vault anew",
  async (steps) => {
    const { engine, world, vaultId, accountId } = await aHousehold();
    const savings = await valueOf(engine.ledger.createAccount(anAccountDraft({ name: "Savings" })));
    for (const each of steps) await take(engine, accountId, savings.id, each);
    const shown = await everythingShown(engine);
    const undo = await viewOf(engine, "undo", null);
    // Balances are what the rows say, however they came about.
    for (const account of shown.accounts.accounts) {
      const rows = shown.rows.filter((row) => row.accountId === account.id);
      expect(account.balance).toBe(rows.reduce((sum, { amount }) => sum + amount, 0));
    }
    await engine.session.lock();
    const again = await reopened(world, vaultId);
    expect(await everythingShown(again)).toEqual(shown);
    const isRead = (view: UndoView): boolean => !isNothing(view) || isNothing(undo);
    expect(await viewOf(again, "undo", null, isRead)).toEqual(undo);
    await stopEngines();
  },
);

const isNothing = ({ undo, redo }: UndoView): boolean => undo === null && redo === null;

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const take = async (engine: Engine, from: AccountId, to: AccountId, each: Step): Promise<void> => {
  const rows = await rowsOf(engine);
  const chosen = "at" in each ? rows[each.at % Math.max(rows.length, 1)] : undefined;
  const ids = chosen === undefined ? [] : [chosen.id];
  switch (each.kind) {
    case "record": {
      const date = `2026-03-${String(each.day).padStart(2, "0")}`;
      const payee = { name: `Payee ${each.payee}` };
      await engine.ledger.record(aDraft(from, { amount: each.amount, date, payee, status: "cleared" }));
      return;
    }
    case "transfer":
      await engine.ledger.record(
        aDraft(from, { amount: -each.amount, transferTo: { accountId: to, amount: null } }),
      );
      return;
    case "edit":
      await engine.ledger.edit({ ids, patch: { amount: each.amount as never }, force: true });
      return;
    case "remove":
      await engine.ledger.remove({ ids, force: true });
      return;
    case "duplicate":
      await engine.ledger.duplicate({ ids });
      return;
    case "undo":
      await engine.history.undo();
      return;
    case "redo":
      await engine.history.redo();
      return;
    case "mergePayees": {
      const [into, ...others] = (await viewOf(engine, "catalog", null)).payees.map(({ id }) => id);
      if (into !== undefined && others.length > 0) await engine.catalog.mergePayees({ ids: others, into });
      return;
    }
    case "deleteCategory": {
      const { categories } = await viewOf(engine, "catalog", null);
      const category = categories[each.at % Math.max(categories.length, 1)];
      if (category !== undefined) await engine.catalog.deleteCategory({ id: category.id, replaceWith: null });
      return;
    }
    case "reconcile":
      await engine.ledger.reconcile({
        accountId: from,
        date: "2026-03-31" as never,
        closing: 0 as never,
        adjust: true,
      });
  }
};
