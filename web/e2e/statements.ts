/** Statements written for the journeys: no bank issued them. */

export interface StatementFile {
  readonly name: string;
  readonly text: string;
}

interface Line {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Like `-12.50`. */
  readonly amount: string;
  readonly payee: string;
  readonly memo?: string;
}

export const groceries: readonly Line[] = [
  { date: "2026-03-02", amount: "2450.00", payee: "Harbour Shipping", memo: "Salary March" },
  { date: "2026-03-04", amount: "-38.15", payee: "Corner Grocer", memo: "Card 1234" },
  { date: "2026-03-09", amount: "-61.40", payee: "Corner Grocer", memo: "Card 1234" },
  { date: "2026-03-13", amount: "-780.00", payee: "Linden Court Lettings", memo: "Rent" },
];

const compact = (date: string): string => date.replaceAll("-", "");

export const ofx = (
  lines: readonly Line[],
  {
    name = "current.ofx",
    account = "20000012345678",
  }: { readonly name?: string; readonly account?: string } = {},
): StatementFile => ({
  name,
  text: `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>GBP
<BANKACCTFROM><BANKID>200000<ACCTID>${account}<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
${lines
  .map(
    ({ date, amount, payee, memo = "" }, index) =>
      `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${compact(date)}<TRNAMT>${amount}<FITID>${compact(date)}-${index}<NAME>${payee}<MEMO>${memo}</STMTTRN>`,
  )
  .join("\n")}
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`,
});

export const csv = (lines: readonly Line[], name = "history.csv"): StatementFile => ({
  name,
  text: [
    "Date,Description,Amount",
    ...lines.map(({ date, amount, payee }) => `${date.split("-").toReversed().join("/")},${payee},${amount}`),
  ].join("\r\n"),
});

export const qif = (lines: readonly Line[]): StatementFile => ({
  name: "quicken.qif",
  text: [
    "!Type:Bank",
    ...lines.flatMap(({ date, amount, payee }) => {
      const [year, month, day] = date.split("-");
      return [`D${month}/${day}/${year}`, `T${amount}`, `P${payee}`, "^"];
    }),
  ].join("\n"),
});

export const camt: StatementFile = {
  name: "statement.xml",
  text: `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">95.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-31</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">4.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-05</Dt></BookgDt>
<NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>Bäckerei Morgenrot</Nm></Pty></Cdtr></RltdPties><RmtInf><Ustrd>Brötchen</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
`,
};

export const mt940: StatementFile = {
  name: "statement.sta",
  text: `:20:STARTUMSE
:25:37040044/0532013999
:28C:3/1
:60F:C260301EUR500,00
:61:2603030303D12,30NMSCNONREF
:86:Kiosk am Ring
:62F:C260331EUR487,70
-
`,
};
