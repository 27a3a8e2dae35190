import { afterEach, describe, expect, test } from "vitest";
import { LocalDate } from "../../calendar/index.ts";
import type { Engine, TransactionPatch } from "../../contract/index.ts";
import type { AccountId } from "../../ledger/index.ts";
import { CurrencyCode, MinorUnits } from "../../money/index.ts";
import { aDraft, aHousehold, anAccountDraft, rowsOf, stopEngines, valueOf, viewOf } from "../testing.ts";

afterEach(stopEngines);

const day = (text: string) => LocalDate.parse(text);
const minor = (amount: number) => MinorUnits.parse(amount);
const usd = CurrencyCode.parse("USD");

const balancesOf = async (engine: Engine) => {
  const { accounts } = await viewOf(engine, "accounts", null);
  return Object.fromEntries(accounts.map(({ name, balance }) => [name, balance]));
};

const withSavings = async () => {
  const household = await aHousehold();
  const { id: savingsId } = await valueOf(
    household.engine.ledger.createAccount(anAccountDraft({ name: "Savings", kind: "savings" })),
  );
  return { ...household, savingsId };
};

const transfer = async (engine: Engine, from: AccountId, to: AccountId, amount = -5000) =>
  valueOf(engine.ledger.record(aDraft(from, { amount, transferTo: { accountId: to, amount: null } })));

describe("recording", () => {
  test("APP-14 a payee typed by name is found by name or alias, or made", async () => {
    const { engine, accountId } = await aHousehold();
    const { categories } = await viewOf(engine, "catalog", null);
    const groceries = categories.find(({ name }) => name === "Groceries");
    const categoryId = groceries?.id ?? null;
    await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "Café Élan" }, categoryId })));
    await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "cafe  elan" } })));
    const { payees } = await viewOf(engine, "catalog", null);
    expect(payees).toMatchObject([{ name: "Café Élan", transactions: 2, categoryId }]);
  });

  test("LED-4 parts that do not add up are refused with both sums", async () => {
    const { engine, accountId } = await aHousehold();
    const part = { id: null, categoryId: null, note: "" };
    const splits = [
      { ...part, amount: minor(-600) },
      { ...part, amount: minor(-399) },
    ];
    expect(await engine.ledger.record(aDraft(accountId, { amount: -1000, splits }))).toEqual({
      ok: false,
      error: { code: "ledger/splits_do_not_add_up", facts: { expected: -1000, actual: -999 } },
    });
    expect(await rowsOf(engine)).toEqual([]);
  });

  test("a reference to what is not there is refused", async () => {
    const { engine, accountId } = await aHousehold();
    expect(await engine.ledger.record(aDraft("nowhere" as never))).toMatchObject({
      error: { code: "ledger/account_unknown" },
    });
    expect(await engine.ledger.record(aDraft(accountId, { categoryId: "none" as never }))).toMatchObject({
      error: { code: "ledger/category_unknown" },
    });
    expect(await engine.ledger.record(aDraft(accountId, { tagIds: ["none" as never] }))).toMatchObject({
      error: { code: "ledger/tag_unknown" },
    });
  });

  test("APP-11 a closed account takes nothing after its last day", async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.closeAccount({ id: accountId, on: day("2026-03-31"), transferTo: null }));
    expect(await engine.ledger.record(aDraft(accountId, { date: "2026-04-01" }))).toEqual({
      ok: false,
      error: { code: "ledger/account_closed", facts: { account: "Checking", closedOn: "2026-03-31" } },
    });
    await valueOf(engine.ledger.record(aDraft(accountId, { date: "2026-03-31", amount: 0 })));
    await valueOf(engine.ledger.reopenAccount({ id: accountId }));
    await valueOf(engine.ledger.record(aDraft(accountId, { date: "2026-04-01" })));
  });
});

