import { afterEach, describe, expect, test } from "vitest";
import { LocalDate } from "../../calendar/index.ts";
import type { CategoryView, Engine } from "../../contract/index.ts";
import { CurrencyCode, MinorUnits } from "../../money/index.ts";
import { aDraft, aHousehold, anAccountDraft, rowsOf, stopEngines, valueOf, viewOf } from "../testing.ts";

afterEach(stopEngines);

const categoriesOf = async (engine: Engine) => (await viewOf(engine, "catalog", null)).categories;

const named = (categories: readonly CategoryView[], name: string): CategoryView => {
  const found = categories.find((category) => category.name === name);
  if (found === undefined) throw new Error(`no category ${name}`);
  return found;
};

describe("categories", () => {
  test("come each after its group, in their order", async () => {
    const { engine } = await aHousehold();
    const categories = await categoriesOf(engine);
    const groupBefore = (at: number): CategoryView | undefined =>
      categories.slice(0, at).findLast(({ parentId }) => parentId === null);
    for (const [at, { parentId }] of categories.entries()) {
      expect(parentId).toBe(parentId === null ? null : groupBefore(at)?.id);
    }
  });

  test("are made, renamed, moved between groups and within", async () => {
    const { engine } = await aHousehold();
    const before = await categoriesOf(engine);
    const [food, transport] = [named(before, "Food"), named(before, "Transport")];
    const fields = { kind: "expense", hidden: false, note: "" } as const;
    const { id } = await valueOf(
      engine.catalog.saveCategory({ id: null, name: "Markets", parentId: food.id, ...fields }),
    );
    await valueOf(engine.catalog.saveCategory({ id, name: "Market stalls", parentId: food.id, ...fields }));
    await valueOf(
      engine.catalog.moveCategory({
        id,
        parentId: transport.id,
        before: named(before, "Parking & tolls").id,
      }),
    );
    const after = await categoriesOf(engine);
    const at = after.findIndex((category) => category.id === id);
    expect(after[at]).toMatchObject({ name: "Market stalls", parentId: transport.id });
    expect(after[at + 1]?.name).toBe("Parking & tolls");
  });

  test("have two levels and one name beside each other", async () => {
    const { engine } = await aHousehold();
    const categories = await categoriesOf(engine);
    const groceries = named(categories, "Groceries");
    const food = named(categories, "Food");
    const fields = { kind: "expense", hidden: false, note: "" } as const;
    const save = async (name: string, parentId: CategoryView["id"]) =>
      engine.catalog.saveCategory({ id: null, name, parentId, ...fields });
    expect(await save("Deeper", groceries.id)).toMatchObject({ error: { code: "catalog/too_deep" } });
    expect(await save("groceries", food.id)).toMatchObject({ error: { code: "catalog/name_taken" } });
    expect(
      await engine.catalog.moveCategory({
        id: food.id,
        parentId: named(categories, "Travel").id,
        before: null,
      }),
    ).toMatchObject({ error: { code: "catalog/too_deep" } });
  });

  test("APP-16 give way to another one, in parts of splits and at payees too", async () => {
    const { engine, accountId } = await aHousehold();
    const categories = await categoriesOf(engine);
    const [groceries, cafes] = [named(categories, "Groceries"), named(categories, "Cafés & snacks")];
    const part = { id: null, note: "", amount: MinorUnits.parse(-500) };
    await valueOf(
      engine.ledger.record(aDraft(accountId, { categoryId: groceries.id, payee: { name: "Grocer" } })),
    );
    await valueOf(
      engine.ledger.record(
        aDraft(accountId, {
          splits: [
            { ...part, categoryId: groceries.id },
            { ...part, categoryId: cafes.id },
          ],
        }),
      ),
    );
    await valueOf(engine.catalog.deleteCategory({ id: groceries.id, replaceWith: cafes.id }));
    const [whole, split] = await rowsOf(engine);
    expect(whole?.categoryId).toBe(cafes.id);
    expect(split?.splits.map(({ categoryId }) => categoryId)).toEqual([cafes.id, cafes.id]);
    expect((await viewOf(engine, "catalog", null)).payees[0]?.categoryId).toBe(cafes.id);
    await valueOf(engine.history.undo());
    expect((await rowsOf(engine))[0]?.categoryId).toBe(groceries.id);
  });

  test("APP-16 a group goes with its categories", async () => {
    const { engine, accountId } = await aHousehold();
    const categories = await categoriesOf(engine);
    const food = named(categories, "Food");
    await valueOf(engine.ledger.record(aDraft(accountId, { categoryId: named(categories, "Groceries").id })));
    await valueOf(engine.catalog.deleteCategory({ id: food.id, replaceWith: null }));
    expect(
      (await categoriesOf(engine)).some(({ id, parentId }) => id === food.id || parentId === food.id),
    ).toBe(false);
    expect((await rowsOf(engine))[0]?.categoryId).toBeNull();
  });
});

