import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { units } from "../money/testing.ts";
import type { Account } from "./account.ts";
import { TransactionId } from "./record-id.ts";
import { anAccount, aTransaction } from "./testing.ts";
import {
  checkTransfer,
  followTransfer,
  type Leg,
  linkTransfer,
  makeTransfer,
  unlinkTransfer,
} from "./transfer.ts";
import type { Transaction } from "./transaction.ts";

const checking = anAccount();
const savings = anAccount({ id: "savings", kind: "savings" });
const dollars = anAccount({ id: "dollars", currency: "USD" });
const loan = anAccount({ id: "loan", kind: "loan", onBudget: false });

const legOn = (account: Account, fields: Parameters<typeof aTransaction>[0] = {}): Leg => ({
  account,
  transaction: aTransaction({ id: `on-${account.id}`, accountId: account.id, ...fields }),
});
const otherId = TransactionId.parse("new");
const amounts = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((amount) => amount !== 0);

describe("LED-5 two legs that name each other", () => {
  test("linking names both and takes the categories off", () => {
    const linked = linkTransfer(
      legOn(checking, { amount: -500, categoryId: "misc" }),
      legOn(savings, { amount: 500, note: "kept" }),
    );
    expect(linked).toMatchObject({
      ok: true,
      value: [
        { id: "on-checking", transferId: "on-savings", categoryId: null, amount: -500 },
        { id: "on-savings", transferId: "on-checking", note: "kept", amount: 500 },
      ],
    });
  });

  test("across the border of the budget the category stays: a loan is paid for something", () => {
    const linked = linkTransfer(
      legOn(checking, { amount: -500, categoryId: "mortgage" }),
      legOn(loan, { amount: 500 }),
    );
    expect(linked).toMatchObject({ ok: true, value: [{ categoryId: "mortgage" }, {}] });
  });

  test.each<[string, Leg, Leg, object]>([
    [
      "one account",
      legOn(checking, { amount: -5 }),
      legOn(checking, { amount: 5 }),
      { code: "ledger/transfer_within_one_account" },
    ],
    [
      "two outflows",
      legOn(checking, { amount: -5 }),
      legOn(savings, { amount: -5 }),
      { code: "ledger/transfer_not_opposite" },
    ],
    [
      "nothing moved",
      legOn(checking, { amount: 0 }),
      legOn(savings, { amount: 0 }),
      { code: "ledger/transfer_not_opposite" },
    ],
    [
      "a cent lost",
      legOn(checking, { amount: -500 }),
      legOn(savings, { amount: 499 }),
      { code: "ledger/transfer_amounts_differ", left: -500, right: 499 },
    ],
    [
      "linked already",
      legOn(checking, { amount: -5, transferId: "x" }),
      legOn(savings, { amount: 5 }),
      { code: "ledger/already_a_transfer", id: "on-checking" },
    ],
    [
      "split",
      legOn(checking, { amount: -5, splits: { s: { amount: -5, categoryId: null, note: "", position: 0 } } }),
      legOn(savings, { amount: 5 }),
      { code: "ledger/transfer_is_split", id: "on-checking" },
    ],
  ])("%s is no transfer", (_, a, b, error) => {
    expect(linkTransfer(a, b)).toEqual({ ok: false, error });
  });

  test("between currencies any opposite amounts are one", () => {
    expect(linkTransfer(legOn(checking, { amount: -500 }), legOn(dollars, { amount: 543 })).ok).toBe(true);
  });
});

describe("LED-6 a new other leg", () => {
  test.prop([amounts])("sums to zero in one currency, whichever way the money went", (amount) => {
    const made = makeTransfer(legOn(checking, { amount }), savings, { id: otherId, arrives: null });
    const legs = made.ok ? made.value : [];
    expect(legs.reduce((sum, leg) => sum + leg.amount, 0)).toBe(0);
    expect(legs.map(({ transferId }) => transferId)).toEqual(["new", "on-checking"]);
  });

  test.prop([amounts, amounts])(
    "in two currencies moves what arrives, the opposite way",
    (amount, arrives) => {
      const from = legOn(checking, { amount });
      const made = makeTransfer(from, dollars, { id: otherId, arrives: units(arrives) });
      expect(made).toMatchObject({
        ok: true,
        value: [{ amount }, { amount: -Math.sign(amount) * Math.abs(arrives) }],
      });
    },
  );

  test("in two currencies somebody has to say what arrives", () => {
    expect(makeTransfer(legOn(checking, { amount: -5 }), dollars, { id: otherId, arrives: null })).toEqual({
      ok: false,
      error: { code: "ledger/transfer_amount_needed" },
    });
  });

  test("is on the same day, for the same payee, and not yet cleared", () => {
    const from = legOn(checking, {
      amount: -5,
      payeeId: "baker",
      note: "n",
      status: "reconciled",
      tags: { tax: true },
    });
    const made = makeTransfer(from, savings, { id: otherId, arrives: null });
    expect(made).toMatchObject({
      ok: true,
      value: [
        {},
        {
          date: from.transaction.date,
          payeeId: "baker",
          note: "n",
          status: "uncleared",
          tags: { tax: true },
        },
      ],
    });
  });
});

describe("LED-7 unlinking", () => {
  test("takes back what linking did, categories aside", () => {
    const legs = [legOn(checking, { amount: -5 }), legOn(savings, { amount: 5 })] as const;
    const linked = linkTransfer(...legs);
    expect(linked.ok && unlinkTransfer(...linked.value)).toEqual(legs.map(({ transaction }) => transaction));
  });
});

describe("LED-8 the other leg follows", () => {
  const edited = (leg: Leg, fields: Partial<Transaction>): Leg => ({
    ...leg,
    transaction: { ...leg.transaction, ...fields },
  });

  test.prop([amounts, amounts])("in amount, so that it stays a transfer", (before, after) => {
    for (const account of [savings, dollars]) {
      const a = legOn(checking, { amount: before });
      const b = legOn(account, { amount: 0 - before });
      const changed = edited(a, { amount: units(after) });
      const followed = followTransfer(a, changed, b);
      expect(checkTransfer(changed, { account, transaction: followed }).ok).toBe(true);
    }
  });

  test("in its day if both were on one, and not in its own words", () => {
    const a = legOn(checking, { amount: -5, date: "2026-03-01" });
    const moved = edited(a, {
      date: aTransaction({ date: "2026-03-04" }).date,
      note: "new",
      status: "cleared",
    });
    const same = legOn(savings, { amount: 5, date: "2026-03-01", note: "own" });
    const later = legOn(savings, { amount: 5, date: "2026-03-02" });
    expect(followTransfer(a, moved, same)).toMatchObject({
      date: "2026-03-04",
      note: "own",
      status: "uncleared",
    });
    expect(followTransfer(a, moved, later).date).toBe("2026-03-02");
  });
});
