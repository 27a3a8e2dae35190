import { err, ok, type Result } from "../kernel/index.ts";
import { decimalMarkOf, readDecimal, type DecimalMark } from "./decimal-text.ts";
import { dateNumbers, dateOrderOf, dayUnder, type DateOrder } from "./qif-date.ts";
import { cashEffect, NO_CASH } from "./qif-investment.ts";
import type { ImportProblem, SkippedRow, StatementLine, StatementRows } from "./statement-file.ts";

export interface QifRows extends StatementRows {
  /** True when the dates fit days first and months first alike; the likelier was taken. */
  readonly ambiguousDates: boolean;
}

/**
 * Reads the Quicken Interchange Format, of any account kind, with account lists, splits, transfers, classes, and the
 * cash effect of investment records.
 *
 * @param order overrules the order of day and month that the file suggests
 * @errors `import/no_transactions` when the file has lists only
 * @source Quicken's own description (support article "QIF format"); the dialects in SPEC.md, IMP-20 to IMP-25
 */
export const parseQif = (text: string, order?: DateOrder): Result<QifRows, ImportProblem> => {
  const sections = readSections(text);
  if (sections.length === 0) return err({ code: "import/no_transactions", facts: { format: "QIF" } });
  const records = sections.flatMap((section) => section.records);
  const dates = records.flatMap((record) => dateNumbers(record.fields.get("D") ?? "") ?? []);
  const suggested = dateOrderOf(dates);
  const reading: Reading = {
    order: order ?? suggested.order,
    mark: decimalMarkOf(records.flatMap((record) => record.fields.get("T") ?? record.fields.get("U") ?? [])),
  };
  const read = sections.map((section) => readSection(section, reading));
  return ok({
    statements: read.flatMap(({ statements }) => statements),
    skipped: read.flatMap(({ skipped }) => skipped),
    ambiguousDates: order === undefined && !suggested.certain,
  });
};

interface Reading {
  readonly order: DateOrder;
  readonly mark: DecimalMark | null;
}

interface QifRecord {
  readonly line: number;
  /** The first line of each code; S, E and $ are in `splits`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly splits: readonly { category: string; memo: string; amount: string }[];
}

interface Section {
  readonly name: string | null;
  readonly type: string;
  readonly records: QifRecord[];
}

/** Accounts in the languages into which Quicken and Money translate the headers. */
const KIND_OF_TYPE: { readonly [type: string]: string } = {
  bank: "checking",
  banque: "checking",
  banco: "checking",
  cash: "cash",
  bar: "cash",
  ccard: "card",
  "cc card": "card",
  creditcard: "card",
  invst: "investment",
  port: "investment",
  mutual: "investment",
  "401(k)": "investment",
  "401(k)/403(b)": "investment",
  "oth a": "asset",
  "oth s": "asset",
  "oth l": "debt",
};
/** Lists of things that are no transactions. */
const LISTS = new Set([
  "cat",
  "class",
  "memorized",
  "security",
  "prices",
  "tag",
  "budget",
  "template",
  "payee",
  "tax",
  "invoice",
  "bill",
]);

/** Cuts the file into records under the headers that precede them. */
const readSections = (text: string): readonly Section[] => {
  const sections: Section[] = [];
  let account: { name: string | null; type: string | null } = { name: null, type: null };
  let header = "type:bank";
  let section: Section | null = null;
  let draft = newRecord(1);
  const finish = (next: number): void => {
    if (draft.fields.size > 0) {
      const isTransaction = draft.fields.has("D") && readDecimal(draft.fields.get("T") ?? "") !== null;
      if (header === "account" && !isTransaction) {
        account = { name: draft.fields.get("N") ?? null, type: draft.fields.get("T")?.toLowerCase() ?? null };
        section = null;
      } else if (header === "account" || isTransactionHeader(header)) {
        // Some programs leave the header between an account and its transactions out.
        const type = header === "account" ? (account.type ?? "bank") : header.slice(5);
        section ??= openSection(sections, account.name, type);
        section.records.push(draft);
      }
    }
    draft = newRecord(next);
  };
  let line = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line += 1;
    const content = raw.trimEnd();
    if (content.trimStart().startsWith("!")) {
      finish(line + 1);
      const name = content.trimStart().slice(1).trim().toLowerCase();
      if (name.startsWith("option:") || name.startsWith("clear:")) continue;
      header = name.replace(/^type\s*:\s*/, "type:");
      section = null;
      if (isTransactionHeader(header)) {
        section = openSection(sections, account.name, header.slice(5));
      }
    } else if (content.trim() === "^") {
      finish(line + 1);
    } else if (content !== "") {
      addField(draft, content.trimStart(), line);
    }
  }
  finish(line);
  return sections;
};

const isTransactionHeader = (header: string): boolean =>
  header.startsWith("type:") && !LISTS.has(header.slice(5));

