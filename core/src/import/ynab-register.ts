import { err, ok, type Result } from "../kernel/index.ts";
import { addDecimals } from "./decimal-sum.ts";
import { readAmount } from "./amount-format.ts";
import { decimalMarkOf, readDecimal, type DecimalMark } from "./decimal-text.ts";
import { splitRows, type TextRow } from "./delimited-text.ts";
import { groupedBy } from "./grouped.ts";
import { dateNumbers, dateOrderOf, dayUnder, type DateOrder } from "./qif-date.ts";
import { withJoinedNumbers } from "./split-decimals.ts";
import type {
  DecimalText,
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";

export interface RegisterRows extends StatementRows {
  /** True when the dates fit days first and months first alike; the likelier was taken. */
  readonly ambiguousDates: boolean;
}

const HEADER = /^\uFEFF?"?Account"?([,;\t])"?Flag"?[,;\t].*"?Outflow"?[,;\t]"?Inflow"?[,;\t]/i;

/** Whether the text is the register that YNAB exports, of YNAB 4 or of the web. */
export const isYnabRegister = (text: string): boolean => HEADER.test(text.slice(0, 400));

/**
 * Reads YNAB's register: all accounts in one table, transfers as payees (`Transfer : Savings`), the parts of a split
 * as neighbouring rows.
 *
 * @errors those of `splitRows`; `import/unknown_format` when the header is another
 */
export const parseYnabRegister = (text: string, order?: DateOrder): Result<RegisterRows, ImportProblem> => {
  const delimiter = HEADER.exec(text.slice(0, 400))?.[1];
  if (delimiter === undefined) return err({ code: "import/unknown_format", facts: { kind: "csv" } });
  const table = splitRows(text, { delimiter, quote: '"' });
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  const columns = new Map((header?.cells ?? []).map((name, at) => [name.toLowerCase(), at]));
  const cell = (row: TextRow, name: string): string => row.cells[columns.get(name) ?? -1] ?? "";
  const width = header?.cells.length ?? 0;
  const entries = rows
    .map((row) => (delimiter === "," ? withJoinedNumbers(row, width) : row))
    .filter((row) => row.cells.some((content) => content !== ""))
    .map((row): Entry => ({
      line: row.line,
      text: row.cells.join(delimiter),
      account: cell(row, "account"),
      date: cell(row, "date"),
      payee: cell(row, "payee"),
      group: cell(row, "category group") || cell(row, "master category"),
      category: cell(row, "category group") === "" ? cell(row, "sub category") : cell(row, "category"),
      memo: cell(row, "memo"),
      flag: cell(row, "flag"),
      outflow: cell(row, "outflow"),
      inflow: cell(row, "inflow"),
      cleared: cell(row, "cleared"),
    }));
  const dates = dateOrderOf(entries.flatMap(({ date }) => dateNumbers(date) ?? []));
  const reading = {
    order: order ?? dates.order,
    mark: decimalMarkOf(entries.flatMap((entry) => [entry.outflow, entry.inflow])),
  };
  return ok({ ...readEntries(entries, reading), ambiguousDates: order === undefined && !dates.certain });
};

interface Entry {
  readonly line: number;
  readonly text: string;
  readonly account: string;
  readonly date: string;
  readonly payee: string;
  readonly group: string;
  readonly category: string;
  readonly memo: string;
  readonly flag: string;
  readonly outflow: string;
  readonly inflow: string;
  readonly cleared: string;
}

interface Reading {
  readonly order: DateOrder;
  readonly mark: DecimalMark | null;
}

const readEntries = (entries: readonly Entry[], reading: Reading): StatementRows => {
  const skipped: SkippedRow[] = [];
  const statements = [...groupedBy(entries, ({ account }) => account)].map(
    ([account, rows]): ParsedStatement => {
      const lines: StatementLine[] = [];
      let parts: StatementLine[] = [];
      for (const row of rows) {
        const line = readLine(row, reading);
        if ("reason" in line) {
          skipped.push(line);
          continue;
        }
        const place = SPLIT.exec(row.memo)?.groups;
        if (place === undefined || Number(place["of"]) < 2) {
          lines.push(...parts, line);
          parts = [];
          continue;
        }
        if (place["part"] === "1") {
          lines.push(...parts);
          parts = [];
        }
        parts.push({ ...line, memo: (place["memo"] ?? "").trim() });
        if (place["part"] === place["of"] && parts.length === Number(place["of"])) {
          lines.push(joined(parts));
          parts = [];
        }
      }
      lines.push(...parts);
      return {
        account: { id: account === "" ? null : account, kind: null },
        currency: currencyOf(rows),
        opening: null,
        closing: null,
        lines,
      };
    },
  );
  return { statements, skipped };
};

/** The sign beside the amounts: YNAB prints that of the budget. */
const currencyOf = (rows: readonly Entry[]): string | null => {
  for (const { outflow, inflow } of rows) {
    const currency = readAmount(outflow, ".")?.currency ?? readAmount(inflow, ".")?.currency ?? null;
    if (currency !== null) return currency;
  }
  return null;
};

/** `Split (1/3) what for` on the web, `(Split 1/3) what for` in YNAB 4. */
const SPLIT = /^\(?Split \(?(?<part>\d{1,3})\/(?<of>\d{1,3})\)(?<memo>.*)$/s;

const joined = (parts: readonly StatementLine[]): StatementLine => {
  const [first] = parts as [StatementLine, ...StatementLine[]];
  const { category: _own, ...rest } = first;
  return {
    ...rest,
    amount: parts.map(({ amount }) => amount).reduce(addDecimals),
    memo: "",
    splits: parts.map(({ amount, category, memo }) => ({ amount, category: category ?? "", memo })),
  };
};

const readLine = (entry: Entry, reading: Reading): StatementLine | SkippedRow => {
  const skip = (reason: string): SkippedRow => ({ line: entry.line, reason, text: entry.text.slice(0, 500) });
  const numbers = dateNumbers(entry.date);
  const date = numbers === null ? null : dayUnder(numbers, reading.order);
  if (date === null) return skip(entry.date === "" ? "no_date" : "bad_date");
  const [outflow, inflow] = [readSide(entry.outflow, reading.mark), readSide(entry.inflow, reading.mark)];
  if (outflow === null || inflow === null) return skip("bad_amount");
  if (entry.outflow === "" && entry.inflow === "") return skip("no_amount");
  const transferAccount = /^Transfer ?: ?(.+)$/.exec(entry.payee)?.[1];
  const category = entry.group === "" ? entry.category : `${entry.group}:${entry.category}`;
  return {
    date,
    amount: addDecimals(inflow, /[1-9]/.test(outflow) ? negated(outflow) : outflow),
    payee: entry.payee,
    memo: entry.memo,
    reference: "",
    line: entry.line,
    status: STATUS[entry.cleared.toLowerCase()] ?? "uncleared",
    ...(category === "" ? {} : { category }),
    ...(entry.flag === "" ? {} : { tags: [entry.flag] }),
    ...(transferAccount === undefined ? {} : { transferAccount }),
  };
};

const readSide = (text: string, mark: DecimalMark | null): DecimalText | null =>
  text === "" ? "0" : readDecimal(text, mark);

const negated = (amount: DecimalText): DecimalText =>
  amount.startsWith("-") ? amount.slice(1) : `-${amount}`;

const STATUS: { readonly [word: string]: NonNullable<StatementLine["status"]> } = {
  c: "cleared",
  cleared: "cleared",
  r: "reconciled",
  reconciled: "reconciled",
};
