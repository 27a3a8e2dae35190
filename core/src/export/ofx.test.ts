import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseStatementFile } from "../import/index.ts";
import { minorToDecimal } from "../money/index.ts";
import { household } from "./fixtures/household.ts";
import { exportOfx } from "./ofx.ts";
import { snapshots } from "./testing.ts";

const read = (text: string): { readonly accounts: readonly unknown[]; readonly lines: readonly string[] } => {
  const parsed = parseStatementFile(new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.error.code);
  const { statements, skipped } = parsed.value;
  expect(skipped).toEqual([]);
  return {
    accounts: statements.map(({ account, currency, closing }) => [
      account.id,
      account.kind,
      currency,
      closing?.amount,
    ]),
    lines: statements.flatMap(({ lines }) => lines.map(({ date, amount }) => `${date} ${Number(amount)}`)),
  };
};

test("EXP-50 every account is a statement with its balance", () => {
  const text = [...exportOfx(household)].join("");
  expect(read(text).accounts).toEqual([
    ["Giro", "checking", "EUR", "3377.50"],
    ["Visa [gold]", "card", "EUR", "70.00"],
    ["Yen purse", "checking", "JPY", "1605"],
  ]);
  expect(text).toContain(
    "<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20240102</DTPOSTED><TRNAMT>-12.50</TRNAMT>" +
      '<FITID>t2</FITID><NAME>Bäcker "Müller"</NAME><MEMO>Rolls</MEMO></STMTTRN>',
  );
});

describe("EXP-51 our own import reads the same lines", () => {
  test.prop([snapshots])("day and amount", (snapshot) => {
    const currencies = new Map(snapshot.accounts.map((account) => [account.id, account.currency]));
    const written = snapshot.transactions.map((transaction) => {
      const currency = currencies.get(transaction.accountId);
      return `${transaction.date} ${currency === undefined ? "" : Number(minorToDecimal(transaction.amount, currency))}`;
    });
    expect(read([...exportOfx(snapshot)].join("")).lines.toSorted()).toEqual(written.toSorted());
  });
});
