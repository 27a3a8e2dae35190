import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { aDate } from "../calendar/testing.ts";
import { units } from "../money/testing.ts";
import { balanceOf } from "./balance.ts";
import { compareWithBank, reconcile } from "./reconcile.ts";
import { AccountId, TransactionId } from "./record-id.ts";
import { arbitraryTransaction, aTransaction } from "./testing.ts";

const rows = [
  aTransaction({ id: "old", amount: 10_000, date: "2026-02-01", status: "reconciled" }),
  aTransaction({ id: "seen", amount: -2500, date: "2026-03-02", status: "cleared" }),
  aTransaction({ id: "unseen", amount: -100, date: "2026-03-03" }),
  aTransaction({ id: "later", amount: -700, date: "2026-04-01", status: "cleared" }),
];
const march = { date: aDate("2026-03-31"), closing: units(7500) };
const adjust = { id: TransactionId.parse("adjustment"), accountId: AccountId.parse("checking") };

describe("LED-10 balances", () => {
  test("by how far they are confirmed", () => {
    expect(balanceOf(rows)).toEqual({ total: 6700, cleared: 6800, reconciled: 10_000 });
    expect(balanceOf(rows, march.date)).toEqual({ total: 7400, cleared: 7500, reconciled: 10_000 });
    expect(balanceOf([])).toEqual({ total: 0, cleared: 0, reconciled: 0 });
  });
});

describe("LED-11 the difference to the bank", () => {
  test("is what the bank says less what is cleared", () => {
    expect(compareWithBank(rows, { ...march, closing: units(7400) })).toEqual({
      cleared: 7500,
      difference: -100,
      open: [rows[1], rows[2]],
    });
  });
});

describe("LED-12 reconciling", () => {
  test("settles what is cleared up to the day and nothing else", () => {
    expect(reconcile(rows, march, null)).toEqual({ ok: true, value: [{ ...rows[1], status: "reconciled" }] });
  });

  test("is refused while a difference is left", () => {
    expect(reconcile(rows, { ...march, closing: units(7400) }, null)).toEqual({
      ok: false,
      error: { code: "ledger/does_not_reconcile", difference: -100 },
    });
  });
});

describe("LED-13 an adjustment", () => {
  test("is made only of a difference, and is no spending", () => {
    expect(reconcile(rows, march, adjust)).toMatchObject({ ok: true, value: [{ id: "seen" }] });
    expect(reconcile(rows, { ...march, closing: units(7400) }, adjust)).toMatchObject({
      ok: true,
      value: [
        { id: "seen" },
        { id: "adjustment", amount: -100, origin: "adjustment", status: "reconciled", date: march.date },
      ],
    });
  });

  test.prop([
    fc.array(arbitraryTransaction, { maxLength: 40 }),
    fc.integer(),
    fc.integer({ min: 19_900, max: 20_600 }),
  ])("afterwards the reconciled balance is the bank's", (drawn, closing, day) => {
    const transactions = drawn.map((each, at) => ({ ...each, id: TransactionId.parse(`t${at}`) }));
    const bank = {
      date: aDate(new Date(day * 86_400_000).toISOString().slice(0, 10)),
      closing: units(closing),
    };
    const settled = reconcile(transactions, bank, adjust);
    const changed = new Map(settled.ok ? settled.value.map((each) => [each.id, each]) : []);
    const after = [...transactions.filter(({ id }) => !changed.has(id)), ...changed.values()];
    expect(balanceOf(after, bank.date).reconciled).toBe(closing);
    expect(compareWithBank(after, bank).difference).toBe(0);
  });
});
