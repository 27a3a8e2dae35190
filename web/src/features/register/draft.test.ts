import type { LocalDate } from "@coffer/core/calendar";
import type { AccountId } from "@coffer/core/ledger";
import { describe, expect, test } from "vitest";
import {
  completeDraft,
  emptyDraft,
  inAccount,
  signedAmount,
  withAmount,
  withCategory,
  withPayee,
  type Draft,
} from "./draft.ts";
import { aCatalog, anAccount } from "./testing.ts";

const today = "2026-03-01" as LocalDate;
const accounts = [anAccount(), anAccount({ id: "savings" }), anAccount({ id: "abroad", currency: "USD" })];
const draft = (parts: Partial<Record<keyof Draft, unknown>> = {}): Draft =>
  ({ ...emptyDraft("giro" as AccountId, today), ...parts }) as Draft;

describe("a transaction being entered", () => {
  test("a plain amount goes out, unless money comes in", () => {
    expect(signedAmount(withAmount(draft(), 1250))).toBe(-1250);
    expect(signedAmount(withAmount(draft({ direction: "in" }), 1250))).toBe(1250);
  });
  test("a typed minus says out as well", () => {
    expect(signedAmount(withAmount(draft({ direction: "in" }), -1250))).toBe(-1250);
  });
  test("a typed plus says in", () => {
    expect(signedAmount(withAmount(draft(), 1250, true))).toBe(1250);
  });
  test("it follows to another account; a transfer to that one is dropped", () => {
    const transfer = draft({ transferTo: "savings", amount: 1250 });
    expect(inAccount(transfer, "savings" as AccountId)).toMatchObject({
      accountId: "savings",
      transferTo: null,
    });
    expect(inAccount(transfer, "abroad" as AccountId)).toMatchObject({
      accountId: "abroad",
      transferTo: "savings",
    });
  });
  test("a payee brings its usual category, and that the direction", () => {
    const chosen = withPayee(draft(), { kind: "payee", id: "employer" as never }, aCatalog());
    expect(chosen).toMatchObject({ categoryId: "salary", direction: "in" });
  });
  test("a chosen category stays when the payee has another", () => {
    const first = withCategory(draft(), "groceries" as never, aCatalog().categories);
    expect(withPayee(first, { kind: "payee", id: "employer" as never }, aCatalog()).categoryId).toBe(
      "groceries",
    );
  });
  test("an account instead of a payee makes a transfer without a category", () => {
    const first = withCategory(draft(), "groceries" as never, aCatalog().categories);
    const transfer = withPayee(first, { kind: "transfer", accountId: "savings" as AccountId }, aCatalog());
    expect(transfer).toMatchObject({ transferTo: "savings", categoryId: null, payee: null });
  });
  test.each([
    ["accountMissing", { accountId: null, amount: 1 }],
    ["dateMissing", { date: null, amount: 1 }],
    ["amountMissing", {}],
    ["arrivesMissing", { amount: 1, transferTo: "abroad" }],
  ] as const)("%s is said first", (problem, parts) => {
    expect(completeDraft(draft(parts), accounts)).toEqual({ problem });
  });
  test("complete, it is what the engine takes", () => {
    const complete = completeDraft(draft({ amount: 500, note: " rent ", transferTo: "savings" }), accounts);
    expect(complete).toMatchObject({
      problem: null,
      transaction: { amount: -500, note: "rent", transferTo: { accountId: "savings", amount: null } },
    });
  });
});
