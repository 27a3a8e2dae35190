import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { splitEvenly } from "../money/index.ts";
import { arbitraryAmount } from "../money/testing.ts";
import { checkSplits } from "./check-splits.ts";
import { aTransaction } from "./testing.ts";

const partsOf = (amounts: readonly number[]) =>
  Object.fromEntries(
    amounts.map((amount, position) => [`s${position}`, { amount, categoryId: "food", note: "", position }]),
  );

describe("LED-4 splits add up to the transaction", () => {
  test("one minor unit off is refused and both sums are reported", () => {
    expect(checkSplits(aTransaction({ amount: -1000, splits: partsOf([-500, -499]) }))).toEqual({
      ok: false,
      error: { code: "ledger/splits_do_not_add_up", expected: -1000, actual: -999 },
    });
  });

  test("what is not split passes", () => {
    const transaction = aTransaction({ amount: -1000 });
    expect(checkSplits(transaction)).toEqual({ ok: true, value: transaction });
  });

  test.prop([arbitraryAmount, fc.integer({ min: 1, max: 40 })])(
    "any even division of any amount is accepted, and no other amount",
    (amount, count) => {
      const splits = partsOf(splitEvenly(amount, count));
      expect(checkSplits(aTransaction({ amount, splits })).ok).toBe(true);
      expect(checkSplits(aTransaction({ amount: amount === 0 ? 1 : 0 - amount, splits })).ok).toBe(false);
    },
  );
});
