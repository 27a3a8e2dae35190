import { fc, test } from "@fast-check/vitest";
import { strToU8, zipSync } from "fflate";
import { describe, expect } from "vitest";
import { parseStatementFile, type ParsedFile } from "./detect.ts";
import { CAMT_053, MT940, OFX_1, OFX_2, QIF, YNAB_REGISTER } from "./fixtures/statements.ts";

const CSV = "Date,Description,Amount\n2024-01-02,Baker,-12.50\n2024-01-03,Employer,1000.00\n";
const FILES: readonly (readonly [format: string, text: string])[] = [
  ["OFX 1.02", OFX_1],
  ["OFX 2.20", OFX_2],
  ["QIF", QIF],
  ["CAMT.053", CAMT_053],
  ["MT940", MT940],
  ["YNAB", YNAB_REGISTER],
  ["CSV", CSV],
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): ParsedFile => {
  const parsed = parseStatementFile(bytes);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};
const outcome = (bytes: Uint8Array): string => {
  const parsed = parseStatementFile(bytes);
  return parsed.ok ? parsed.value.format : parsed.error.code;
};
const OUTCOME = /^(import\/\w+|[A-Z][\w. ]+)$/;

describe("IMP-1 the content tells the format, never the name", () => {
  test.each(FILES)("%s", (format, text) => {
    const parsed = parseStatementFile(bytesOf(text), { name: "statement.pdf" });
    expect(parsed.ok && parsed.value.format).toBe(format);
  });

  test.each([
    ["import/empty_file", ""],
    ["import/binary_file", "%PDF-1.7 …"],
    ["import/unknown_format", "<html><body>Please sign in</body></html>"],
    ["import/unknown_format", '{"hello": 1}'],
    ["import/unknown_format", '[{"date": "2024-01-01", "amount": 1}]'],
    ["import/broken_json", '{"budget": '],
  ])("%s", (code, text) => {
    expect(outcome(bytesOf(text))).toBe(code);
  });
});

describe("IMP-29 a message within an envelope", () => {
  test("whose beginning is long", () => {
    const enveloped = CAMT_053.replace(
      "<Document",
      `<!-- ${"x".repeat(20_000)} --><Envelope><Document`,
    ).replace("</Document>", "</Document></Envelope>");
    expect(outcome(bytesOf(enveloped))).toBe("CAMT.053");
  });
});

describe("IMP-49 a table within markup is a table", () => {
  const html = `<html><head><meta charset="utf-8"></head><body><table><tr><td colspan=4>Konto 123-456-7890</td></tr>
<tr><th>Date</th><th>Description</th><th>Amount</th><th>Balance</th></tr>
<tr><td>15/01/2024</td><td>Salt &amp; &quot;Pepper&quot;<br>Ltd</td><td align="right">-12.35</td><td>987.65</td></tr>
<tr><td>16/01/2024</td><td>Salary</td><td>1,000.00</td><td>1,987.65</td></tr></table></body></html>`;
  const sheet = `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>
<Row><Cell><Data ss:Type="String">Date</Data></Cell><Cell><Data>Text</Data></Cell><Cell ss:Index="4"><Data>Amount</Data></Cell></Row>
<Row><Cell><Data ss:Type="DateTime">2024-01-15T00:00:00.000</Data></Cell><Cell><Data>Salt</Data></Cell><Cell ss:Index="4"><Data ss:Type="Number">-12.35</Data></Cell></Row>
</Table></Worksheet></Workbook>`;

  test("HTML, its rows counted as lines", () => {
    const { format, statements } = read(bytesOf(html));
    expect(format).toBe("CSV");
    expect(statements[0]?.account.id).toBe("123-456-7890");
    expect(
      statements[0]?.lines.map(({ line, date, amount, payee }) => `${line} ${date} ${amount} ${payee}`),
    ).toEqual(['3 2024-01-15 -12.35 Salt & "Pepper" Ltd', "4 2024-01-16 1000.00 Salary"]);
  });

  test("a spreadsheet in XML, with cells left out", () => {
    expect(read(bytesOf(sheet)).statements[0]?.lines).toMatchObject([
      { line: 2, date: "2024-01-15", amount: "-12.35", payee: "Salt" },
    ]);
  });

  test("columns chosen by hand count the same", () => {
    const { mapping } = read(bytesOf(html));
    if (mapping === null) throw new Error("no mapping");
    const again = parseStatementFile(bytesOf(html), { mapping: { ...mapping, amount: 3, balance: null } });
    expect(again.ok && again.value.statements[0]?.lines.map(({ amount }) => amount)).toEqual([
      "987.65",
      "1987.65",
    ]);
  });
});

