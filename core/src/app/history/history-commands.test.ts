import { afterEach, describe, expect, test } from "vitest";
import { LocalDate } from "../../calendar/index.ts";
import { MinorUnits } from "../../money/index.ts";
import {
  aDraft,
  aHousehold,
  createTestTime,
  reopened,
  rowsOf,
  startEngine,
  stopEngines,
  valueOf,
  viewOf,
} from "../testing.ts";

afterEach(stopEngines);

describe("APP-36 undo and redo", () => {
  test("walk back and forth over any actions", async () => {
    const { engine, accountId } = await aHousehold();
    const { id } = await valueOf(engine.ledger.record(aDraft(accountId)));
    await valueOf(engine.ledger.edit({ ids: [id], patch: { note: "one" } }));
    await valueOf(engine.ledger.edit({ ids: [id], patch: { note: "two" } }));
    const noteNow = async () => (await rowsOf(engine))[0]?.note;
    await valueOf(engine.history.undo());
    expect(await noteNow()).toBe("one");
    await valueOf(engine.history.undo());
    expect(await noteNow()).toBe("");
    expect(await valueOf(engine.history.undo())).toEqual({ kind: "transaction.record" });
    expect(await rowsOf(engine)).toEqual([]);
    for (let steps = 0; steps < 3; steps += 1) await valueOf(engine.history.redo());
    expect(await noteNow()).toBe("two");
    expect(await engine.history.redo()).toEqual({ ok: false, error: { code: "history/nothing_to_redo" } });
  });

  test("a new action ends what could be done again", async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.record(aDraft(accountId)));
    await valueOf(engine.history.undo());
    expect((await viewOf(engine, "undo", null)).redo).toEqual({ kind: "transaction.record" });
    await valueOf(engine.ledger.record(aDraft(accountId)));
    expect((await viewOf(engine, "undo", null)).redo).toBeNull();
  });

  test("work after the vault was opened anew", async () => {
    const { engine, world, vaultId, accountId } = await aHousehold();
    const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { note: "before" })));
    await valueOf(engine.ledger.edit({ ids: [id], patch: { note: "after" } }));
    await valueOf(engine.history.undo());
    await engine.session.lock();

    const again = await reopened(world, vaultId);
    await valueOf(again.history.redo());
    expect((await rowsOf(again))[0]?.note).toBe("after");
    await valueOf(again.history.undo());
    await valueOf(again.history.undo());
    expect(await rowsOf(again)).toEqual([]);
  });

  test("go no further back than the person's first action", async () => {
    const { engine } = await aHousehold();
    await valueOf(engine.ledger.savePreferences({ theme: "dark" }));
    expect(await valueOf(engine.history.undo())).toMatchObject({ kind: "account.create" });
    expect(await engine.history.undo()).toEqual({ ok: false, error: { code: "history/nothing_to_undo" } });
    expect((await viewOf(engine, "preferences", null)).theme).toBe("dark");
    expect((await viewOf(engine, "catalog", null)).categories).not.toEqual([]);
  });
});

test("a machine whose clock was set back still writes later than what is there", async () => {
  const { engine, world, vaultId, accountId } = await aHousehold();
  const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { note: "now" })));
  await engine.session.lock();
  const past = createTestTime(Date.UTC(2001, 0, 1));
  const again = startEngine({ ...world, clock: past.clock, timer: past.timer });
  await valueOf(again.session.unlock({ vaultId, passphrase: "seven grey herons over" }));
  await valueOf(again.ledger.edit({ ids: [id], patch: { note: "then" } }));
  expect((await rowsOf(again))[0]?.note).toBe("then");
});

test("a transaction's history reads in names, newest first", async () => {
  const { engine, accountId } = await aHousehold();
  const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "Baker" } })));
  await valueOf(
    engine.ledger.edit({
      ids: [id],
      patch: { amount: MinorUnits.parse(-1250), date: LocalDate.parse("2026-03-02") },
    }),
  );
  const [edited, made] = await engine.history.ofTransaction({ id });
  expect(edited).toMatchObject({
    action: { kind: "transaction.edit" },
    fields: [
      { field: "date", before: "2026-03-01", after: "2026-03-02" },
      { field: "amount", before: "-10.00", after: "-12.50" },
    ],
  });
  expect(made?.fields).toContainEqual({ field: "accountId", before: "", after: "Checking" });
  expect(made?.fields).toContainEqual({ field: "payeeId", before: "", after: "Baker" });
});
