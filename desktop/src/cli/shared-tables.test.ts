import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mappingToReport, parseStatementFile } from "@coffer/core/import";
import { sumOfDecimals } from "@coffer/core/import/testing";

/** Real tables of banks with the facts each must yield; they lie beside the repository and are not part of it. */
const shared = new URL("../../../../shared/statements/", import.meta.url);
const isHere = existsSync(new URL("index.json", shared));

interface ExpectedRow {
  readonly line: number;
  readonly date: string;
  readonly amount: string;
}

interface ExpectedTable {
  readonly transactions: number;
  readonly sum: string;
  readonly inflow: string;
  readonly outflow: string;
  readonly first: string;
  readonly last: string;
  readonly currency?: string;
  readonly first_row: ExpectedRow;
  readonly last_row: ExpectedRow;
  readonly mapping: { readonly [name: string]: unknown };
  readonly rows_to_be_skipped?: number;
  readonly rows_to_be_reported?: readonly number[];
}

interface Sample {
  readonly file: string;
  readonly expected: ExpectedTable;
}

const samples = isHere
  ? (JSON.parse(readFileSync(new URL("index.json", shared), "utf8")) as readonly Sample[]).filter(
      ({ file }) => file.startsWith("csv/"),
    )
  : [];

const rowOf = (row: ExpectedRow | undefined): object => ({
  line: row?.line,
  date: row?.date,
  amount: Number(row?.amount),
});

describe.skipIf(!isHere)("IMP-81 every shared table yields its facts", () => {
  test.each(samples)("$file", ({ file, expected }) => {
    const parsed = parseStatementFile(readFileSync(new URL(file, shared)), { name: file });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { statements, skipped, mapping } = parsed.value;
    if (mapping === null) throw new Error("not read as a table");
    const lines = statements
      .flatMap((statement) => statement.lines)
      .toSorted((left, right) => left.line - right.line);
    const amounts = lines.map(({ amount }) => amount);
    const days = lines.map(({ date }) => date).toSorted();
    expect({
      transactions: lines.length,
      sum: sumOfDecimals(amounts),
      inflow: sumOfDecimals(amounts.filter((amount) => !amount.startsWith("-"))),
      outflow: sumOfDecimals(amounts.filter((amount) => amount.startsWith("-"))),
      days: [days[0], days.at(-1)],
      rows: [rowOf(lines[0]), rowOf(lines.at(-1))],
      skipped: skipped.length,
    }).toEqual({
      transactions: expected.transactions,
      sum: Number(expected.sum),
      inflow: Number(expected.inflow),
      outflow: Number(expected.outflow),
      days: [expected.first, expected.last],
      rows: [rowOf(expected.first_row), rowOf(expected.last_row)],
      skipped: expected.rows_to_be_skipped ?? expected.rows_to_be_reported?.length ?? 0,
    });
    expect(mappingToReport(mapping)).toMatchObject(expected.mapping);
    expect(skipped.map(({ line }) => line)).toEqual(
      expect.arrayContaining([...(expected.rows_to_be_reported ?? [])]),
    );
    // A currency that only the bank's name would tell stays unknown (IMP-73).
    const currencies = new Set(statements.map(({ currency }) => currency));
    currencies.delete(null);
    expect([...currencies]).toEqual(currencies.size === 0 ? [] : [expected.currency?.slice(0, 3)]);
  });
});