describe("transfers", () => {
  test("have two legs that name each other", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    await transfer(engine, accountId, savingsId);
    const [out, into] = await rowsOf(engine);
    expect(out?.transfer?.id).toBe(into?.id);
    expect(into?.transfer?.id).toBe(out?.id);
    expect(await balancesOf(engine)).toEqual({ Checking: -5000, Savings: 5000 });
  });

  test("are edited on both legs, and deleted with both", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    const { id } = await transfer(engine, accountId, savingsId);
    await valueOf(engine.ledger.edit({ ids: [id], patch: { amount: minor(-700), date: day("2026-05-05") } }));
    expect((await rowsOf(engine)).map(({ amount, date }) => [amount, date])).toEqual([
      [-700, "2026-05-05"],
      [700, "2026-05-05"],
    ]);
    expect(await valueOf(engine.ledger.remove({ ids: [id] }))).toEqual({ count: 2 });
    expect(await balancesOf(engine)).toEqual({ Checking: 0, Savings: 0 });
  });

  test("LED-5 within the budget take no category; what else is given they take", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    const { categories } = await viewOf(engine, "catalog", null);
    const categoryId = categories.find(({ parentId }) => parentId !== null)?.id ?? null;
    const { id: leg } = await transfer(engine, accountId, savingsId);
    const { id: plain } = await valueOf(engine.ledger.record(aDraft(accountId)));
    const edit = async (ids: readonly (typeof leg)[], patch: TransactionPatch) =>
      engine.ledger.edit({ ids, patch });
    const shown = async () => (await rowsOf(engine)).find(({ id }) => id === leg);
    expect(await edit([leg], { categoryId })).toMatchObject({
      error: { code: "ledger/transfer_has_no_category" },
    });
    expect(await edit([leg, plain], { categoryId })).toEqual({ ok: true, value: { count: 1 } });
    expect(await shown()).toMatchObject({ categoryId: null });
    expect(await edit([leg, plain], { categoryId, note: "rent" })).toEqual({ ok: true, value: { count: 2 } });
    expect(await shown()).toMatchObject({ categoryId: null, note: "rent" });
  });

  test("LED-5 across the border of the budget may have one", async () => {
    const { engine, accountId } = await aHousehold();
    const { categories } = await viewOf(engine, "catalog", null);
    const categoryId = categories.find(({ parentId }) => parentId !== null)?.id ?? null;
    const { id: house } = await valueOf(
      engine.ledger.createAccount(anAccountDraft({ name: "House", onBudget: false })),
    );
    const { id } = await transfer(engine, accountId, house);
    await valueOf(engine.ledger.edit({ ids: [id], patch: { categoryId } }));
    expect((await rowsOf(engine)).find((row) => row.id === id)).toMatchObject({ categoryId });
  });

  test("between currencies need what arrives", async () => {
    const { engine, accountId } = await aHousehold();
    const { id: abroad } = await valueOf(
      engine.ledger.createAccount(anAccountDraft({ name: "Abroad", currency: usd })),
    );
    const draft = (amount: number | null) =>
      aDraft(accountId, {
        amount: -10_000,
        transferTo: { accountId: abroad, amount: amount === null ? null : minor(amount) },
      });
    expect(await engine.ledger.record(draft(null))).toMatchObject({
      error: { code: "ledger/transfer_amount_needed" },
    });
    await valueOf(engine.ledger.record(draft(10_850)));
    expect(await balancesOf(engine)).toEqual({ Checking: -10_000, Abroad: 10_850 });
  });

  test("are found, linked and unlinked", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    await valueOf(engine.ledger.record(aDraft(accountId, { amount: -2500 })));
    await valueOf(engine.ledger.record(aDraft(savingsId, { amount: 2500, date: "2026-03-03" })));
    const [pair] = await engine.ledger.transferCandidates();
    expect(pair).toMatchObject({ a: { amount: -2500 }, b: { amount: 2500 } });
    if (pair === undefined) return;
    await valueOf(engine.ledger.linkTransfer({ a: pair.a.id, b: pair.b.id }));
    expect(await engine.ledger.transferCandidates()).toEqual([]);
    await valueOf(engine.ledger.unlinkTransfer({ id: pair.b.id }));
    expect((await rowsOf(engine)).map((row) => row.transfer)).toEqual([null, null]);
    expect(await engine.ledger.unlinkTransfer({ id: pair.b.id })).toMatchObject({
      error: { code: "ledger/not_a_transfer" },
    });
  });

  test("are copied whole, once, whichever leg is chosen", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    await transfer(engine, accountId, savingsId);
    const ids = (await rowsOf(engine)).map(({ id }) => id);
    expect(await valueOf(engine.ledger.duplicate({ ids }))).toEqual({ count: 2 });
    const rows = await rowsOf(engine);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(rows.find(({ id }) => id === row.transfer?.id)?.transfer?.id).toBe(row.id);
    }
  });

  test("APP-15 outlive the account at their other end as what they are there", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    await transfer(engine, accountId, savingsId);
    await valueOf(engine.ledger.deleteAccount({ id: accountId }));
    expect(await balancesOf(engine)).toEqual({ Savings: 5000 });
    expect((await rowsOf(engine))[0]?.transfer).toBeNull();
    await valueOf(engine.history.undo());
    expect(await balancesOf(engine)).toEqual({ Checking: -5000, Savings: 5000 });
    expect((await rowsOf(engine)).every(({ transfer: other }) => other !== null)).toBe(true);
  });
});

