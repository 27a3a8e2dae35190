import type { AccountView } from "@coffer/core/contract";
import { describe, expect, test } from "vitest";
import { accountGroups } from "./account-groups.ts";

const anAccount = (account: Partial<AccountView>): AccountView =>
  ({ kind: "checking", closedOn: null, value: 0, ...account }) as AccountView;

describe("the sidebar's accounts", () => {
  test("stand by kind, what is used daily first, what is owed last", () => {
    const accounts = [
      anAccount({ kind: "debt" }),
      anAccount({ kind: "savings" }),
      anAccount({ kind: "checking" }),
    ];
    expect(accountGroups({ accounts }).map(({ kind }) => kind)).toEqual(["checking", "savings", "debt"]);
  });
  test("leave out what is closed", () => {
    expect(
      accountGroups({ accounts: [anAccount({ closedOn: "2026-01-31" as AccountView["closedOn"] })] }),
    ).toEqual([]);
  });
  test("have no total while a rate is missing", () => {
    const accounts = [anAccount({ value: 100 as AccountView["value"] }), anAccount({ value: null })];
    expect(accountGroups({ accounts })[0]?.total).toBeNull();
  });
});
