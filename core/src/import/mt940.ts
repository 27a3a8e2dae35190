import type { LocalDate } from "../calendar/index.ts";
import { err, ok, type Result } from "../kernel/index.ts";
import { calendarDay, fullYear } from "./calendar-day.ts";
import { readDecimal } from "./decimal-text.ts";
import { readRemittance } from "./mt940-remittance.ts";
import type {
  DecimalText,
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementBalance,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";

/**
 * Reads SWIFT customer statements (MT940) and interim reports (MT942), with or without the blocks of the network
 * around them. The day of a line is its value date: banks agree on that one.
 *
 * @errors `import/no_transactions` when no field of a statement is found
 * @source SWIFT User Handbook, Category 9, fields 20 to 90; the dialects in SPEC.md, IMP-30 to IMP-35
 */
export const parseMt940 = (text: string): Result<StatementRows, ImportProblem> => {
  const drafts = readMessages(text);
  if (drafts.length === 0) return err({ code: "import/no_transactions", facts: { format: "MT940" } });
  return ok({
    statements: drafts.map(toStatement),
    skipped: drafts.flatMap(({ skipped }) => skipped),
  });
};

interface Field {
  readonly tag: string;
  readonly line: number;
  /** The text after the tag, then the lines that continue it. */
  readonly lines: string[];
}

interface StatementDraft {
  account: string | null;
  currency: string | null;
  opening: StatementBalance | null;
  closing: StatementBalance | null;
  /** True once a closing balance ended it, readable or not. */
  closed: boolean;
  readonly lines: StatementLine[];
  readonly skipped: SkippedRow[];
}

/** Among them the marks that frame a message on the network and the end of a file under DOS. */
const CONTROLS = /\p{Cc}/gu;
/** The blocks before the text: `{1:F01…}{2:I940…}{3:{108:…}}{4:`. */
const BLOCKS = /^\s*(?:\{[1235]:[^{}]{0,500}(?:\{[^{}]{0,200}\}){0,9}\})*(?:\{4:)?/;

/** Fields in order, without the envelope of the network. A line without a tag continues the field before it. */
function* fieldsOf(text: string): Generator<Field> {
  let field: Field | null = null;
  let line = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line += 1;
    const content = raw.replaceAll(CONTROLS, " ").replace(BLOCKS, "");
    if (/^-\}?/.test(content) && content.replace(/^-\}?(?:\{5:.*)?$/, "").trim() === "") {
      if (field !== null) yield field;
      field = null;
      yield { tag: "-", line, lines: [] };
      continue;
    }
    const tag = /^:(\d{2}[A-Z]?|NS|\d{3}):/.exec(content);
    if (tag?.[1] !== undefined) {
      if (field !== null) yield field;
      const value = content.slice(tag[0].length);
      const [entry = "", ...glued] = tag[1] === "61" ? value.split(":86:") : [value];
      field = { tag: tag[1], line, lines: [entry] };
      // A lost line end: the information stands behind the statement line itself.
      if (glued.length > 0) {
        yield field;
        field = { tag: "86", line, lines: [glued.join(":86:")] };
      }
    } else if (field !== null && content.trim() !== "") {
      field.lines.push(content);
    }
  }
  if (field !== null) yield field;
}

const readMessages = (text: string): readonly StatementDraft[] => {
  const drafts: StatementDraft[] = [];
  let current: StatementDraft | null = null;
  let entry: Entry | null = null;
  const begin = (account: string | null): StatementDraft => {
    const draft: StatementDraft = {
      account,
      currency: null,
      opening: null,
      closing: null,
      closed: false,
      lines: [],
      skipped: [],
    };
    drafts.push(draft);
    return draft;
  };
  const post = (): void => {
    if (entry !== null && current !== null) postEntry(entry, current);
    entry = null;
  };
  for (const field of fieldsOf(text)) {
    const value = (field.lines[0] ?? "").trim();
    switch (field.tag) {
      case "20":
      case "-":
        post();
        current = field.tag === "20" ? begin(null) : null;
        break;
      case "25":
      case "25P":
        // A statement after the closing balance of another, without a reference of its own.
        if (current === null || current.closed) current = begin(null);
        current.account = value.replace(/^\//, "") || null;
        break;
      case "60F":
      case "60M":
        if (current === null) current = begin(null);
        else if (current.opening !== null) {
          post();
          current = begin(current.account);
        }
        current.opening = readBalance(value);
        current.currency = balanceCurrency(value) ?? current.currency;
        break;
      case "34F":
      case "90C":
      case "90D":
        if (current !== null) current.currency ??= /[A-Z]{3}/.exec(value)?.[0] ?? null;
        break;
      case "61":
        post();
        current ??= begin(null);
        entry = { field, information: [] };
        break;
      case "86":
      case "NS":
        if (entry !== null) entry.information.push(field);
        break;
      case "62F":
      case "62M":
        post();
        if (current === null) break;
        current.closing = readBalance(value);
        current.currency ??= balanceCurrency(value);
        current.closed = true;
        break;
      default:
    }
  }
  post();
  // A reference alone (a cover message, a text that merely begins like one) is no statement.
  return drafts.filter(
    (draft) =>
      draft.account !== null || draft.currency !== null || draft.lines.length > 0 || draft.skipped.length > 0,
  );
};

/** A statement line (field 61) with the information to the account owner (86) that follows it. */
interface Entry {
  readonly field: Field;
  readonly information: Field[];
}

const STATEMENT_LINE =
  /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<entry>\d{4}|\s{4})?(?<mark>R[CD]|E[CD]|[CD])(?<funds>[A-Z])?(?<amount>-?[\d.]*,?\d*)(?<rest>.*)$/;

