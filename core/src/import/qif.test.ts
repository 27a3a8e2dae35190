import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { QIF } from "./fixtures/statements.ts";
import { dateNumbers, dateOrderOf, dayUnder } from "./qif-date.ts";
import { parseQif, type QifRows } from "./qif.ts";

const read = (text: string): QifRows => {
  const rows = parseQif(text);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
};
const records = (...dates: readonly string[]): string =>
  `!Type:Bank\n${dates.map((date) => `D${date}\nT1\n^\n`).join("")}`;
const days = (...dates: readonly string[]): readonly string[] =>
  read(records(...dates)).statements[0]?.lines.map(({ date }) => date) ?? [];

describe("IMP-20 QIF with accounts, lists and splits", () => {
  const { statements, skipped } = read(QIF);
  const [savings, wallet, broker] = statements;

  test("every account is a statement; lists are none", () => {
    expect(statements.map(({ account }) => account)).toEqual([
      { id: "Savings", kind: "checking" },
      { id: "Wallet", kind: "cash" },
      { id: "Wallet", kind: "investment" },
    ]);
  });

  test("the balance before the first record is no transfer to itself", () => {
    expect(savings?.lines[0]).toEqual({
      date: "2004-01-01",
      amount: "100.00",
      payee: "Opening Balance",
      memo: "",
      reference: "",
      line: 19,
      status: "reconciled",
    });
  });

  test("categories, classes and the parts of a split", () => {
    expect(savings?.lines[1]).toMatchObject({
      amount: "-1012.50",
      category: "Food:Groceries",
      tags: ["Holiday"],
      status: "cleared",
      splits: [
        { amount: "-12.50", category: "Food:Groceries", memo: "Bread" },
        { amount: "-1000.00", category: "Home", memo: "" },
      ],
    });
  });

  test("transfers name the other account", () => {
    expect(savings?.lines[2]).toMatchObject({ date: "2004-02-03", transferAccount: "Wallet" });
    expect(wallet?.lines[0]).toMatchObject({ transferAccount: "Savings", amount: "50.00" });
  });

  test("IMP-23 of an investment record its effect on cash counts; the last needs no end", () => {
    expect(broker?.lines.map(({ amount }) => amount)).toEqual(["-500.00", "3.20"]);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [42, "bad_date"],
      [65, "investment_trade"],
    ]);
  });
});

describe("IMP-21 the order of day and month is one for the file", () => {
  test.each([
    [
      ["12/31/2023", "01/02/2024"],
      ["2023-12-31", "2024-01-02"],
    ],
    [
      ["31/12/2023", "01/02/2024"],
      ["2023-12-31", "2024-02-01"],
    ],
    [
      ["2023-12-31", "2024-01-02"],
      ["2023-12-31", "2024-01-02"],
    ],
    [
      ["31.12.99", "1.2.00"],
      ["1999-12-31", "2000-02-01"],
    ],
    [
      ["12/31'99", "1/ 2' 4"],
      ["2099-12-31", "2004-01-02"],
    ],
    [
      ["5 Mar 2020", "17-Apr-21"],
      ["2020-03-05", "2021-04-17"],
    ],
    [
      ["20240131", "1/2/104"],
      ["2024-01-31", "2004-01-02"],
    ],
  ])("%j", (written, expected) => {
    expect(days(...written)).toEqual(expected);
  });

  test("where nothing tells, the evener reading is taken and the question asked", () => {
    const weekly = read(records("01/02/2024", "02/02/2024", "03/02/2024"));
    expect(weekly.statements[0]?.lines.at(-1)?.date).toBe("2024-02-03");
    expect(weekly.ambiguousDates).toBe(true);
    expect(read(records("01/31/2024")).ambiguousDates).toBe(false);
    expect(read(records("02/02/2024")).ambiguousDates).toBe(false);
    const dotted = read(records("05.01.2024"));
    expect(dotted.statements[0]?.lines[0]?.date).toBe("2024-01-05");
    expect(dotted.ambiguousDates).toBe(false);
  });

  test.prop([fc.date({ min: new Date("1970-01-01"), max: new Date("2069-12-31"), noInvalidDate: true })])(
    "a day written in any order is read back under it",
    (moment) => {
      const iso = moment.toISOString().slice(0, 10);
      const [year = "", month = "", day = ""] = iso.split("-");
      for (const [order, text] of [
        ["dmy", `${day}/${month}/${year}`],
        ["mdy", `${month}-${day}-${year.slice(2)}`],
        ["ymd", `${year}.${month}.${day}`],
      ] as const) {
        const numbers = dateNumbers(text);
        expect(numbers === null ? null : dayUnder(numbers, order)).toBe(iso);
        if (Number(day) > 12 && numbers !== null) expect(dateOrderOf([numbers]).certain).toBe(true);
      }
    },
  );
});

describe("IMP-22 amounts and codes as programs write them", () => {
  test.each([
    ["T-1,234.50", "-1234.50"],
    ["T1.234,50", "1234.50"],
    ["T+5", "5"],
    ["U-7.00", "-7.00"],
    ["T$12.00-", "-12.00"],
  ])("%s is %s", (field, amount) => {
    expect(read(`!Type:Bank\nD1/31/2024\n${field}\n^`).statements[0]?.lines[0]?.amount).toBe(amount);
  });

  test("headers in any case, blank lines, old Mac line ends", () => {
    const { statements } = read("!type:ccard \r\rD1/31/2024\rT1\r^\r");
    expect(statements).toMatchObject([{ account: { kind: "card" }, lines: [{ line: 3 }] }]);
  });

  test("an account and its transactions without a header between them", () => {
    const { statements } = read(
      "!Account\nNGiro\nTCCard\n^\nD1/31/2024\nT1\n^\nNPurse\nTCash\n^\nD2/1/2024\nT2\n^\n",
    );
    expect(statements.map(({ account, lines }) => [account, lines.map(({ amount }) => amount)])).toEqual([
      [{ id: "Giro", kind: "card" }, ["1"]],
      [{ id: "Purse", kind: "cash" }, ["2"]],
    ]);
  });

  test("a file of lists only holds no transactions", () => {
    expect(parseQif("!Type:Cat\nNFood\nE\n^\n")).toMatchObject({
      ok: false,
      error: { code: "import/no_transactions" },
    });
  });
});
