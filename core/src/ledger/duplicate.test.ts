import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { daysBetween, type LocalDate } from "../calendar/index.ts";
import { findDuplicates, lineOccurrences } from "./duplicate.ts";
import type { IncomingLine, KnownTransaction } from "./duplicate-candidate.ts";
import { cleanPayeeName, payeeKey } from "./payee-name.ts";
import { aTransaction } from "./testing.ts";

const aLine = (fields: { readonly [Field in keyof IncomingLine]?: string | number } = {}): IncomingLine =>
  ({
    date: "2026-03-10",
    amount: -450,
    payee: "Blue Kettle",
    memo: "",
    reference: "",
    ...fields,
  }) as IncomingLine;

const importedAs = (id: string, line: IncomingLine): KnownTransaction =>
  aTransaction({
    id,
    date: line.date,
    amount: line.amount,
    origin: "import",
    imported: { importId: "i", reference: line.reference, payee: line.payee, memo: line.memo, occurrence: 0 },
  });

const byHand = (id: string, fields: Parameters<typeof aTransaction>[0] = {}): KnownTransaction =>
  aTransaction({ id, date: "2026-03-10", amount: -450, ...fields });

const names: { readonly [id: string]: string } = { kettle: "Blue Kettle Coffee", baker: "Baker" };
const find = (known: readonly KnownTransaction[], lines: readonly IncomingLine[]) =>
  findDuplicates(known, lines, (id) => names[id] ?? "").map(
    (verdict) => verdict && `${verdict.why} ${verdict.of}`,
  );

describe("LED-30 each transaction is repeated once", () => {
  const line = aLine();

  test("three lines alike into books with two: one is fresh", () => {
    expect(find([importedAs("a", line), importedAs("b", line)], [line, line, line])).toEqual([
      "same_line a",
      "same_line b",
      null,
    ]);
  });

  test("N lines alike into empty books are N transactions", () => {
    expect(find([], [line, line, line])).toEqual([null, null, null]);
    expect(lineOccurrences([line, aLine({ amount: -1 }), line, aLine({ payee: "BLUE  kettle" })])).toEqual([
      0, 0, 1, 2,
    ]);
  });
});

describe("LED-31 by reference", () => {
  const known = importedAs("a", aLine({ reference: "R1" }));

  test.each([
    ["the very line", {}, "reference a"],
    ["booked later, renamed", { date: "2026-03-30", payee: "BK" }, "reference a"],
    ["another amount under the same words", { amount: -500 }, null],
    ["a month later", { date: "2026-04-10" }, null],
    ["another amount and other words", { amount: -500, payee: "Else" }, null],
  ])("%s", (_, fields, verdict) => {
    expect(find([known], [aLine({ reference: "R1", ...fields })])).toEqual([verdict]);
  });

  test("a line's number in its file is none: the same coffee on another day is another coffee", () => {
    const coffee = aLine({ reference: "3", date: "2026-03-05" });
    expect(find([importedAs("a", coffee)], [aLine({ reference: "3", date: "2026-03-25" })])).toEqual([null]);
  });
  test("a reference on every line proves nothing by itself", () => {
    const rent = aLine({ reference: "NONREF", amount: -900, payee: "Rent" });
    expect(find([importedAs("a", rent)], [aLine({ reference: "NONREF" })])).toEqual([null]);
    expect(
      find([importedAs("a", rent)], [{ ...rent, ...aLine({ date: "2026-04-10" }), amount: rent.amount }]),
    ).toEqual([null]);
  });

  test("two bookings of one day that share reference and words are two, whichever the books have", () => {
    const lines = [-450, -900].map((amount) => aLine({ reference: "NONREF", amount }));
    expect(find([importedAs("a", aLine({ reference: "NONREF", amount: -900 }))], lines)).toEqual([
      null,
      "reference a",
    ]);
    expect(find([importedAs("a", aLine({ reference: "NONREF", amount: -700 }))], lines)).toEqual([
      null,
      null,
    ]);
  });
});

test.each(["0000-01-01", "9999-12-31"])("LED-32 also at the end of the calendar: %s", (date) => {
  expect(find([importedAs("a", aLine({ date }))], [aLine({ date })])).toEqual(["same_line a"]);
});

describe("LED-32 by the same words", () => {
  test("case and spaces aside", () => {
    expect(find([importedAs("a", aLine({ payee: "BLUE  KETTLE " }))], [aLine()])).toEqual(["same_line a"]);
  });
});

describe("LED-33 and LED-34 by likeness", () => {
  test.each([
    [
      "another format of the bank cuts the name",
      importedAs("a", aLine({ payee: "BLUE KETTLE COFFEE HALDEN" })),
      "close_match a",
    ],
    [
      "written by hand three days before",
      byHand("a", { date: "2026-03-07", payeeId: "kettle" }),
      "close_match a",
    ],
    ["written by hand without a word", byHand("a", { date: "2026-03-14" }), "close_match a"],
    ["five days before", byHand("a", { date: "2026-03-05", payeeId: "kettle" }), null],
    ["another amount", byHand("a", { amount: -451, payeeId: "kettle" }), null],
    ["imported from somebody else", importedAs("a", aLine({ payee: "Saffron House" })), null],
  ])("%s", (_, known, verdict) => {
    expect(find([known], [aLine()])).toEqual([verdict]);
  });

  test("the nearest day wins, and likeness before mere amount", () => {
    const known = [
      byHand("far", { date: "2026-03-07", payeeId: "kettle" }),
      byHand("near", { date: "2026-03-09", payeeId: "kettle" }),
      byHand("same day, other payee", { payeeId: "baker" }),
    ];
    expect(find(known, [aLine()])).toEqual(["close_match near"]);
  });
});

