import { test } from "@fast-check/vitest";
import { fc } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { daysBetween } from "../calendar/index.ts";
import { EUR, USD } from "../money/testing.ts";
import { arbitraryTransaction, aTransaction } from "./testing.ts";
import { findTransferPairs, TRANSFER_DAYS } from "./transfer-match.ts";

const currencyOf = (id: string) => (id === "dollars" ? USD : EUR);
const idsOf = (pairs: ReturnType<typeof findTransferPairs>) => pairs.map(([out, into]) => [out.id, into.id]);

describe("LED-9 what looks like a transfer", () => {
  const out = aTransaction({ id: "out", amount: -500, date: "2026-03-05" });

  test("opposite amounts on two accounts, the nearest day first", () => {
    const near = aTransaction({ id: "near", accountId: "savings", amount: 500, date: "2026-03-06" });
    const far = aTransaction({ id: "far", accountId: "savings", amount: 500, date: "2026-03-08" });
    expect(idsOf(findTransferPairs([far, out, near], currencyOf))).toEqual([["out", "near"]]);
  });

  test.each([
    ["on one account", { accountId: "checking" }],
    ["in another currency", { accountId: "dollars" }],
    ["six days on", { date: "2026-03-11" }],
    ["of another amount", { amount: 501 }],
    ["linked", { transferId: "x" }],
    ["an opening", { origin: "opening" as const }],
    ["split", { splits: { s: { amount: 500, categoryId: null, note: "", position: 0 } } }],
  ])("not %s", (_, fields) => {
    const into = aTransaction({
      id: "into",
      accountId: "savings",
      amount: 500,
      date: "2026-03-05",
      ...fields,
    });
    expect(findTransferPairs([out, into], currencyOf)).toEqual([]);
  });

  test.prop([fc.array(arbitraryTransaction, { maxLength: 60 })])(
    "each transaction at most once, and nothing pairable is left",
    (drawn) => {
      const transactions = drawn.map((each, at) => ({
        ...each,
        id: aTransaction({ id: `t${at}` }).id,
        amount: aTransaction({ amount: Math.sign(each.amount) * 100 }).amount,
      }));
      const pairs = findTransferPairs(transactions, currencyOf);
      const used = pairs.flat().map(({ id }) => id);
      expect(new Set(used).size).toBe(used.length);
      const left = transactions.filter(
        ({ id, transferId, origin, splits, amount }) =>
          !used.includes(id) &&
          transferId === null &&
          amount !== 0 &&
          (origin === "manual" || origin === "import") &&
          Object.keys(splits).length === 0,
      );
      for (const a of left) {
        for (const b of left) {
          const fits =
            a.amount + b.amount === 0 &&
            a.accountId !== b.accountId &&
            currencyOf(a.accountId) === currencyOf(b.accountId) &&
            Math.abs(daysBetween(a.date, b.date)) <= TRANSFER_DAYS;
          expect(fits).toBe(false);
        }
      }
    },
  );
});
