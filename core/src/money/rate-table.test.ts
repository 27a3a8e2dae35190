import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { crossRate, invertRate, parseRate } from "./exchange-rate.ts";
import { createRateTable, type DatedRate } from "./rate-table.ts";
import { aCurrency, EUR, JPY, units, USD } from "./testing.ts";

const CHF = aCurrency("CHF");
const quote = (from: typeof EUR, to: typeof EUR, day: number, rate: string): DatedRate => ({
  from,
  to,
  day,
  rate,
});

describe("MON-8 the rate of a day", () => {
  const table = createRateTable([quote(EUR, USD, 20, "1.20"), quote(EUR, USD, 10, "1.10")], EUR);

  test("is the latest on or before it", () => {
    expect([9, 10, 19, 20, 99].map((day) => table.convert(units(100), EUR, USD, day))).toEqual([
      undefined,
      110,
      110,
      120,
      120,
    ]);
  });

  test("serves the other direction too, exactly", () => {
    expect(table.rate(USD, EUR, 10)).toEqual(invertRate(parseRate("1.10")!));
    expect(table.convert(units(110), USD, EUR, 10)).toBe(100);
  });

  test("a later quote of the other direction goes before an older one of this", () => {
    const both = createRateTable([quote(EUR, USD, 10, "1.1"), quote(USD, EUR, 12, "0.8")], EUR);
    expect(both.convert(units(100), EUR, USD, 12)).toBe(125);
    expect(both.convert(units(100), EUR, USD, 11)).toBe(110);
  });

  test("of one day the direction asked for wins, and of two quotes the later in the list", () => {
    const same = createRateTable(
      [quote(USD, EUR, 10, "0.5"), quote(EUR, USD, 10, "1.1"), quote(EUR, USD, 10, "1.3")],
      EUR,
    );
    expect(same.convert(units(100), EUR, USD, 10)).toBe(130);
    expect(same.convert(units(100), USD, EUR, 10)).toBe(50);
  });

  test("crosses through the base, each half at its own latest", () => {
    const crossed = createRateTable(
      [quote(EUR, USD, 10, "1.25"), quote(EUR, JPY, 12, "160"), quote(EUR, USD, 15, "1")],
      EUR,
    );
    expect(crossed.convert(units(10_000), USD, JPY, 11)).toBeUndefined();
    expect(crossed.convert(units(10_000), USD, JPY, 12)).toBe(12_800);
    expect(crossed.convert(units(10_000), USD, JPY, 15)).toBe(16_000);
    expect(crossed.rate(USD, JPY, 12)).toEqual(crossRate(invertRate(parseRate("1.25")!), parseRate("160")!));
  });

  test("one currency is worth itself, and a stranger nothing known", () => {
    expect(table.convert(units(7), CHF, CHF, 0)).toBe(7);
    expect(table.convert(units(7), CHF, EUR, 99)).toBeUndefined();
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9999 })), {
      maxLength: 30,
    }),
    fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 60 }),
  ])("whatever the order of asking, it is what a search from the end finds", (days, asked) => {
    const quotes = days.map(([day, rate]) => quote(EUR, USD, day, String(rate)));
    const searched = createRateTable(quotes, EUR);
    for (const day of asked) {
      const known = quotes.filter((candidate) => candidate.day <= day);
      const latest = known.findLast(
        (candidate) => candidate.day === Math.max(...known.map((each) => each.day)),
      );
      expect(searched.convert(units(1), EUR, USD, day)).toBe(
        latest === undefined ? undefined : Number(latest.rate),
      );
    }
  });
});