describe("editing", () => {
  test("many at once is one action", async () => {
    const { engine, accountId } = await aHousehold();
    const ids = await Promise.all(
      [1, 2, 3].map(async (n) => (await valueOf(engine.ledger.record(aDraft(accountId, { amount: n })))).id),
    );
    const { id: tagId } = await valueOf(engine.catalog.saveTag({ id: null, name: "Holiday", colour: 1 }));
    await valueOf(engine.ledger.edit({ ids, patch: { note: "all", addTags: [tagId] } }));
    expect((await rowsOf(engine)).map(({ note, tags }) => [note, tags.length])).toEqual([
      ["all", 1],
      ["all", 1],
      ["all", 1],
    ]);
    await valueOf(engine.history.undo());
    expect((await rowsOf(engine)).map(({ note, tags }) => [note, tags.length])).toEqual([
      ["", 0],
      ["", 0],
      ["", 0],
    ]);
  });

  test("one that is refused leaves all as they were", async () => {
    const { engine, accountId } = await aHousehold();
    const { id } = await valueOf(engine.ledger.record(aDraft(accountId)));
    const refused = await engine.ledger.edit({ ids: [id, "gone" as never], patch: { note: "x" } });
    expect(refused).toMatchObject({ error: { code: "ledger/transaction_unknown" } });
    expect((await rowsOf(engine))[0]?.note).toBe("");
  });

  test("a move to an account of another currency is refused", async () => {
    const { engine, accountId } = await aHousehold();
    const { id: abroad } = await valueOf(
      engine.ledger.createAccount(anAccountDraft({ name: "Abroad", currency: usd })),
    );
    const { id } = await valueOf(engine.ledger.record(aDraft(accountId)));
    expect(await engine.ledger.edit({ ids: [id], patch: { accountId: abroad } })).toMatchObject({
      error: { code: "ledger/currency_differs" },
    });
  });

  test("a category for the whole takes the parts away", async () => {
    const { engine, accountId } = await aHousehold();
    const { categories } = await viewOf(engine, "catalog", null);
    const categoryId = categories.find(({ parentId }) => parentId !== null)?.id ?? null;
    const part = { id: null, note: "", categoryId: null, amount: minor(-500) };
    const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { splits: [part, part] })));
    await valueOf(engine.ledger.edit({ ids: [id], patch: { categoryId } }));
    expect((await rowsOf(engine))[0]).toMatchObject({ categoryId, splits: [] });
    await valueOf(engine.history.undo());
    expect((await rowsOf(engine))[0]?.splits).toHaveLength(2);
  });
});

