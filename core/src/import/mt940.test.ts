import { describe, expect, test } from "vitest";
import { MT940 } from "./fixtures/statements.ts";
import { parseMt940 } from "./mt940.ts";
import type { StatementLine, StatementRows } from "./statement-file.ts";

const read = (text: string): StatementRows => {
  const rows = parseMt940(text);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
};
const line = (entry: string, ...information: readonly string[]): StatementLine | undefined =>
  read([":20:X", ":25:1", ":60F:C240101EUR0,", `:61:${entry}`, ...information].join("\r\n")).statements[0]
    ?.lines[0];

describe("IMP-30 MT940 in the blocks of the network", () => {
  const { statements, skipped } = read(MT940);
  const [statement] = statements;

  test("account, currency, balances", () => {
    expect(statements).toHaveLength(1);
    expect(statement).toMatchObject({
      account: { id: "10050000/1234567890" },
      currency: "EUR",
      opening: { date: "2023-12-29", amount: "1000.00" },
      closing: { date: "2024-01-02", amount: "995.00" },
    });
  });

  test("IMP-31 debits count down; a debit taken back counts up, a credit taken back down", () => {
    expect(statement?.lines.map(({ date, amount }) => [date, amount])).toEqual([
      ["2023-12-29", "-10.50"],
      ["2024-01-02", "10.50"],
      ["2024-01-02", "-5.00"],
    ]);
  });

  test("IMP-33 subfields, words between strokes and free text", () => {
    expect(statement?.lines.map(({ payee, memo, reference }) => [payee, memo, reference])).toEqual([
      ["Stadtwerke Berlin", "Strom Dezember", "B-1"],
      ["Stadtwerke Berlin", "Returned debit", "B-2"],
      ["", "Credit taken back by the bank", ""],
    ]);
  });

  test("IMP-32 expected, impossible and broken entries are reported", () => {
    expect(skipped.map(({ line: at, reason }) => [at, reason])).toEqual([
      [14, "pending"],
      [15, "bad_date"],
      [16, "bad_row"],
    ]);
  });
});

describe("IMP-34 statement lines as banks write them", () => {
  test.each([
    ["2401020102CR800,NSTONONREF//5", "800", "5"],
    ["240102D000000001213,28N0440121470966      W.P. Jansen", "-1213.28", "0121470966"],
    ["2401020102C500NTRF29-01-2024", "500", "29-01-2024"],
    ["240102CM5000,00S05168790452", "5000.00", "68790452"],
    ["2401020102DF2402,00S   X", "-2402.00", "X"],
    ["2401020102D20,00NONREF", "-20.00", ""],
    ["240102C,5NMSC", "0.5", ""],
    ["240102    C1,00NMSCA", "1.00", "A"],
    ["240102C1,00NMSCA:86:glued", "1.00", "A"],
  ])("%s", (entry, amount, reference) => {
    expect(line(entry)).toMatchObject({ date: "2024-01-02", amount, reference });
  });

  test("a line cut at 65 characters goes on within its word; a shorter one ends a word", () => {
    const long = "x".repeat(60);
    expect(line("240102C1,NMSC", `:86:${long}abcde`, "fgh", "next")?.memo).toBe(`${long}abcdefgh next`);
  });

  test("information in several fields, on numbered lines, with other separators", () => {
    expect(line("240102C1,NMSC", ":86:BETALING", ":86:FACTUUR 1")?.memo).toBe("BETALING FACTUUR 1");
    expect(line("240102C1,NMSC", ":NS:01For", "02this", "15Some", "16one")).toMatchObject({
      payee: "Some one",
      memo: "For this",
    });
    expect(line("240102C1,NMSC", ":86:020~00Transfer~20Rent~21 May~32Landlord~33 Ltd")).toMatchObject({
      payee: "Landlord Ltd",
      memo: "Rent May",
    });
  });
});

describe("IMP-35 several statements in one file", () => {
  const message = (account: string, day: string): string =>
    `:25:${account}\n:60F:C${day}EUR1,\n:61:${day}C1,NMSC\n:62F:C${day}EUR2,\n`;

  test("with references, with separators only, with neither", () => {
    for (const between of [":20:R\n", "-\n:20:R\n", ""]) {
      const { statements } = read(`:20:R\n${message("A", "240101")}${between}${message("B", "240102")}`);
      expect(statements.map(({ account, lines }) => [account.id, lines.length])).toEqual([
        ["A", 1],
        ["B", 1],
      ]);
    }
  });

  test("an interim report tells its currency elsewhere and has no balances", () => {
    const { statements } = read(
      ":20:R\n:25:A\n:34F:PLN0\n:13D:2401011200+0100\n:61:240101C1,NMSC\n:90C:1PLN1,\n",
    );
    expect(statements).toMatchObject([
      { currency: "PLN", opening: null, closing: null, lines: [{ amount: "1" }] },
    ]);
  });

  test("a balance of an impossible day is none", () => {
    const { statements } = read(":20:R\n:25:A\n:60F:C241332EUR1,\n:62F:C240101EUR11 27421,94\n");
    expect(statements).toMatchObject([{ currency: "EUR", opening: null, closing: null }]);
  });
});
