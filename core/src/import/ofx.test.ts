import { describe, expect, test } from "vitest";
import { OFX_1, OFX_2 } from "./fixtures/statements.ts";
import { parseOfx } from "./ofx.ts";
import type { StatementRows } from "./statement-file.ts";

const read = (text: string): StatementRows => {
  const rows = parseOfx(text);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
};
const wrapped = (rows: string, account = "<ACCTID>1"): string =>
  `<OFX><STMTRS><CURDEF>USD<BANKACCTFROM>${account}</BANKACCTFROM><BANKTRANLIST>${rows}</BANKTRANLIST></STMTRS></OFX>`;
const row = (fields: string): string => `<STMTTRN><DTPOSTED>20240101<TRNAMT>1${fields}</STMTTRN>`;

describe("IMP-10 OFX 1.x, leaves left open", () => {
  const { statements, skipped } = read(OFX_1);
  const [statement] = statements;

  test("account, currency and the ledger balance, not the available one", () => {
    expect(statement).toMatchObject({
      account: { id: "DE00100500001234567890", kind: "savings" },
      currency: "EUR",
      opening: null,
      closing: { date: "2024-01-31", amount: "2221.50" },
    });
  });

  test("lines with entities resolved and inner aggregates kept apart", () => {
    expect(statement?.lines).toEqual([
      {
        date: "2024-01-03",
        amount: "-12.50",
        payee: "Baker & Sons",
        memo: "Rolls <fresh>",
        reference: "A-1",
        line: 17,
      },
      {
        date: "2024-01-04",
        amount: "1234.00",
        payee: "",
        memo: "From the other account",
        reference: "A-2",
        line: 19,
      },
    ]);
  });

  test("IMP-9 what cannot be read is reported with its line, what is pending too", () => {
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [28, "bad_date"],
      [29, "no_date"],
      [30, "bad_amount"],
      [32, "pending"],
    ]);
  });
});

describe("IMP-11 OFX 2.x and cards", () => {
  const { statements } = read(OFX_2);

  test("lines in another currency are a statement of their own", () => {
    expect(
      statements.map(({ account, currency, closing, lines }) => [
        account.kind,
        currency,
        closing?.amount,
        lines.length,
      ]),
    ).toEqual([
      ["card", "EUR", undefined, 1],
      ["card", "USD", "-53.00", 1],
    ]);
  });

  test("a name that goes on, a payee aggregate, a CDATA section", () => {
    expect(statements[0]?.lines[0]?.payee).toBe("HOTEL ADLON KEMPINSKI BERLIN AM PARISER PLATZ");
    expect(statements[1]?.lines[0]).toMatchObject({ payee: "Taxi", memo: "a <b> & c", reference: "" });
  });
});

describe("IMP-12 OFX as banks bend it", () => {
  test("rows that are never closed", () => {
    const { statements } = read(
      wrapped("<STMTTRN><DTPOSTED>20240101<TRNAMT>1<STMTTRN><DTPOSTED>20240102<TRNAMT>2"),
    );
    expect(statements[0]?.lines.map(({ amount }) => amount)).toEqual(["1", "2"]);
  });

  test("a statement without its account, a file without its end", () => {
    const { statements } = read("<OFX><BANKTRANLIST><STMTTRN><DTPOSTED>20240101<TRNAMT>-1<FITID>x");
    expect(statements).toMatchObject([{ account: { id: null }, lines: [{ amount: "-1", reference: "x" }] }]);
  });

  test("a < in a text, entities written twice over, digits as entities", () => {
    const { statements } = read(wrapped(row("<MEMO>3 < 4 &amp;amp; &#65;&#x42;<NAME>N")));
    expect(statements[0]?.lines[0]).toMatchObject({ memo: "3 < 4 &amp; AB", payee: "N" });
  });

  test("commas before the decimals, symbols, days first", () => {
    const rows = `<STMTTRN><DTPOSTED>31/12/2024<TRNAMT>R$ -1.234,56</STMTTRN><STMTTRN><DTPOSTED>2024-12-31<TRNAMT>-1.000</STMTTRN>`;
    expect(read(wrapped(rows)).statements[0]?.lines.map(({ date, amount }) => [date, amount])).toEqual([
      ["2024-12-31", "-1234.56"],
      ["2024-12-31", "-1000"],
    ]);
  });

  test("an empty ledger balance is none", () => {
    const text = "<OFX><STMTRS><CURDEF>USD<LEDGERBAL><BALAMT><DTASOF>20240101</LEDGERBAL></STMTRS></OFX>";
    expect(read(text).statements[0]?.closing).toBeNull();
  });
});

test("IMP-13 an error response holds no statement", () => {
  expect(read("<OFX><STMTTRNRS><STATUS><CODE>2000<SEVERITY>ERROR</STATUS></STMTTRNRS></OFX>")).toEqual({
    statements: [],
    skipped: [],
  });
});

test("IMP-14 of an investment statement the cash movements are lines, trades are reported", () => {
  const { statements, skipped } = read(
    `<OFX><INVSTMTRS><CURDEF>USD<INVACCTFROM><BROKERID>b<ACCTID>77</INVACCTFROM><INVTRANLIST>
<BUYSTOCK><INVBUY><INVTRAN><FITID>1<DTTRADE>20240101</INVTRAN><TOTAL>-10</INVBUY></BUYSTOCK>
<INVBANKTRAN><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240102<TRNAMT>100</STMTTRN><SUBACCTFUND>CASH</INVBANKTRAN>
</INVTRANLIST></INVSTMTRS></OFX>`,
  );
  expect(statements).toMatchObject([
    { account: { id: "77", kind: "investment" }, lines: [{ amount: "100" }] },
  ]);
  expect(skipped).toMatchObject([{ line: 2, reason: "investment_trade" }]);
});