describe("reconciling", () => {
  const settled = async () => {
    const household = await withSavings();
    const { engine, accountId } = household;
    const { id } = await valueOf(engine.ledger.record(aDraft(accountId, { status: "cleared" })));
    await valueOf(engine.ledger.record(aDraft(accountId, { amount: -300 })));
    return { ...household, id };
  };
  const bank = (accountId: AccountId, closing: number, adjust = false) => ({
    accountId,
    date: day("2026-03-31"),
    closing: minor(closing),
    adjust,
  });

  test("settles what is cleared when it adds up", async () => {
    const { engine, accountId } = await settled();
    const { date, closing } = bank(accountId, -1000);
    const view = await viewOf(engine, "reconciliation", { accountId, date, closing });
    expect(view).toMatchObject({ cleared: -1000, difference: 0 });
    expect(view.rows).toHaveLength(2);
    await valueOf(engine.ledger.reconcile(bank(accountId, -1000)));
    expect((await rowsOf(engine)).map(({ status }) => status)).toEqual(["reconciled", "uncleared"]);
    const { accounts } = await viewOf(engine, "accounts", null);
    expect(accounts[0]?.lastStatement).toEqual({ date: "2026-03-31", closing: -1000 });
  });

  test("says what is missing, or adjusts", async () => {
    const { engine, accountId } = await settled();
    expect(await engine.ledger.reconcile(bank(accountId, -1200))).toEqual({
      ok: false,
      error: { code: "ledger/does_not_reconcile", facts: { difference: -200 } },
    });
    await valueOf(engine.ledger.reconcile(bank(accountId, -1200, true)));
    expect((await rowsOf(engine)).find(({ origin }) => origin === "adjustment")).toMatchObject({
      amount: -200,
      status: "reconciled",
    });
  });

  test("APP-12 what is settled changes only by force", async () => {
    const { engine, accountId, id } = await settled();
    await valueOf(engine.ledger.reconcile(bank(accountId, -1000)));
    const change = { ids: [id], patch: { amount: minor(-1) } };
    expect(await engine.ledger.edit(change)).toEqual({
      ok: false,
      error: { code: "ledger/reconciled", facts: { count: 1 } },
    });
    expect(await engine.ledger.remove({ ids: [id] })).toMatchObject({ error: { code: "ledger/reconciled" } });
    await valueOf(engine.ledger.edit({ ids: [id], patch: { note: "a note is free" } }));
    await valueOf(engine.ledger.edit({ ...change, force: true }));
    await valueOf(engine.ledger.remove({ ids: [id], force: true }));
  });

  test("APP-12 also when the edit is of the other leg", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    const { id } = await transfer(engine, savingsId, accountId, -1000);
    const [, into] = await rowsOf(engine);
    if (into !== undefined) {
      await valueOf(engine.ledger.edit({ ids: [into.id], patch: { status: "reconciled" } }));
    }
    expect(await engine.ledger.edit({ ids: [id], patch: { amount: minor(-1) } })).toMatchObject({
      error: { code: "ledger/reconciled" },
    });
  });
});

describe("accounts", () => {
  test("begin with what they held, which is no income", async () => {
    const { engine } = await aHousehold();
    const opening = { date: day("2026-01-01"), amount: minor(12_345) };
    await valueOf(engine.ledger.createAccount(anAccountDraft({ name: "Old", opening })));
    expect((await balancesOf(engine))["Old"]).toBe(12_345);
    const query = { month: "2026-01" as never, months: 1, today: day("2026-01-31") };
    expect((await viewOf(engine, "overview", query)).months[0]).toMatchObject({ income: 0, spending: 0 });
  });

  test("APP-13 close empty, or give the rest away", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    await valueOf(engine.ledger.record(aDraft(accountId, { amount: 900 })));
    const close = { id: accountId, on: day("2026-04-01") };
    expect(await engine.ledger.closeAccount({ ...close, transferTo: null })).toEqual({
      ok: false,
      error: { code: "ledger/account_not_empty", facts: { balance: 900 } },
    });
    expect(
      await engine.ledger.closeAccount({ ...close, on: day("2026-02-01"), transferTo: null }),
    ).toMatchObject({ error: { code: "ledger/account_closes_too_early" } });
    await valueOf(engine.ledger.closeAccount({ ...close, transferTo: savingsId }));
    expect(await balancesOf(engine)).toEqual({ Checking: 0, Savings: 900 });
  });

  test("keep their currency while they have transactions", async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.editAccount({ id: accountId, patch: { currency: usd } }));
    await valueOf(engine.ledger.record(aDraft(accountId)));
    expect(
      await engine.ledger.editAccount({ id: accountId, patch: { currency: "CHF" as never } }),
    ).toMatchObject({ error: { code: "ledger/currency_in_use" } });
  });

  test("take a value by an adjustment", async () => {
    const { engine } = await aHousehold();
    const { id } = await valueOf(
      engine.ledger.createAccount(anAccountDraft({ name: "House", kind: "property" })),
    );
    const value = async (on: string, balance: number) =>
      valueOf(engine.ledger.setBalance({ id, on: day(on), balance: minor(balance) }));
    await value("2026-01-01", 300_000);
    await value("2026-06-01", 310_000);
    await value("2026-06-01", 310_000);
    expect((await rowsOf(engine)).map(({ amount, origin }) => [amount, origin])).toEqual([
      [300_000, "adjustment"],
      [10_000, "adjustment"],
    ]);
  });

  test("are put into any order", async () => {
    const { engine, accountId, savingsId } = await withSavings();
    const names = async () => (await viewOf(engine, "accounts", null)).accounts.map(({ name }) => name);
    await valueOf(engine.ledger.moveAccount({ id: savingsId, before: accountId }));
    expect(await names()).toEqual(["Savings", "Checking"]);
    await valueOf(engine.ledger.moveAccount({ id: savingsId, before: null }));
    expect(await names()).toEqual(["Checking", "Savings"]);
  });
});
