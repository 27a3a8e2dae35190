import { describe, expect, test } from "vitest";
import { columnsFor, nextSort } from "./columns.ts";

const names = (width: number, accountIds?: readonly string[]): readonly string[] =>
  columnsFor({ width, filter: accountIds === undefined ? {} : { accountIds: accountIds as never } }).map(
    ({ name }) => name,
  );

describe("the columns of a register", () => {
  test("of one account: a balance and no account", () => {
    expect(names(1200, ["giro"])).toContain("balance");
    expect(names(1200, ["giro"])).not.toContain("account");
  });
  test("of several accounts: the account and no balance", () => {
    for (const shown of [names(1200), names(1200, ["giro", "card"])]) {
      expect(shown).toContain("account");
      expect(shown).not.toContain("balance");
    }
  });
  test("the note gives way where there is no room", () => {
    expect(names(1200)).toContain("note");
    expect(names(700)).not.toContain("note");
  });
  test("beside a panel what matters most is left, and the figures are never cut off", () => {
    expect(names(500)).toEqual(["select", "status", "date", "payee", "amount"]);
    expect(names(440, ["giro"])).toEqual(["status", "date", "payee", "amount"]);
  });
});

describe("a click on a column's head", () => {
  test("orders names from A and dates from the newest", () => {
    const byDate = { by: "date", direction: "descending" } as const;
    expect(nextSort("payee", byDate)).toEqual({ by: "payee", direction: "ascending" });
    expect(nextSort("date", { by: "payee", direction: "ascending" })).toEqual(byDate);
  });
  test("again turns the order round", () => {
    expect(nextSort("date", { by: "date", direction: "descending" }).direction).toBe("ascending");
  });
});
