import { describe, expect, test } from "vitest";
import { aRow } from "../testing.ts";
import { canLink } from "./can-link.ts";

const away = aRow({ amount: -500 });

describe("two rows that can be one transfer", () => {
  test("opposite amounts on two accounts", () => {
    expect(canLink([away, aRow({ amount: 500, accountId: "savings" })])).toBe(true);
  });
  test("between currencies the amounts may differ, the ways may not be the same", () => {
    expect(canLink([away, aRow({ amount: 540, accountId: "abroad", currency: "USD" })])).toBe(true);
    expect(canLink([away, aRow({ amount: -540, accountId: "abroad", currency: "USD" })])).toBe(false);
  });
  test.each([
    ["on one account", { amount: 500 }],
    ["of other amounts", { amount: 501, accountId: "savings" }],
    [
      "already linked",
      { amount: 500, accountId: "savings", transfer: { id: "x", accountId: "y", account: "" } },
    ],
  ])("not when %s", (_, parts) => {
    expect(canLink([away, aRow(parts)])).toBe(false);
  });
  test("neither one nor three", () => {
    expect(canLink([away])).toBe(false);
    expect(canLink([away, away, away])).toBe(false);
  });
});
