import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addMoney,
  compareMoney,
  minorUnits,
  negateMoney,
  subtractMoney,
  sumAmounts,
  sumMoney,
} from "./money.ts";
import { arbitraryAmount, EUR, eur, JPY, units } from "./testing.ts";

const yen = { amount: units(500), currency: JPY };
const MOST = Number.MAX_SAFE_INTEGER;

describe("MON-2 amounts of one currency", () => {
  test("add and subtract", () => {
    expect(addMoney(eur(1250), eur(-250))).toEqual({ ok: true, value: eur(1000) });
    expect(subtractMoney(eur(1000), eur(1250))).toEqual({ ok: true, value: eur(-250) });
  });

  test("two currencies have no sum and no order", () => {
    const error = { code: "money/currency_mismatch", left: "EUR", right: "JPY" };
    expect(addMoney(eur(1), yen)).toEqual({ ok: false, error });
    expect(compareMoney(eur(1), yen)).toEqual({ ok: false, error });
    expect(sumMoney([eur(1), yen], EUR)).toEqual({ ok: false, error });
  });

  test("past the safe integers is an overflow", () => {
    const overflow = { ok: false, error: { code: "money/overflow" } };
    expect(addMoney(eur(MOST), eur(1))).toEqual(overflow);
    expect(subtractMoney(eur(-MOST), eur(1))).toEqual(overflow);
    expect(sumAmounts([units(MOST), units(1), units(-1)])).toEqual(overflow);
    expect(() => minorUnits(MOST + 1)).toThrow("invariant broken");
  });

  test.prop([arbitraryAmount, arbitraryAmount])("a sum is exact or refused", (left, right) => {
    const sum = addMoney(eur(left), eur(right));
    const exact = BigInt(left) + BigInt(right);
    const fits = exact <= BigInt(MOST) && exact >= BigInt(-MOST);
    expect(sum.ok ? BigInt(sum.value.amount) : "refused").toBe(fits ? exact : "refused");
  });

  test.prop([fc.array(fc.integer().map(units))])("sums do not depend on the order", (amounts) => {
    expect(sumAmounts(amounts)).toEqual(sumAmounts(amounts.toReversed()));
    expect(sumMoney(amounts.map(eur), EUR)).toEqual(
      addMoney(eur(0), eur(amounts.reduce<number>((sum, amount) => sum + amount, 0))),
    );
  });

  test("nothing the other way round is nothing, not minus nothing", () => {
    expect(Object.is(negateMoney(eur(0)).amount, 0)).toBe(true);
  });

  test("order", () => {
    expect(compareMoney(eur(1), eur(2))).toEqual({ ok: true, value: -1 });
    expect(compareMoney(eur(2), eur(2))).toEqual({ ok: true, value: 0 });
    expect(compareMoney(eur(3), eur(2))).toEqual({ ok: true, value: 1 });
  });
});