/** Records of one named account are one statement, wherever in the file they stand. */
const openSection = (sections: Section[], name: string | null, type: string): Section => {
  const known = sections.find((section) => name !== null && section.name === name && section.type === type);
  if (known !== undefined) return known;
  const section: Section = { name, type, records: [] };
  sections.push(section);
  return section;
};

interface RecordDraft extends QifRecord {
  line: number;
  readonly fields: Map<string, string>;
  readonly splits: { category: string; memo: string; amount: string }[];
}

const newRecord = (line: number): RecordDraft => ({ line, fields: new Map(), splits: [] });

const addField = (draft: RecordDraft, content: string, line: number): void => {
  const code = content[0] ?? "";
  const value = content.slice(1).trim();
  if (draft.fields.size === 0) draft.line = line;
  const split = draft.splits.at(-1);
  if (code === "S") draft.splits.push({ category: value, memo: "", amount: "" });
  else if (code === "E" && split !== undefined) split.memo = value;
  else if (code === "$" && split !== undefined) split.amount = value;
  else if (!draft.fields.has(code)) draft.fields.set(code, value);
};

const readSection = (section: Section, reading: Reading): StatementRows => {
  const lines: StatementLine[] = [];
  const skipped: SkippedRow[] = [];
  let id = section.name;
  for (const [at, record] of section.records.entries()) {
    const line = readRecord(record, section.type, reading);
    if ("reason" in line) {
      skipped.push(line);
      continue;
    }
    // Quicken's first record of an account is its balance before the others, as a transfer from the account to itself.
    const isOpening = at === 0 && /^opening balance$/i.test(line.payee) && line.transferAccount !== undefined;
    if (isOpening) id ??= line.transferAccount ?? null;
    if (isOpening || (id !== null && line.transferAccount === id)) {
      const { transferAccount: _itself, ...own } = line;
      lines.push(own);
      continue;
    }
    lines.push(line);
  }
  const account = { id, kind: KIND_OF_TYPE[section.type] ?? null };
  return { statements: [{ account, currency: null, opening: null, closing: null, lines }], skipped };
};

const readRecord = (record: QifRecord, type: string, reading: Reading): StatementLine | SkippedRow => {
  const { fields, line } = record;
  const skip = (reason: string): SkippedRow => ({
    line,
    reason,
    text: [...fields].map(([code, value]) => code + value).join(" "),
  });
  const dateText = fields.get("D");
  const numbers = dateText === undefined ? null : dateNumbers(dateText);
  const date = numbers === null ? null : dayUnder(numbers, reading.order);
  const amountText = fields.get("T") ?? fields.get("U") ?? fields.get("$");
  const written = amountText === undefined ? null : readDecimal(amountText, reading.mark);
  const amount = KIND_OF_TYPE[type] === "investment" ? cashEffect(fields, written) : written;
  if (amount === NO_CASH) return skip("investment_trade");
  if (date === null) return skip(dateText === undefined ? "no_date" : "bad_date");
  if (amount === null) return skip(amountText === undefined ? "no_amount" : "bad_amount");
  const { category, transferAccount, tags } = readCategory(fields.get("L") ?? "");
  const splits = readSplits(record, reading);
  const status = statusOf(fields.get("C") ?? "");
  return {
    date,
    amount,
    payee: fields.get("P") ?? fields.get("Y") ?? "",
    memo: fields.get("M") ?? "",
    reference: "",
    line,
    ...(category === "" ? {} : { category }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(transferAccount === null ? {} : { transferAccount }),
    ...(status === null ? {} : { status }),
    ...(splits.length === 0 ? {} : { splits }),
  };
};

/** `Food:Groceries/Holiday`: a category and a class; `[Savings]`: the account at the other end. */
const readCategory = (
  text: string,
): {
  readonly category: string;
  readonly transferAccount: string | null;
  readonly tags: readonly string[];
} => {
  const transfer = /^\[(.*)\](?:\/(.*))?$/.exec(text);
  const [name = "", ...classes] =
    transfer === null ? text.split("/") : ["", ...(transfer[2] ?? "").split("/")];
  return {
    category: name.trim(),
    transferAccount: transfer?.[1]?.trim() ?? null,
    tags: classes
      .flatMap((entry) => entry.split(":"))
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  };
};

const readSplits = (record: QifRecord, reading: Reading): NonNullable<StatementLine["splits"]> =>
  record.splits.flatMap((split) => {
    const amount = readDecimal(split.amount, reading.mark);
    const { category, transferAccount } = readCategory(split.category);
    return amount === null ? [] : [{ amount, category, memo: split.memo || (transferAccount ?? "") }];
  });

const statusOf = (text: string): NonNullable<StatementLine["status"]> | null => {
  if (/^[xr]$/i.test(text)) return "reconciled";
  return /^[*c]$/i.test(text) ? "cleared" : text === "" ? "uncleared" : null;
};