describe("payees", () => {
  test("APP-17 keep their old name as an alias", async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "AMZN Mktp" } })));
    const [payee] = (await viewOf(engine, "catalog", null)).payees;
    if (payee === undefined) throw new Error("no payee");
    await valueOf(engine.catalog.savePayee({ id: payee.id, name: "Amazon", categoryId: null }));
    await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "amzn mktp" } })));
    expect((await viewOf(engine, "catalog", null)).payees).toMatchObject([
      { name: "Amazon", aliases: ["AMZN Mktp"], transactions: 2 },
    ]);
  });

  test("APP-17 merge into one that keeps all names and transactions", async () => {
    const { engine, accountId } = await aHousehold();
    for (const name of ["Tesco", "Tesco Express", "Tesco Extra"]) {
      await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name } })));
    }
    const [into, ...others] = (await viewOf(engine, "catalog", null)).payees;
    if (into === undefined) throw new Error("no payee");
    await valueOf(engine.catalog.mergePayees({ ids: others.map(({ id }) => id), into: into.id }));
    expect((await viewOf(engine, "catalog", null)).payees).toMatchObject([
      { name: "Tesco", aliases: ["Tesco Express", "Tesco Extra"], transactions: 3 },
    ]);
    await valueOf(engine.history.undo());
    expect((await viewOf(engine, "catalog", null)).payees.map(({ transactions }) => transactions)).toEqual([
      1, 1, 1,
    ]);
  });

  test("deleted leave their transactions", async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "Baker" } })));
    const [payee] = (await viewOf(engine, "catalog", null)).payees;
    if (payee === undefined) throw new Error("no payee");
    await valueOf(engine.catalog.deletePayee({ id: payee.id }));
    expect(await rowsOf(engine)).toMatchObject([{ payeeId: null, payee: "" }]);
  });
});

test("a deleted tag leaves its transactions", async () => {
  const { engine, accountId } = await aHousehold();
  const { id } = await valueOf(engine.catalog.saveTag({ id: null, name: "Holiday", colour: 3 }));
  await valueOf(engine.ledger.record(aDraft(accountId, { tagIds: [id] })));
  expect(await engine.catalog.saveTag({ id: null, name: "holiday", colour: 1 })).toMatchObject({
    error: { code: "catalog/name_taken" },
  });
  await valueOf(engine.catalog.deleteTag({ id }));
  expect((await rowsOf(engine))[0]?.tags).toEqual([]);
});

describe("exchange rates", () => {
  const [eur, usd] = [CurrencyCode.parse("EUR"), CurrencyCode.parse("USD")];
  const date = LocalDate.parse("2026-01-01");
  const withDollars = async () => {
    const household = await aHousehold();
    const opening = { date, amount: MinorUnits.parse(10_000) };
    await valueOf(
      household.engine.ledger.createAccount(anAccountDraft({ name: "Abroad", currency: usd, opening })),
    );
    return household;
  };

  test("value accounts in the base currency from their day on", async () => {
    const { engine } = await withDollars();
    expect(await viewOf(engine, "accounts", null)).toMatchObject({ netWorth: 0, missingRates: ["USD"] });
    await valueOf(engine.catalog.saveRate({ from: eur, to: usd, date, rate: "1.25" }));
    expect(await viewOf(engine, "accounts", null)).toMatchObject({ netWorth: 8000, missingRates: [] });
    await valueOf(engine.catalog.saveRate({ from: eur, to: usd, date, rate: "1.6" }));
    const { rates } = await viewOf(engine, "catalog", null);
    expect(rates).toHaveLength(1);
    expect((await viewOf(engine, "accounts", null)).netWorth).toBe(6250);
    await valueOf(engine.catalog.deleteRate({ id: rates[0]?.id ?? "" }));
    expect((await viewOf(engine, "accounts", null)).missingRates).toEqual(["USD"]);
  });

  test("come from a table, all or none", async () => {
    const { engine } = await withDollars();
    const good = "date,from,to,rate\n2026-01-01,EUR,USD,1.0847\n2026-01-02,EUR,USD,1.0851\n";
    expect(await valueOf(engine.catalog.importRates({ csv: good }))).toEqual({ count: 2 });
    const bad = `${good}2026-01-03,EUR,USD,much\n`;
    expect(await engine.catalog.importRates({ csv: bad })).toEqual({
      ok: false,
      error: { code: "catalog/bad_rate_row", facts: { line: 4 } },
    });
    expect((await viewOf(engine, "catalog", null)).rates).toHaveLength(2);
  });

  test("are above zero and between two currencies", async () => {
    const { engine } = await aHousehold();
    expect(await engine.catalog.saveRate({ from: eur, to: usd, date, rate: "0" })).toMatchObject({
      error: { code: "catalog/rate_not_positive" },
    });
    expect(await engine.catalog.saveRate({ from: eur, to: eur, date, rate: "1" })).toMatchObject({
      error: { code: "catalog/rate_to_itself" },
    });
  });
});

describe("names", () => {
  test("APP-20 that change are sent to every register that shows them, wherever in it they are", async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.record(aDraft(accountId, { payee: { name: "Old name" } })));
    const { payees } = await viewOf(engine, "catalog", null);
    const [payee] = payees;
    if (payee === undefined) throw new Error("no payee");
    const beyond = {
      filter: {},
      sort: { by: "date", direction: "ascending" },
      offset: 1,
      limit: 10,
    } as const;
    const { revision } = await viewOf(engine, "register", beyond);
    const later = viewOf(engine, "register", beyond, (view) => view.revision > revision);
    await valueOf(engine.catalog.savePayee({ id: payee.id, name: "New name", categoryId: null }));
    expect((await later).rows).toEqual([]);
  });
});