describe("IMP-5 archives are read as what they hold", () => {
  test("several statements of one archive are one file", () => {
    const archive = zipSync({
      "2024/a.xml": strToU8(CAMT_053),
      "2024/b.xml": strToU8(CAMT_053),
      "__MACOSX/._a.xml": strToU8("x"),
    });
    const single = read(bytesOf(CAMT_053));
    const both = read(archive);
    expect(both.statements).toHaveLength(single.statements.length * 2);
    expect(both.skipped).toHaveLength(single.skipped.length * 2);
  });

  test("YNAB's archive is its register; the plan holds no lines", () => {
    const archive = zipSync({
      "My Budget - Register.csv": strToU8(YNAB_REGISTER),
      "My Budget - Plan.csv": strToU8('"Month","Category","Assigned"\n"Jan 2024","Food",$5.00\n'),
    });
    expect(read(archive).statements.map(({ account }) => account.id)).toEqual(["Checking", "Savings"]);
  });

  test("an archive that breaks off, a password, a spreadsheet", () => {
    const archive = zipSync({ "a.xml": strToU8(CAMT_053) });
    expect(outcome(archive.slice(0, archive.length / 3))).toBe("import/broken_archive");
    const locked = Uint8Array.from(archive);
    locked[6] = 1;
    expect(outcome(locked)).toBe("import/archive_with_password");
    expect(outcome(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toBe("import/binary_file");
  });
});

/** Pieces that hurt careless readers. */
const TRAPS = [
  "<",
  ">",
  "&",
  "&#0;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "<!DOCTYPE a>",
  "^",
  "\n",
  "\r",
  "\0",
  '"',
  ":61:",
  "{4:",
];

const mutated = fc
  .tuple(
    fc.constantFrom(...FILES.map(([, text]) => text)),
    fc.array(
      fc.tuple(fc.nat(), fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constantFrom(...TRAPS.map(bytesOf)))),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((bytes, [place, insertion]) => {
      const at = place % (bytes.length + 1);
      return Uint8Array.from([...bytes.subarray(0, at), ...insertion, ...bytes.subarray(at + (place % 3))]);
    }, bytesOf(text)),
  );

describe("IMP-6 whatever the bytes, the outcome is a file or a problem", () => {
  test.each(FILES)("%s cut off anywhere", (_format, text) => {
    const bytes = bytesOf(text);
    for (let length = 0; length < bytes.length; length += 3) {
      expect(outcome(bytes.subarray(0, length))).toMatch(OUTCOME);
    }
  });

  test.prop([mutated], { numRuns: 500 })("real shapes, damaged", (bytes) => {
    const parsed = parseStatementFile(bytes);
    if (!parsed.ok) {
      expect(parsed.error.code).toMatch(/^import\//);
      return;
    }
    for (const { amount, date } of parsed.value.statements.flatMap(({ lines }) => lines)) {
      expect(amount).toMatch(/^-?\d+(\.\d+)?$/);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test.prop([fc.uint8Array({ maxLength: 2000 })])("random bytes", (bytes) => {
    expect(outcome(bytes)).toMatch(OUTCOME);
  });

  test.each([
    ["one line of 32 million bytes", "a".repeat(32_000_000)],
    ["one line of separators", ",".repeat(4_000_000)],
    ["tags that never close", `<OFX>${"<STMTTRN>".repeat(200_000)}`],
    ["a tag without end", `<OFX><${"A".repeat(4_000_000)}`],
    ["sections that never close", `<OFX>${"<![CDATA[".repeat(300_000)}`],
    ["comments that never close", `<OFX><A>${"<!--".repeat(300_000)}`],
    ["days with deserts behind them", `2024-01-15${" ".repeat(400)}x\n`.repeat(10_000)],
    ["rows of markup without end", `<html>${"<tr ".repeat(500_000)}`],
    ["cells of markup without end", `<table><tr>${"<td ".repeat(500_000)}>`],
    ["labels without amounts", "\nDate: x\n".repeat(100_000)],
    ["a desert in XML", CAMT_053.replace("</Stmt>", `${"\n\t".repeat(500_000)}</Stmt>`)],
    ["a date without end", `!Type:Bank\nD${"T".repeat(1_000_000)}\nT1\n^\n`],
    ["old line ends without records", "D1\r".repeat(500_000)],
    ["strokes without end", `:20:A\n:25:B\n:61:2401020102D1,00NMSC\n:86:/NAME/${"/".repeat(1_000_000)}x`],
    ["fields without statements", `:20:A\n:25:B\n${":86:?20\n".repeat(300_000)}`],
    ["one field of many lines", `:20:A\n:25:B\n:61:2401020102D1,00NMSC\n:86:${"?20 a\n".repeat(300_000)}`],
    ["splits without end", `!Type:Bank\nD1/1/2024\nT1\n${"SFood\n$1\n".repeat(200_000)}^\n`],
    ["many accounts", "!Account\nNB\n^\n!Type:Bank\nD1/1/24\nT1\n^\n".repeat(5_000)],
    ["more than any statement", "A".repeat(129 * 1024 * 1024)],
  ])("%s", (_what, text) => {
    expect(outcome(bytesOf(text))).toMatch(OUTCOME);
  });
});
