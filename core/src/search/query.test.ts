import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dayNumber, type LocalDate } from "../calendar/index.ts";
import { amountRange, type AmountTest, parseDecimal } from "./amount-test.ts";
import { foldText } from "./fold.ts";
import { parseQuery } from "./query.ts";

const readings = (text: string) => parseQuery(text).flatMap((term) => term.readings);
const days = (from: string, to: string) => ({
  kind: "date",
  from: dayNumber(from as LocalDate),
  to: dayNumber(to as LocalDate),
});
const amountOf = (text: string, digits = 2) => {
  const test = readings(text).find((reading): reading is AmountTest => reading.kind === "amount");
  return test && amountRange(test, digits);
};

describe("SEA-1 folding", () => {
  test.each([
    ["  Café ﬁn — L’Été ", "cafe fin - l'ete"],
    ["STRASSE straße", "strasse strasse"],
    ["Łódź Søren Æbeltoft", "lodz soren aebeltoft"],
    ["cafe\u0301", "cafe"],
    ["が", "が"],
    ["한글", "한글"],
    ["ＦＵＬＬ", "full"],
    ["a\n\tb", "a b"],
  ])("%j is compared as %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.prop([fc.string({ unit: "grapheme" })])("folding what is folded changes nothing", (text) => {
    expect(foldText(foldText(text))).toBe(foldText(text));
  });
});

describe("SEA-2 words", () => {
  test("every word is a term", () => {
    expect(parseQuery("Amazon  Prime")).toEqual([
      { excluded: false, readings: [{ kind: "text", text: "amazon" }] },
      { excluded: false, readings: [{ kind: "text", text: "prime" }] },
    ]);
  });

  test.each(["", "   ", "-", "#", '"', '""', ">", "<=", "..", "-#", '-"'])("%j asks nothing yet", (text) => {
    expect(parseQuery(text)).toEqual([]);
  });

  test.prop([fc.string()])("every text is a query", (text) => {
    for (const term of parseQuery(text)) expect(term.readings.length).toBeGreaterThan(0);
  });
});

describe("SEA-3 exclusions, SEA-4 tags and phrases", () => {
  test.each([
    ["-rent", true, "text", "rent"],
    ["#Tax", false, "tag", "tax"],
    ["-#tax", true, "tag", "tax"],
    ['"whole foods"', false, "text", "whole foods"],
    ['"whole fo', false, "text", "whole fo"],
    ['-"whole foods"', true, "text", "whole foods"],
    ['#"summer trip"', false, "tag", "summer trip"],
    ["coca-cola", false, "text", "coca-cola"],
  ])("%s", (text, excluded, kind, wanted) => {
    expect(parseQuery(text)).toEqual([{ excluded, readings: [{ kind, text: wanted }] }]);
  });
});

describe("SEA-5 amounts", () => {
  test.each([
    ["42", [4200, 4299]],
    ["42.5", [4250, 4259]],
    ["42.50", [4250, 4250]],
    ["42,50", [4250, 4250]],
    ["1,234.50", [123_450, 123_450]],
    ["1.234,50", [123_450, 123_450]],
    [">100", [10_001, Infinity]],
    [">=100", [10_000, Infinity]],
    ["<20", [0, 1999]],
    ["<=20", [0, 2000]],
    ["10..20", [1000, 2000]],
    ["10..10", [1000, 1000]],
    ["..20", [0, 2000]],
    ["10..", [1000, Infinity]],
    ["20..10", [2000, 1000]],
  ])("%s in cents", (text, range) => {
    expect(amountOf(text)).toEqual(range);
  });

  test.each([
    ["42", 0, [42, 42]],
    ["42.5", 0, [43, 42]],
    [">42.5", 0, [43, Infinity]],
    ["<42.5", 0, [0, 42]],
    ["1.2", 3, [1200, 1299]],
  ])("%s in a currency of %i digits", (text, digits, range) => {
    expect(amountOf(text, digits)).toEqual(range);
  });

  test("a sign before a number is a direction, not an exclusion", () => {
    expect(parseQuery("-42.50")[0]).toMatchObject({
      excluded: false,
      readings: [{ kind: "amount", sign: "out" }],
    });
    expect(parseQuery("+42.50")[0]).toMatchObject({
      excluded: false,
      readings: [{ kind: "amount", sign: "in" }],
    });
    expect(parseQuery("-12-b")[0]).toEqual({ excluded: true, readings: [{ kind: "text", text: "12-b" }] });
  });

  test("a bare number may be a text too", () => {
    expect(readings("42").map(({ kind }) => kind)).toEqual(["text", "amount"]);
  });

  test.prop([fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 2, 3)])(
    "an amount written in full finds itself and nothing else",
    (minor, digits) => {
      const text = (minor / 10 ** digits).toFixed(digits);
      expect(amountOf(text, digits)).toEqual([minor, minor]);
    },
  );

  test.prop([fc.stringMatching(/^[0-9.,' ]{0,12}$/)])("what is no decimal is not taken for one", (text) => {
    const decimal = parseDecimal(text);
    if (decimal !== undefined) expect(decimal).toMatch(/^\d+(\.\d*)?$/);
  });
});

describe("SEA-6 dates", () => {
  test.each([
    ["2024", days("2024-01-01", "2024-12-31")],
    ["2024-02", days("2024-02-01", "2024-02-29")],
    ["2024-2", days("2024-02-01", "2024-02-29")],
    ["2024-03-05", days("2024-03-05", "2024-03-05")],
    ["march 2024", days("2024-03-01", "2024-03-31")],
    ["2024 Mar", days("2024-03-01", "2024-03-31")],
    ["2024-01..2024-03", days("2024-01-01", "2024-03-31")],
    [">=2024-03", { kind: "date", from: days("2024-03-01", "2024-03-01").from, to: Infinity }],
    [">2024-03", { kind: "date", from: days("2024-04-01", "2024-04-01").from, to: Infinity }],
    ["<2024-03", { kind: "date", from: -Infinity, to: days("2024-02-29", "2024-02-29").to }],
  ])("%s", (text, test) => {
    expect(readings(text)).toContainEqual(test);
  });

  test("a month's name alone is a word, and no date is made up", () => {
    expect(readings("march")).toEqual([{ kind: "text", text: "march" }]);
    expect(readings("2024-02-30")).toEqual([{ kind: "text", text: "2024-02-30" }]);
  });

  test("other languages bring their own names", () => {
    const names = [...Array.from({ length: 2 }, () => []), ["märz", "mrz"].map(foldText)];
    expect(parseQuery("März 2024", names)[0]?.readings).toContainEqual(days("2024-03-01", "2024-03-31"));
  });
});
