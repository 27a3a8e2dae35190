import { afterEach, describe, expect, test } from "vitest";
import { readJsonExport } from "../../export/index.ts";
import type { MemoryDisk } from "../../store/index.ts";
import { faultyBlockStore } from "../../store/testing.ts";
import type { VaultShelf } from "../ports.ts";
import {
  aDraft,
  aHousehold,
  aWorld,
  everythingShown,
  memoryShelf,
  PASSPHRASE,
  reopened,
  startEngine,
  stopEngines,
  valueOf,
  viewOf,
} from "../testing.ts";

afterEach(stopEngines);

const aBackup = async (parts: Parameters<typeof aHousehold>[0] = {}) => {
  const household = await aHousehold(parts);
  const { engine, accountId } = household;
  await valueOf(engine.ledger.record(aDraft(accountId, { note: "kept", payee: { name: "Baker" } })));
  const gone = await valueOf(engine.ledger.record(aDraft(accountId)));
  await valueOf(engine.ledger.remove({ ids: [gone.id] }));
  const file = await valueOf(engine.data.backup());
  return { ...household, file, shown: await everythingShown(engine) };
};

describe("APP-60 a backup", () => {
  test("restores on another machine as it was", async () => {
    const { file, shown } = await aBackup();
    await stopEngines();
    const elsewhere = startEngine(aWorld());
    expect(
      await valueOf(elsewhere.data.inspectBackup({ bytes: file.bytes, passphrase: PASSPHRASE })),
    ).toMatchObject({ vault: "Household", accounts: 1, transactions: 1 });
    const restore = { bytes: file.bytes, passphrase: PASSPHRASE, replace: null };
    const { vaultId } = await valueOf(elsewhere.data.restoreBackup(restore));
    await valueOf(elsewhere.session.unlock({ vaultId, passphrase: PASSPHRASE }));
    expect(await everythingShown(elsewhere)).toEqual(shown);
  });

  test("opens with the recovery words of its day too", async () => {
    const { file, recoveryWords } = await aBackup();
    await stopEngines();
    const elsewhere = startEngine(aWorld());
    const restore = { bytes: file.bytes, passphrase: PASSPHRASE, replace: null };
    const { vaultId } = await valueOf(elsewhere.data.restoreBackup(restore));
    const passphrase = "eleven wet otters under";
    await valueOf(elsewhere.session.recover({ vaultId, words: recoveryWords, passphrase }));
    expect(await viewOf(elsewhere, "session", null)).toMatchObject({ phase: "open" });
  });

  test("takes the place of the vault it replaces, which was open", async () => {
    const { engine, world, vaultId, accountId, file, shown } = await aBackup();
    await valueOf(engine.ledger.record(aDraft(accountId, { note: "after the backup" })));
    const restored = await valueOf(
      engine.data.restoreBackup({ bytes: file.bytes, passphrase: PASSPHRASE, replace: vaultId }),
    );
    expect(await world.vaults.list()).toEqual([restored.vaultId]);
    await valueOf(engine.session.unlock({ vaultId: restored.vaultId, passphrase: PASSPHRASE }));
    expect(await everythingShown(engine)).toEqual(shown);
  });

  test("with one byte altered, a wrong passphrase or no vault to replace changes nothing", async () => {
    const { engine, world, vaultId, file, shown } = await aBackup();
    const altered = Uint8Array.from(file.bytes);
    altered[altered.length - 5] = (altered[altered.length - 5] ?? 0) ^ 1;
    const attempts = [
      { bytes: altered, passphrase: PASSPHRASE, replace: vaultId },
      { bytes: file.bytes, passphrase: "not this one", replace: vaultId },
      { bytes: file.bytes, passphrase: PASSPHRASE, replace: "nowhere" },
      { bytes: Uint8Array.of(1, 2, 3), passphrase: PASSPHRASE, replace: vaultId },
    ];
    const codes = [];
    for (const attempt of attempts) {
      const restored = await engine.data.restoreBackup(attempt);
      codes.push(restored.ok ? "" : restored.error.code);
    }
    expect(codes).toEqual([
      "vault/backup_damaged",
      "vault/wrong_passphrase",
      "vault/unknown",
      "vault/not_a_backup",
    ]);
    expect(await world.vaults.list()).toEqual([vaultId]);
    expect(await everythingShown(engine)).toEqual(shown);
  });

  test.each([1, 2, 3, 4, 5])("on a disk that is full at write %i keeps the old vault", async (step) => {
    const disks = new Map<string, MemoryDisk>();
    const shelf = memoryShelf(disks);
    const { file, vaultId } = await aBackup({ vaults: shelf });
    await stopEngines();
    const failing: VaultShelf = {
      ...shelf,
      open: async (id) =>
        id === vaultId ? shelf.open(id) : faultyBlockStore(await shelf.open(id), { kind: "full", step }),
    };
    const engine = startEngine(aWorld({ vaults: failing }));
    const restore = { bytes: file.bytes, passphrase: PASSPHRASE, replace: vaultId };
    expect(await engine.data.restoreBackup(restore)).toEqual({ ok: false, error: { code: "store/full" } });
    expect(await failing.list()).toEqual([vaultId]);
  });

  test("APP-37 a process that dies while restoring leaves the old vault, and the next start what was half written", async () => {
    const disks = new Map<string, MemoryDisk>();
    const shelf = memoryShelf(disks);
    const { file, vaultId, shown } = await aBackup({ vaults: shelf });
    await stopEngines();
    const dying: VaultShelf = {
      ...shelf,
      open: async (id) =>
        id === vaultId
          ? shelf.open(id)
          : faultyBlockStore(await shelf.open(id), { kind: "kill-before", step: 6 }),
      erase: async () => {},
    };
    const restore = { bytes: file.bytes, passphrase: PASSPHRASE, replace: vaultId };
    await startEngine(aWorld({ vaults: dying }))
      .data.restoreBackup(restore)
      .catch(() => {});
    await stopEngines();
    expect(disks.size).toBe(2);

    const engine = await reopened(aWorld({ vaults: shelf }), vaultId);
    expect(await everythingShown(engine)).toEqual(shown);
    expect([...disks.keys()]).toEqual([vaultId]);
  });
});

