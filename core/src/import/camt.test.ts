import { describe, expect, test } from "vitest";
import { parseCamt, type CamtRows } from "./camt.ts";
import { CAMT_053 } from "./fixtures/statements.ts";

const read = (text: string): CamtRows => {
  const rows = parseCamt(text);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
};

describe("IMP-26 CAMT entries are lines", () => {
  const { statements, skipped, message } = read(CAMT_053);
  const [chf, eur] = statements;

  test("balances bear the sign of their side, moments are days", () => {
    expect(message).toBe("053");
    expect(chf).toMatchObject({
      account: { id: "CH9300762011623852957" },
      currency: "CHF",
      opening: { date: "2024-01-01", amount: "-100.00" },
      closing: { date: "2024-01-31", amount: "50.00" },
    });
  });

  test("the other party, by direction; a reversal keeps the roles of what it reverses", () => {
    expect(chf?.lines).toMatchObject([
      {
        date: "2024-01-02",
        amount: "200.00",
        payee: "Employer AG",
        memo: "Salary & bonus",
        reference: "R-1",
        line: 7,
      },
      { date: "2024-01-03", amount: "-50.00", payee: "Employer AG", memo: "RF18539007547034", reference: "" },
    ]);
  });

  test("IMP-28 another currency is another statement, without balances of this one", () => {
    expect(eur).toMatchObject({
      currency: "EUR",
      opening: null,
      closing: null,
      lines: [{ amount: "-7.00" }],
    });
  });

  test("IMP-27 pending, undated and impossible entries are reported", () => {
    expect(skipped.map(({ reason }) => reason)).toEqual(["pending", "no_date", "bad_date"]);
  });
});

describe("IMP-29 CAMT as banks send it", () => {
  test("prefixed names, version 1, blanks before the declaration", () => {
    const prefixed = CAMT_053.replace("<Document xmlns=", "<d:Document xmlns:d=")
      .replaceAll(/<(\/?)(?![?d/])/g, "<$1d:")
      .replace("</Document", "</d:Document")
      .replaceAll("BkToCstmrStmt", "BkToCstmrStmtV01");
    expect(read(`\n  ${prefixed}\n\u001a`).statements).toHaveLength(2);
  });

  test("a batch is one line, its other parties are counted", () => {
    const details = (name: string): string =>
      `<TxDtls><RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties><RmtInf><Ustrd>for ${name}</Ustrd></RmtInf></TxDtls>`;
    const entry = `<Ntry><Amt Ccy="CHF">9</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2024-01-09</Dt></BookgDt><NtryDtls>${details("A")}${details("B")}</NtryDtls></Ntry>`;
    const { statements } = read(CAMT_053.replace("<Ntry>", `${entry}<Ntry>`));
    expect(statements[0]?.lines[0]).toMatchObject({ amount: "-9", payee: "A (+1)", memo: "for A for B" });
  });

  test("a document of another kind is none", () => {
    expect(parseCamt("<Document><CstmrCdtTrfInitn/></Document>")).toMatchObject({
      ok: false,
      error: { code: "import/no_transactions" },
    });
  });
});
