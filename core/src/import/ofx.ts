import { ok, type Result } from "../kernel/index.ts";
import type { LocalDate } from "../calendar/index.ts";
import { calendarDay, isoDay } from "./calendar-day.ts";
import { decimalMarkOf, readDecimal, type DecimalMark } from "./decimal-text.ts";
import { groupedBy } from "./grouped.ts";
import { ofxTags } from "./ofx-tag.ts";
import type {
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";

/**
 * Reads Open Financial Exchange: bank, card, loan and investment statements of versions 1 and 2, QFX included. A
 * response that bears an error instead of a statement yields none.
 *
 * @source OFX Banking Specification 2.3; the dialects in SPEC.md, IMP-10 to IMP-15
 */
export const parseOfx = (text: string): Result<StatementRows, ImportProblem> => {
  const drafts: StatementDraft[] = [];
  const path: string[] = [];
  let aggregate: Fields = new Map();
  let scope: Scope | null = null;
  for (const tag of ofxTags(text)) {
    if (tag.kind === "close") {
      if (leave(path, tag.name)) scope = null;
      continue;
    }
    if (STATEMENTS.has(tag.name)) drafts.push(newDraft(tag.name));
    if (AGGREGATES.has(tag.name)) {
      scope = null;
      // Rows do not nest: one that begins while another is open ends it (closing tags are sometimes missing).
      if (ROWS.has(tag.name)) leaveRow(path);
      path.push(tag.name);
      if (ROWS.has(tag.name)) {
        aggregate = new Map();
        if (drafts.length === 0) drafts.push(newDraft("STMTRS"));
        drafts.at(-1)?.rows.push({ kind: tag.name, line: tag.line, fields: aggregate });
      }
      continue;
    }
    const draft = drafts.at(-1);
    if (draft === undefined || tag.value === "") continue;
    scope ??= scopeOf(path);
    note(scope.isRow ? aggregate : draft.fields, scope.prefix + tag.name, tag.value);
  }
  const mark = decimalMarkOf(amountsOf(drafts));
  const read = drafts.map((draft) => readStatement(draft, mark));
  return ok({
    statements: read.flatMap(({ statements }) => statements),
    skipped: read.flatMap(({ skipped }) => skipped),
  });
};

/** Tags by name within one row; those of an inner aggregate are prefixed with it (`PAYEE.NAME`). */
type Fields = Map<string, string>;

interface RowDraft {
  readonly kind: string;
  readonly line: number;
  readonly fields: Fields;
}

interface StatementDraft {
  readonly kind: string;
  readonly fields: Fields;
  readonly rows: RowDraft[];
}

const newDraft = (kind: string): StatementDraft => ({ kind, fields: new Map(), rows: [] });

const STATEMENTS = new Set(["STMTRS", "CCSTMTRS", "INVSTMTRS", "LOANSTMTRS", "AMRTSTMTRS"]);
const BOOKED = "STMTTRN";
const PENDING = "STMTTRNP";
const TRADES = [
  ..."BUYDEBT BUYMF BUYOPT BUYOTHER BUYSTOCK CLOSUREOPT INCOME INVEXPENSE JRNLFUND JRNLSEC MARGININTEREST".split(
    " ",
  ),
  ..."REINVEST RETOFCAP SELLDEBT SELLMF SELLOPT SELLOTHER SELLSTOCK SPLIT TRANSFER".split(" "),
];
const ROWS = new Set([BOOKED, PENDING, ...TRADES]);
/** Accounts, balances and the like: what is inside them must not be taken for a field of the statement or the row. */
const AGGREGATES = new Set([
  ...STATEMENTS,
  ...ROWS,
  ..."OFX BANKTRANLIST BANKTRANLISTP INVTRANLIST LOANTRANLIST INVBANKTRAN LEDGERBAL AVAILBAL BALLIST BAL INVBAL".split(
    " ",
  ),
  ..."BANKACCTFROM CCACCTFROM INVACCTFROM LOANACCTFROM BANKACCTTO CCACCTTO INVACCTTO LOANACCTTO PAYEE".split(
    " ",
  ),
  ..."CURRENCY ORIGCURRENCY STATUS SONRS FI SECLIST INVPOSLIST INVOOLIST INV401K INV401KBAL IMAGEDATA".split(
    " ",
  ),
  ..."INVBUY INVSELL INVTRAN SECID SECLISTMSGSRSV1 SIGNONMSGSRSV1 BANKMSGSRSV1 CREDITCARDMSGSRSV1".split(" "),
  ..."INVSTMTMSGSRSV1 STMTTRNRS CCSTMTTRNRS INVSTMTTRNRS REWARDINFO".split(" "),
]);

/** Whether it was open: closing tags of leaves change nothing. */
const leave = (path: string[], name: string): boolean => {
  const at = path.lastIndexOf(name);
  if (at >= 0) path.length = at;
  return at >= 0;
};

const leaveRow = (path: string[]): void => {
  const at = path.findIndex((name) => ROWS.has(name));
  if (at >= 0) path.length = at;
};

/** Where the leaves of an open aggregate belong: to a row or to the statement, and under which names. */
interface Scope {
  readonly isRow: boolean;
  readonly prefix: string;
}

const scopeOf = (path: readonly string[]): Scope => {
  const row = path.findLastIndex((name) => ROWS.has(name));
  const holder = row >= 0 ? row : path.findLastIndex((name) => STATEMENTS.has(name));
  const inner = path.slice(holder + 1).filter((name) => !TRANSPARENT.has(name));
  return { isRow: row >= 0, prefix: inner.map((name) => `${name}.`).join("") };
};

const note = (fields: Fields, key: string, value: string): void => {
  // The first one counts: a repeated leaf is a stray of an aggregate that was never closed.
  if (!fields.has(key)) fields.set(key, value);
};

const TRANSPARENT = new Set(["INVBUY", "INVSELL", "INVTRAN", "BANKTRANLIST", "INVTRANLIST", "INVBANKTRAN"]);

function* amountsOf(drafts: readonly StatementDraft[]): Generator<string> {
  for (const draft of drafts) {
    for (const row of draft.rows) yield row.fields.get("TRNAMT") ?? "";
  }
}

const readStatement = (draft: StatementDraft, mark: DecimalMark | null): StatementRows => {
  const rows = draft.rows.map((row) => ({ row, read: readRow(row, mark) }));
  const booked = rows.flatMap(({ row, read }) =>
    "reason" in read ? [] : [{ currency: foreignCurrency(row), line: read }],
  );
  const own =
    currencyCode(draft.fields.get("CURDEF")) ??
    booked.find(({ currency }) => currency !== null)?.currency ??
    null;
  const account = { id: accountId(draft.fields), kind: accountKind(draft) };
  const closing = readClosing(draft.fields, mark);
  const linesByCurrency = groupedBy(booked, ({ currency }) => currency ?? own);
  if (!linesByCurrency.has(own)) linesByCurrency.set(own, []);
  return {
    statements: [...linesByCurrency].map(([currency, lines]): ParsedStatement => ({
      account,
      currency,
      opening: null,
      closing: currency === own ? closing : null,
      lines: lines.map(({ line }) => line),
    })),
    skipped: rows.flatMap(({ read }) => ("reason" in read ? [read] : [])),
  };
};

/** TRNAMT is in the currency of CURRENCY where there is one; under ORIGCURRENCY it was converted already. */
const foreignCurrency = (row: RowDraft): string | null => currencyCode(row.fields.get("CURRENCY.CURSYM"));

const readRow = (row: RowDraft, mark: DecimalMark | null): StatementLine | SkippedRow => {
  const { fields, line } = row;
  const skip = (reason: string): SkippedRow => ({ line, reason, text: rowText(fields) });
  if (row.kind === PENDING) return skip("pending");
  if (row.kind !== BOOKED) return skip("investment_trade");
  const amountText = fields.get("TRNAMT");
  const amount = amountText === undefined ? null : readDecimal(amountText, mark);
  const dateText = fields.get("DTPOSTED") ?? fields.get("DTAVAIL") ?? fields.get("DTUSER");
  const date = dateText === undefined ? null : readDay(dateText);
  if (amount === null) return skip(amountText === undefined ? "no_amount" : "bad_amount");
  if (date === null) return skip(dateText === undefined ? "no_date" : "bad_date");
  return {
    date,
    amount,
    payee: payeeOf(fields),
    memo: fields.get("MEMO") ?? "",
    reference: referenceOf(fields),
    line,
  };
};

const rowText = (fields: Fields): string =>
  [...fields]
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ")
    .slice(0, 500);

/** The longer of NAME (at most 32 characters) and what continues it. */
const payeeOf = (fields: Fields): string => {
  const name = fields.get("NAME") ?? fields.get("PAYEE.NAME") ?? fields.get("PAYEE") ?? "";
  const extended = fields.get("EXTDNAME") ?? fields.get("EXTNAME") ?? "";
  return name === "" || extended.startsWith(name) ? extended || name : name;
};

/** Banks that have no FITID write 0 or NONE: that names nothing. */
const referenceOf = (fields: Fields): string => {
  const reference = fields.get("FITID") ?? "";
  return /^(?:0+|none|null|n\/a)$/i.test(reference) ? "" : reference;
};

/** OFX dates, and those that banks write in their place: `30/06/2025`. */
const readDay = (text: string): LocalDate | null => {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text);
  return dayFirst === null
    ? isoDay(text)
    : calendarDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
};