describe("LED-35 what a statement does not report again", () => {
  test("the bus fare of the day before the file begins", () => {
    expect(find([importedAs("a", aLine({ date: "2026-03-09" }))], [aLine()])).toEqual([null]);
  });

  test("but what was written by hand keeps its own day, also once the bank has confirmed it", () => {
    const confirmed = { ...importedAs("a", aLine({ date: "2026-03-09" })), origin: "manual" as const };
    expect(find([confirmed], [aLine()])).toEqual(["close_match a"]);
    expect(find([confirmed], [aLine({ payee: "Baker" })])).toEqual([null]);
  });

  test("openings and adjustments", () => {
    expect(
      find([byHand("a", { origin: "opening" }), byHand("b", { origin: "adjustment" })], [aLine()]),
    ).toEqual([null]);
  });
});

describe("LED-36 whether references tell", () => {
  const known = [
    importedAs("a", aLine({ reference: "R1" })),
    importedAs("b", aLine({ reference: "R2", amount: -900 })),
  ];

  test("a second coffee of the day has a reference of its own", () => {
    const lines = [aLine({ reference: "R2", amount: -900 }), aLine({ reference: "R3" })];
    expect(find(known, lines)).toEqual(["reference b", null]);
  });

  test("a bank that makes up new ones is seen through", () => {
    expect(find(known, [aLine({ reference: "X9" })])).toEqual(["same_line a"]);
  });
});

/** The rules once more, without any index: every line against every transaction. */
const naive = (known: readonly KnownTransaction[], lines: readonly IncomingLine[]) => {
  const verdicts: (string | null)[] = lines.map(() => null);
  const taken = new Set<KnownTransaction>();
  const words = (...texts: readonly string[]) =>
    texts
      .map((text) =>
        payeeKey(cleanPayeeName(text))
          .split(" ")
          .find((word) => word.length >= 3),
      )
      .filter((word) => word !== undefined);
  const text = ({ payee, memo }: { readonly payee: string; readonly memo: string }) =>
    `${payee}\n${memo}`.toLowerCase();
  const round = (
    why: string,
    days: number,
    fits: (each: KnownTransaction, line: IncomingLine) => boolean,
  ) => {
    const offsets = [0, ...Array.from({ length: days }, (_, at) => [-at - 1, at + 1]).flat()];
    for (const offset of offsets) {
      for (const [index, line] of lines.entries()) {
        if (verdicts[index] !== null) continue;
        const match = known.find(
          (each) => !taken.has(each) && daysBetween(line.date, each.date) === offset && fits(each, line),
        );
        if (match === undefined) continue;
        taken.add(match);
        verdicts[index] = `${why} ${match.id}`;
      }
    }
  };
  const sameReference = (each: KnownTransaction, line: IncomingLine) =>
    line.reference !== "" && each.imported?.reference === line.reference;
  round("reference", 0, (each, line) => sameReference(each, line) && each.amount === line.amount);
  round("reference", 20, (each, line) => sameReference(each, line) && each.amount === line.amount);
  const tell = verdicts.some((verdict) => verdict !== null);
  const may = (each: KnownTransaction, line: IncomingLine) =>
    !tell || line.reference === "" || (each.imported?.reference ?? "") === "";
  const dates = lines.map(({ date }) => date).toSorted();
  const inside = (date: LocalDate) => date >= (dates[0] ?? "") && date <= (dates.at(-1) ?? "");
  const manual = (each: KnownTransaction) => each.imported === null && each.origin === "manual";
  round(
    "same_line",
    0,
    (each, line) =>
      may(each, line) &&
      each.amount === line.amount &&
      each.imported !== null &&
      text(each.imported) === text(line),
  );
  round("close_match", 4, (each, line) => {
    const known = words(
      each.payeeId === null ? "" : (names[each.payeeId] ?? ""),
      each.imported?.payee ?? "",
      each.imported?.memo ?? "",
    );
    const eligible = each.origin === "manual" || (each.imported !== null && inside(each.date));
    return (
      may(each, line) &&
      each.amount === line.amount &&
      eligible &&
      words(line.payee, line.memo).some((word) => known.includes(word))
    );
  });
  round("close_match", 4, (each, line) => may(each, line) && each.amount === line.amount && manual(each));
  return verdicts;
};

const arbitraryLine: fc.Arbitrary<IncomingLine> = fc
  .record({
    date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, "0")}`),
    amount: fc.constantFrom(-450, -900),
    payee: fc.constantFrom("Blue Kettle", "BLUE KETTLE COFFEE", "Baker"),
    memo: fc.constant(""),
    reference: fc.constantFrom("", "", "R1", "R2", "R3"),
  })
  .map((fields) => aLine(fields));
const arbitraryKnown = fc
  .tuple(arbitraryLine, fc.boolean(), fc.boolean(), fc.constantFrom(null, "kettle", "baker"))
  .map(([line, imported, confirmed, payeeId]) => ({ line, imported, confirmed, payeeId }));

test.prop([fc.array(arbitraryKnown, { maxLength: 25 }), fc.array(arbitraryLine, { maxLength: 25 })], {
  numRuns: 500,
})("the finder says what the rules say, line by line", (drawn, lines) => {
  const known = drawn.map(({ line, imported, confirmed, payeeId }, at) =>
    imported
      ? { ...importedAs(`t${at}`, line), origin: confirmed ? ("manual" as const) : ("import" as const) }
      : byHand(`t${at}`, { date: line.date, amount: line.amount, payeeId }),
  );
  expect(find(known, lines)).toEqual(naive(known, lines));
});
