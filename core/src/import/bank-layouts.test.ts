import { describe, expect, test } from "vitest";
import { parseDelimited } from "./csv.ts";
import { bankLayouts } from "./fixtures/bank-layouts.ts";
import { oddLayouts } from "./fixtures/odd-layouts.ts";

describe("IMP-80 the tables of banks are read without knowing the bank", () => {
  test.each([...bankLayouts, ...oddLayouts].map((layout) => [layout.bank, layout] as const))(
    "%s",
    (_, layout) => {
      const parsed = parseDelimited(layout.text);
      if (!parsed.ok) throw new Error(parsed.error.code);
      const { statements, skipped, questions } = parsed.value;
      const lines = statements
        .flatMap((statement) => statement.lines)
        .toSorted((left, right) => left.line - right.line);
      expect({
        lines: lines.map((line) => `${line.date} ${line.amount}`),
        skipped: skipped.map((row) => `${row.line} ${row.reason}`),
        questions,
        currency: statements[0]?.currency ?? null,
        account: layout.account === undefined ? undefined : statements[0]?.account.id,
        payees: layout.payees === undefined ? undefined : lines.map((line) => line.payee),
      }).toEqual({
        lines: layout.lines,
        skipped: layout.skipped ?? [],
        questions: layout.questions ?? [],
        currency: layout.currency,
        account: layout.account,
        payees: layout.payees,
      });
    },
  );
});
