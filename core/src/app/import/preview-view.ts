import type {
  ImportCounts,
  ImportFileView,
  ImportPreview,
  ImportRowView,
  ImportStatementView,
} from "../../contract/index.ts";
import type { LocalDate } from "../../calendar/index.ts";
import type { StatementBalance, StatementLine } from "../../import/index.ts";
import { CurrencyCode, decimalToMinor, type MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";
import { currencyOf } from "./match-preview.ts";
import {
  countsOf,
  isIncluded,
  type Preview,
  type PreviewFile,
  type PreviewStatement,
  statementsOf,
} from "./preview.ts";

/** A preview without its rows. */
export const previewView = (books: Books, preview: Preview): ImportPreview => ({
  previewId: preview.id,
  files: preview.files.map((file) => fileView(books, file)),
  counts: statementsOf(preview).map(countsOf).reduce(addCounts, NOTHING),
});

const NOTHING: ImportCounts = { fresh: 0, duplicate: 0, skipped: 0, included: 0, confirming: 0 };

const addCounts = (left: ImportCounts, right: ImportCounts): ImportCounts => ({
  fresh: left.fresh + right.fresh,
  duplicate: left.duplicate + right.duplicate,
  skipped: left.skipped + right.skipped,
  included: left.included + right.included,
  confirming: left.confirming + right.confirming,
});

const fileView = (books: Books, { name, parsed, statements }: PreviewFile): ImportFileView => {
  if (!parsed.ok) {
    return { name, format: null, encoding: null, problem: parsed.error, statements: [], table: null };
  }
  const { format, encoding, mapping, sample, questions, remembered } = parsed.value;
  return {
    name,
    format,
    encoding,
    problem: null,
    statements: statements.map((statement) => statementView(books, statement)),
    table: mapping === null ? null : { mapping, sample, questions, remembered },
  };
};

const statementView = (books: Books, statement: PreviewStatement): ImportStatementView => {
  const { source, key, target, lines } = statement;
  const currency = currencyOf(books, target);
  const [from, to] = period(source.lines);
  let inflow = 0;
  let outflow = 0;
  for (const { amount } of lines) {
    if (amount !== null && amount > 0) inflow += amount;
    else if (amount !== null) outflow += amount;
  }
  const stated = CurrencyCode.safeParse(source.currency);
  return {
    key,
    account: source.account,
    currency: stated.success ? stated.data : null,
    target,
    from,
    to,
    opening: balanceView(source.opening, currency),
    closing: balanceView(source.closing, currency),
    counts: countsOf(statement),
    inflow: inflow as MinorUnits,
    outflow: outflow as MinorUnits,
  };
};

/** The first and the last day. */
const period = (lines: readonly StatementLine[]): readonly [LocalDate | null, LocalDate | null] => {
  let from: LocalDate | null = null;
  let to: LocalDate | null = null;
  for (const { date } of lines) {
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return [from, to];
};

const balanceView = (
  balance: StatementBalance | null,
  currency: CurrencyCode,
): ImportStatementView["opening"] => {
  const amount = balance === null ? undefined : decimalToMinor(balance.amount, currency);
  return balance !== null && amount?.ok === true ? { date: balance.date, amount: amount.value } : null;
};

/** The rows of one kind, in the order of the file; those that cannot be read at all are numbered after the lines. */
export const previewRows = (
  books: Books,
  statement: PreviewStatement,
  page: {
    readonly show: "all" | ImportRowView["verdict"]["kind"];
    readonly offset: number;
    readonly limit: number;
  },
): { readonly count: number; readonly rows: readonly ImportRowView[] } => {
  const { lines, skipped } = statement;
  const indexes = [
    ...lines.map(({ source }, index) => ({ index, line: source.line })),
    ...skipped.map(({ line }, nth) => ({ index: lines.length + nth, line })),
  ].filter(({ index }) => page.show === "all" || (lines[index]?.verdict.kind ?? "skipped") === page.show);
  if (skipped.length > 0) indexes.sort((left, right) => left.line - right.line);
  return {
    count: indexes.length,
    rows: indexes
      .slice(page.offset, page.offset + page.limit)
      .map(({ index }) => rowView(books, statement, index)),
  };
};

const rowView = (books: Books, statement: PreviewStatement, index: number): ImportRowView => {
  const line = statement.lines[index];
  if (line !== undefined) {
    const { source, amount, verdict } = line;
    return {
      index,
      line: source.line,
      date: source.date,
      payee: source.payee,
      memo: source.memo,
      amount,
      category: source.category ?? usualCategory(books, source.payee),
      verdict,
      included: isIncluded(statement, index),
    };
  }
  const row = statement.skipped[index - statement.lines.length];
  return {
    index,
    line: row?.line ?? 0,
    date: null,
    payee: row?.text ?? "",
    memo: "",
    amount: null,
    category: "",
    verdict: { kind: "skipped", reason: row?.reason ?? "" },
    included: false,
  };
};

/** The category that the payee usually has. */
const usualCategory = (books: Books, payee: string): string => {
  const categoryId = payee === "" ? null : (books.payeeDirectory.find(payee)?.categoryId ?? null);
  return categoryId === null ? "" : (books.find("category", categoryId)?.name ?? "");
};
