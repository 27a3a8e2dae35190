import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseDelimited, parseStatementFile, type ColumnMapping } from "../import/index.ts";
import { minorToDecimal } from "../money/index.ts";
import { exportCsv } from "./csv.ts";
import { household } from "./fixtures/household.ts";
import { partsOf } from "./snapshot-names.ts";
import { snapshots } from "./testing.ts";

const HAND_WRITTEN = `\uFEFFDate,Account,Payee,Category,Notes,Amount,Currency,Tags,Status,Transfer account,Reference\r
2024-01-01,Giro,,,,1000.00,EUR,,reconciled,,\r
2024-01-02,Giro,"Bäcker ""Müller""",Food: Bread & cake,Rolls,-12.50,EUR,Summer trip,cleared,,\r
2024-01-03,Giro,"'=HYPERLINK(""http://evil"")",Food: Bread & cake,bread,-20.00,EUR,,uncleared,,\r
2024-01-03,Giro,"'=HYPERLINK(""http://evil"")",,rest,-10.00,EUR,,uncleared,,\r
2024-01-04,Giro,,,,-50.00,EUR,,uncleared,Visa [gold],\r
2024-01-04,Visa [gold],,,,50.00,EUR,,uncleared,Giro,\r
2024-01-05,Giro,,,,-10.00,EUR,,uncleared,Yen purse,\r
2024-01-05,Yen purse,,,,1605,JPY,,uncleared,Giro,\r
2024-01-06,Giro,,,,-20.00,EUR,,uncleared,Visa [gold],\r
2024-01-08,Visa [gold],,,,20.00,EUR,,uncleared,Giro,\r
2024-01-31,Giro,,Salary,,2500.00,EUR,,uncleared,,\r
`;

const OWN_COLUMNS: ColumnMapping = {
  delimiter: ",",
  headerRow: 0,
  firstDataRow: 1,
  date: 0,
  dateFormat: "yyyy-mm-dd",
  account: 1,
  payee: [2],
  category: 3,
  memo: [4],
  amount: 5,
  currency: 6,
  reference: 10,
  debit: null,
  credit: null,
  sign: null,
  outflowWords: [],
  invert: false,
  decimal: ".",
  balance: null,
};

test("EXP-10 a row for each transaction or part, in the order of days", () => {
  expect([...exportCsv(household)].join("")).toBe(HAND_WRITTEN);
});

test("EXP-11 our own import reads it without a question", () => {
  const parsed = parseStatementFile(new TextEncoder().encode(HAND_WRITTEN));
  expect(parsed.ok && parsed.value.questions).toEqual([]);
  expect(parsed.ok && parsed.value.skipped).toEqual([]);
  expect(parsed.ok && parsed.value.statements.map(({ lines }) => lines.length)).toEqual([8, 2, 1]);
});

describe("EXP-12 no cell is a formula", () => {
  test.prop([snapshots])("whatever names and notes hold", (snapshot) => {
    for (const chunk of exportCsv(snapshot)) {
      for (const cell of chunk.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
        expect(cell).not.toMatch(/^"?[=+@\t]/);
        if (cell.startsWith("-")) expect(cell).toMatch(/^-\d+(\.\d+)?$/);
      }
    }
  });
});

describe("EXP-13 every part comes back", () => {
  test.prop([snapshots])("days and amounts, account by account", (snapshot) => {
    const parsed = parseDelimited([...exportCsv(snapshot)].join(""), { mapping: OWN_COLUMNS });
    if (snapshot.transactions.length === 0) return;
    const currencies = new Map(snapshot.accounts.map((account) => [account.id, account.currency]));
    const written = snapshot.transactions.flatMap((transaction) =>
      partsOf(transaction).map((part) => {
        const currency = currencies.get(transaction.accountId);
        return `${transaction.date} ${currency === undefined ? "" : Number(minorToDecimal(part.amount, currency))}`;
      }),
    );
    const read = parsed.ok
      ? parsed.value.statements.flatMap(({ lines }) =>
          lines.map(({ date, amount }) => `${date} ${Number(amount)}`),
        )
      : [];
    expect(read.toSorted()).toEqual(written.toSorted());
  });
});