const postEntry = ({ field, information }: Entry, draft: StatementDraft): void => {
  const text = field.lines.join("\n");
  const skip = (reason: string): void => {
    draft.skipped.push({ line: field.line, reason, text: text.slice(0, 500) });
  };
  const groups = STATEMENT_LINE.exec((field.lines[0] ?? "").trim())?.groups;
  if (groups === undefined) return skip("bad_row");
  const mark = groups["mark"] ?? "";
  if (mark.startsWith("E")) return skip("pending");
  const date = calendarDay(fullYear(Number(groups["year"])), Number(groups["month"]), Number(groups["day"]));
  if (date === null) return skip("bad_date");
  const amount = readDecimal(groups["amount"] ?? "", ",");
  if (amount === null) return skip("bad_amount");
  const references = readReferences(groups["rest"] ?? "");
  const details = readRemittance(
    information.map(({ tag, lines }) => ({ tag, lines })),
    [references.details, ...field.lines.slice(1)].filter((line) => line.trim() !== ""),
  );
  draft.lines.push({
    date,
    amount: signed(amount, mark),
    payee: details.payee,
    memo: details.memo,
    reference: references.bank || references.owner,
    line: field.line,
  });
};

/** Debits count down, credits up; RD takes a debit back and RC a credit, so they count the other way. */
const signed = (amount: DecimalText, mark: string): DecimalText => {
  const out = mark === "D" || mark === "RC";
  if (!out || !/[1-9]/.test(amount)) return amount;
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
};

/** `NTRFNONREF//B4E07XM00J000023`: a type of four characters, the owner's reference, the bank's after two strokes. */
const readReferences = (
  rest: string,
): { readonly owner: string; readonly bank: string; readonly details: string } => {
  const typed = /^[NFS][A-Z0-9 ]{3}/.test(rest) && !rest.startsWith("NONREF") ? rest.slice(4) : rest;
  const [head, details] = splitOnce(typed, /\s{2,}/);
  const [owner, bank] = splitOnce(head, /\/\//);
  return { owner: isNothing(owner) ? "" : owner.trim(), bank: isNothing(bank) ? "" : bank.trim(), details };
};

const splitOnce = (text: string, at: RegExp): readonly [string, string] => {
  const match = at.exec(text);
  return match === null
    ? [text, ""]
    : [text.slice(0, match.index), text.slice(match.index + match[0].length)];
};

const isNothing = (reference: string): boolean =>
  /^\s*(?:NONREF|NOREF|NOTPROVIDED|[KEM]REF\+?|0*)\s*$/i.test(reference);

const BALANCE =
  /^(?<mark>[CD])(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<currency>[A-Z]{3})?\s*(?<amount>[\d.]+,?\d*)\s*$/;

const readBalance = (value: string): StatementBalance | null => {
  const groups = BALANCE.exec(value)?.groups;
  if (groups === undefined) return null;
  const date: LocalDate | null = calendarDay(
    fullYear(Number(groups["year"])),
    Number(groups["month"]),
    Number(groups["day"]),
  );
  const amount = readDecimal(groups["amount"] ?? "", ",");
  return date === null || amount === null ? null : { date, amount: signed(amount, groups["mark"] ?? "") };
};

const balanceCurrency = (value: string): string | null => /^[CD]\d{6}([A-Z]{3})/.exec(value)?.[1] ?? null;

const toStatement = ({ account, currency, opening, closing, lines }: StatementDraft): ParsedStatement => ({
  account: { id: account, kind: null },
  currency,
  opening,
  closing,
  lines,
});
