import type { AccountView } from "@coffer/core/contract";
import type { AccountId } from "@coffer/core/ledger";
import { describe, expect, test } from "vitest";
import { accountSections, closedAccounts, neighbourFor } from "./account-sections.ts";

const account = (id: string, parts: Partial<Record<keyof AccountView, unknown>> = {}): AccountView =>
  ({ id, name: id, kind: "checking", closedOn: null, value: 100, ...parts }) as AccountView;

describe("accounts by kind", () => {
  test("what is owed comes last, whatever the order of the list", () => {
    const sections = accountSections([
      account("a", { kind: "loan" }),
      account("b", { kind: "cash" }),
      account("c"),
    ]);
    expect(sections.map(({ kind }) => kind)).toEqual(["checking", "cash", "loan"]);
  });
  test("a total that lacks a rate is no total", () => {
    expect(accountSections([account("a"), account("b", { value: null })])[0]?.total).toBeNull();
    expect(accountSections([account("a"), account("b")])[0]?.total).toBe(200);
  });
  test("closed accounts stand apart, the last closed first", () => {
    const accounts = [
      account("a", { closedOn: "2020-01-01" }),
      account("b", { closedOn: "2024-01-01" }),
      account("c"),
    ];
    expect(closedAccounts(accounts).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(accountSections(accounts)[0]?.accounts.map(({ id }) => id)).toEqual(["c"]);
  });
});

describe("moving an account by a place", () => {
  const list = ["a", "b", "c"].map((id) => account(id));
  const before = (id: string, step: "up" | "down") => neighbourFor(list, id as AccountId, step);
  test("stands before its neighbour, or at the end", () => {
    expect(before("b", "up")).toBe("a");
    expect(before("a", "down")).toBe("c");
    expect(before("b", "down")).toBeNull();
  });
  test("stays at the ends", () => {
    expect(before("a", "up")).toBeUndefined();
    expect(before("c", "down")).toBeUndefined();
  });
});