describe("APP-61 a plain export", () => {
  test("of JSON reads back, record by record", async () => {
    const { engine } = await aBackup();
    const file = await valueOf(engine.data.exportPlain({ format: "json" }));
    expect(file.name).toBe("Household 2026-06-30.json");
    const snapshot = readJsonExport(new TextDecoder().decode(file.bytes));
    expect(snapshot.ok && snapshot.value.transactions.map(({ note }) => note)).toEqual(["kept"]);
  });

  test.each(["csv", "qif", "beancount"] as const)(
    "of %s has the transaction and its payee",
    async (format) => {
      const { engine } = await aBackup();
      const { bytes } = await valueOf(engine.data.exportPlain({ format }));
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain("Baker");
      expect(text).toContain("10.00");
    },
  );
});

test("nothing of a vault is readable on its disk", async () => {
  const disks = new Map<string, MemoryDisk>();
  const { engine, vaultId, accountId } = await aHousehold({ vaults: memoryShelf(disks) });
  await valueOf(engine.ledger.record(aDraft(accountId, { note: "canary note", payee: { name: "Canary" } })));
  await engine.session.lock();
  const disk = disks.get(vaultId);
  const bytes = [...(disk?.logs.values() ?? [])].flatMap(({ head, blocks }) => [
    ...(head === undefined ? [] : [head]),
    ...blocks.map((block) => block.bytes),
  ]);
  expect(bytes.length).toBeGreaterThan(4);
  const text = [...bytes, ...(disk?.headers.values() ?? [])]
    .map((each) => new TextDecoder("latin1").decode(each))
    .join("\n");
  for (const secret of ["canary", "Canary", "Checking", "Groceries", PASSPHRASE]) {
    expect(text).not.toContain(secret);
  }
  expect(await viewOf(engine, "session", null)).toMatchObject({ phase: "closed" });
});
