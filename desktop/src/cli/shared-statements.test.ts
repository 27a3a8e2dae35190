import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseStatementFile, type ParsedFile } from "@coffer/core/import";
import { factsOf, sumOfDecimals } from "@coffer/core/import/testing";

/** Real statements with the facts each must yield; they lie beside the repository and are not part of it. */
const shared = new URL("../../../../shared/statements/", import.meta.url);
const isHere = existsSync(new URL("index.json", shared));

interface Balance {
  readonly amount: string;
  readonly currency: string | null;
  readonly date: string | null;
}

interface ExpectedStatement {
  readonly currency?: string | null;
  readonly account?: string | null;
  readonly transactions?: number;
  readonly entries?: number;
  readonly records?: number;
  readonly sum?: string;
  readonly entry_sum?: string;
  readonly inflow?: string;
  readonly outflow?: string;
  readonly first?: string | null;
  readonly last?: string | null;
  readonly first_booking?: string | null;
  readonly last_booking?: string | null;
  readonly ledger_balance?: string | null;
  readonly ledger_balance_date?: string | null;
  readonly opening?: Balance;
  readonly closing?: Balance;
  readonly balances?: { readonly [code: string]: readonly Balance[] };
}

interface Sample {
  readonly file: string;
  readonly expected: {
    readonly statements?: readonly ExpectedStatement[];
    readonly sections?: readonly ExpectedStatement[];
    readonly account_balances?: { readonly [name: string]: string };
    readonly account_balances_from_transactions?: { readonly [name: string]: string };
    readonly transactions?: number;
    readonly transfers?: number;
  };
}

const samples = isHere
  ? (JSON.parse(readFileSync(new URL("index.json", shared), "utf8")) as readonly Sample[]).filter(
      ({ file }) => !file.startsWith("csv/"),
    )
  : [];

const read = (file: string): ParsedFile => {
  const parsed = parseStatementFile(readFileSync(new URL(file, shared)), { name: file });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const lastFour = (account: string | null): string | null =>
  account === null ? null : `…${account.slice(-4)}`;
const isDay = (text: string | null | undefined): text is string =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text ?? "");

describe.skipIf(!isHere)("real statements yield their facts (IMP-1 to IMP-39)", () => {
  const [files, exports] = [
    samples.filter(({ expected }) => expected.statements ?? expected.sections),
    samples,
  ];

  test.each(files)("$file", ({ file, expected }) => {
    const parsed = read(file);
    const wanted = expected.statements ?? expected.sections ?? [];
    expect(parsed.statements).toHaveLength(wanted.length);
    const unread = parsed.skipped.filter(({ reason }) => reason !== "investment_trade").length;
    const count = parsed.statements.reduce((sum, { lines }) => sum + lines.length, 0);
    expect(count + unread).toBe(wanted.reduce((sum, statement) => sum + countOf(statement), 0));
    for (const [at, statement] of wanted.entries()) checkStatement(parsed, at, statement, unread > 0);
  });

  const countOf = ({ transactions, entries, records }: ExpectedStatement): number =>
    transactions ?? entries ?? records ?? 0;

  const checkStatement = (
    parsed: ParsedFile,
    at: number,
    wanted: ExpectedStatement,
    partly: boolean,
  ): void => {
    const statement = parsed.statements[at];
    if (statement === undefined) throw new Error("a statement is missing");
    const facts = factsOf(statement);
    if (wanted.account !== undefined) expect(lastFour(statement.account.id)).toBe(wanted.account);
    if ((wanted.currency ?? null) !== null) expect(statement.currency).toBe(wanted.currency);
    if (!partly) {
      expect(facts.sum).toBe(Number(wanted.sum ?? wanted.entry_sum));
      expect(facts.first).toBe(wanted.first ?? wanted.first_booking ?? null);
      expect(facts.last).toBe(wanted.last ?? wanted.last_booking ?? null);
      const flow = (isOurs: (amount: string) => boolean): number =>
        sumOfDecimals(statement.lines.map(({ amount }) => amount).filter(isOurs));
      const [inflow, outflow] = [
        flow((amount) => !amount.startsWith("-")),
        flow((amount) => amount.startsWith("-")),
      ];
      expect({ inflow, outflow }).toMatchObject({
        inflow: Number(wanted.inflow ?? inflow),
        outflow: Number(wanted.outflow ?? outflow),
      });
    }
    const { balances } = wanted;
    const ledger = { date: wanted.ledger_balance_date ?? null, amount: wanted.ledger_balance ?? "" };
    checkBalance(statement.opening, wanted.opening ?? balances?.["OPBD"]?.[0] ?? balances?.["PRCD"]?.[0]);
    checkBalance(statement.closing, wanted.closing ?? balances?.["CLBD"]?.[0] ?? ledger);
  };

  /** Where a file's balance has no day that exists, nothing is demanded. */
  const checkBalance = (
    balance: { readonly date: string; readonly amount: string } | null,
    wanted: { readonly date: string | null; readonly amount: string } | undefined,
  ): void => {
    const found = balance === null ? null : { date: balance.date, amount: Number(balance.amount) };
    expect(found).toEqual(isDay(wanted?.date) ? { date: wanted.date, amount: Number(wanted.amount) } : found);
  };

  const balancesOf = (parsed: ParsedFile): { readonly [name: string]: number } =>
    Object.fromEntries(
      parsed.statements.map((statement) => [statement.account.id ?? "", factsOf(statement).sum]),
    );
  const numbers = (
    texts: { readonly [name: string]: string } | undefined,
  ): { readonly [name: string]: number } =>
    Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, Number(text)]));

  test.each(
    exports.filter(({ expected }) => expected.statements === undefined && expected.sections === undefined),
  )("$file: every account's balance", ({ file, expected }) => {
    const parsed = read(file);
    const lines = parsed.statements.flatMap((statement) => statement.lines);
    expect(balancesOf(parsed)).toEqual(
      numbers(expected.account_balances_from_transactions ?? expected.account_balances),
    );
    expect(lines).toHaveLength(expected.transactions ?? -1);
    expect(parsed.skipped).toEqual([]);
    const askew = lines.filter(
      ({ amount, splits }) =>
        splits !== undefined && sumOfDecimals(splits.map((part) => part.amount)) !== Number(amount),
    );
    expect(askew).toEqual([]);
    const transfers = lines.filter(({ transferAccount }) => transferAccount !== undefined).length;
    expect(transfers).toBe(expected.transfers ?? transfers);
  });
});
