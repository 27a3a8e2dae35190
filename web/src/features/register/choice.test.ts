import type { AccountId, CategoryId, PayeeId } from "@coffer/core/ledger";
import { describe, expect, test } from "vitest";
import { amendedRow } from "./amended-row.ts";
import { categoryOptions, payeeChoiceOf, payeeOptions, transferValue } from "./choice.ts";
import { payeePatch } from "./payee-patch.ts";
import { aCatalog, anAccount, aRow } from "./testing.ts";

const { categories, payees } = aCatalog();
const names = { catalog: aCatalog(), accounts: [anAccount()] };

describe("the choices of a cell", () => {
  test("a payee shows its usual category and is found by its aliases", () => {
    const [market] = payeeOptions(aCatalog(), [], (account) => account);
    expect(market).toEqual({ value: "market", label: "Market", detail: "Groceries", keywords: "MKT 12" });
  });
  test("open accounts follow as transfers, closed ones do not", () => {
    const accounts = [
      anAccount({ id: "savings", name: "Savings" }),
      anAccount({ id: "old", closedOn: "2020-01-01" }),
    ];
    const options = payeeOptions(aCatalog(), accounts, (account) => `To ${account}`);
    expect(options.slice(payees.length).map(({ label }) => label)).toEqual(["To Savings"]);
    expect(payeeChoiceOf(options.at(-1)!.value)).toEqual({ kind: "transfer", accountId: "savings" });
  });
  test("a payee's id is not taken for an account", () => {
    expect(payeeChoiceOf("market")).toEqual({ kind: "payee", id: "market" });
    expect(payeeChoiceOf(transferValue("giro" as AccountId)).kind).toBe("transfer");
  });
  test("groups are no choice, hidden categories only where they are in use", () => {
    expect(categoryOptions(categories).map(({ value }) => value)).toEqual(["groceries", "salary"]);
    expect(categoryOptions(categories, "dining" as CategoryId).map(({ value }) => value)).toContain("dining");
  });
});

describe("choosing a payee", () => {
  const market = { id: "market" as PayeeId };
  test("offers its usual category to what has none", () => {
    expect(payeePatch(aRow(), market, payees)).toEqual({ payee: market, categoryId: "groceries" });
  });
  test.each([
    ["has a category", { categoryId: "salary" }],
    ["is a transfer", { transfer: { id: "x", accountId: "y", account: "" } }],
    ["is split", { splits: [{}] }],
  ])("leaves alone what %s", (_, parts) => {
    expect(payeePatch(aRow(parts), market, payees)).toEqual({ payee: market });
  });
});

describe("a row before the engine has answered", () => {
  test("shows names for ids", () => {
    const row = amendedRow(
      aRow(),
      { payee: { id: "market" as PayeeId }, categoryId: "groceries" as CategoryId },
      names,
    );
    expect(row).toMatchObject({ payee: "Market", category: "Groceries" });
  });
  test("shows a payee that is only just made", () => {
    expect(amendedRow(aRow(), { payee: { name: "New" } }, names).payee).toBe("New");
  });
  test("gains and loses tags, in the order of their names", () => {
    const row = aRow({ tags: [{ id: "trip", name: "Trip", colour: 0 }] });
    const tagged = amendedRow(row, { addTags: ["tax" as never] }, names);
    expect(tagged.tags.map(({ name }) => name)).toEqual(["Tax", "Trip"]);
    expect(amendedRow(tagged, { removeTags: ["trip" as never] }, names).tags.map(({ name }) => name)).toEqual(
      ["Tax"],
    );
  });
  test("what the patch does not name stays", () => {
    const row = aRow({ note: "kept", amount: -5 });
    expect(amendedRow(row, { status: "cleared" }, names)).toEqual({ ...row, status: "cleared" });
  });
});