const currencyCode = (text: string | undefined): string | null =>
  /^[A-Za-z]{3}$/.test(text ?? "") ? (text ?? "").toUpperCase() : null;

const ACCOUNT_FROM = ["BANKACCTFROM", "CCACCTFROM", "INVACCTFROM", "LOANACCTFROM"];

const accountId = (fields: Fields): string | null => {
  const holder = ACCOUNT_FROM.find(
    (name) => fields.has(`${name}.ACCTID`) || fields.has(`${name}.LOANACCTID`),
  );
  return holder === undefined
    ? null
    : (fields.get(`${holder}.ACCTID`) ?? fields.get(`${holder}.LOANACCTID`) ?? null);
};

const KIND_OF_STATEMENT: { readonly [tag: string]: string } = {
  CCSTMTRS: "card",
  INVSTMTRS: "investment",
  LOANSTMTRS: "loan",
  AMRTSTMTRS: "loan",
};
const KIND_OF_ACCTTYPE: { readonly [type: string]: string } = {
  CHECKING: "checking",
  SAVINGS: "savings",
  MONEYMRKT: "savings",
  CD: "savings",
  CREDITLINE: "loan",
  CREDITCARD: "card",
};

const accountKind = (draft: StatementDraft): string | null =>
  KIND_OF_STATEMENT[draft.kind] ??
  KIND_OF_ACCTTYPE[(draft.fields.get("BANKACCTFROM.ACCTTYPE") ?? "").toUpperCase()] ??
  null;

const readClosing = (fields: Fields, mark: DecimalMark | null): ParsedStatement["closing"] => {
  const amount = readDecimal(fields.get("LEDGERBAL.BALAMT") ?? "", mark);
  const date = readDay(fields.get("LEDGERBAL.DTASOF") ?? "");
  return amount === null || date === null ? null : { date, amount };
};
