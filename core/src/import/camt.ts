import { err, ok, type Result } from "../kernel/index.ts";
import { isoDay } from "./calendar-day.ts";
import { readDecimal } from "./decimal-text.ts";
import type { LocalDate } from "../calendar/index.ts";
import { groupedBy } from "./grouped.ts";
import type {
  DecimalText,
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementBalance,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";
import { child, descendants, textAt, walkXml, type XmlElement } from "./xml-stream.ts";

export interface CamtRows extends StatementRows {
  /** 052, 053 or 054. */
  readonly message: string;
}

/**
 * Reads ISO 20022 account reports (camt.052), statements (053) and notifications (054) of every version. An entry is
 * one line, also when it sums up a batch; amounts bear the sign of the entry, reversals included.
 *
 * @errors those of `walkXml`; `import/no_transactions` when the document is none of the three
 * @source ISO 20022 message definitions camt.052.001 to camt.054.001; the dialects in SPEC.md, IMP-26 to IMP-29
 */
export const parseCamt = (text: string): Result<CamtRows, ImportProblem> => {
  const drafts: StatementDraft[] = [];
  let message: string | null = null;
  const walked = walkXml(text, {
    whole: PARTS,
    open: (name) => {
      message ??= MESSAGES[name.replace(/V\d\d$/, "")] ?? null;
      if (STATEMENTS.has(name)) drafts.push(newDraft());
    },
    element: (element, parent) => {
      const draft = drafts.at(-1);
      if (draft !== undefined && STATEMENTS.has(parent)) fileUnder(draft, element);
    },
  });
  if (!walked.ok) return walked;
  if (message === null) return err({ code: "import/no_transactions", facts: { format: "CAMT" } });
  const read = drafts.map(toStatements);
  return ok({
    message,
    statements: read.flatMap(({ statements }) => statements),
    skipped: read.flatMap(({ skipped }) => skipped),
  });
};

/** By the element that holds the message; version 1 ends its name in V01. */
const MESSAGES: { readonly [root: string]: string } = {
  BkToCstmrAcctRpt: "052",
  BkToCstmrStmt: "053",
  BkToCstmrDbtCdtNtfctn: "054",
};
const STATEMENTS = new Set(["Rpt", "Stmt", "Ntfctn"]);
const PARTS = new Set(["Acct", "Bal", "Ntry", "GrpHdr", "TxsSummry", "RltdAcct"]);

interface Entry {
  readonly currency: string | null;
  readonly line: StatementLine;
}

interface StatementDraft {
  account: string | null;
  currency: string | null;
  readonly balances: Balance[];
  readonly entries: Entry[];
  readonly skipped: SkippedRow[];
}

interface Balance extends StatementBalance {
  readonly code: string;
  readonly currency: string | null;
}

const newDraft = (): StatementDraft => ({
  account: null,
  currency: null,
  balances: [],
  entries: [],
  skipped: [],
});

const fileUnder = (draft: StatementDraft, element: XmlElement): void => {
  if (element.name === "Acct") {
    draft.account = accountId(element) || null;
    draft.currency = currencyCode(textAt(element, "Ccy"));
  } else if (element.name === "Bal") {
    const balance = readBalance(element);
    if (balance !== null) draft.balances.push(balance);
  } else if (element.name === "Ntry") {
    const entry = readEntry(element);
    if ("reason" in entry) draft.skipped.push(entry);
    else draft.entries.push(entry);
  }
};

const accountId = (account: XmlElement | undefined): string =>
  textAt(account, "Id", "IBAN") ||
  textAt(account, "Id", "Othr", "Id") ||
  textAt(account, "Id", "PrtryAcct", "Id") ||
  textAt(account, "Id", "BBAN");

const currencyCode = (text: string): string | null => (/^[A-Z]{3}$/.test(text) ? text : null);

const readBalance = (element: XmlElement): Balance | null => {
  const amount = readDecimal(textAt(element, "Amt"), ".");
  const date = readDay(child(element, "Dt"));
  if (amount === null || date === null) return null;
  const code = textAt(element, "Tp", "CdOrPrtry", "Cd") || textAt(element, "Tp", "Cd");
  return { code, date, amount: signed(amount, element), currency: amountCurrency(element) };
};

const amountCurrency = (element: XmlElement): string | null =>
  currencyCode(child(element, "Amt")?.attributes["Ccy"] ?? "");

const signed = (amount: DecimalText, element: XmlElement): DecimalText =>
  textAt(element, "CdtDbtInd") === "DBIT" && /[1-9]/.test(amount) ? `-${amount}` : amount;

/** A date, or the day of a moment as the bank's own clock shows it. */
const readDay = (element: XmlElement | undefined): LocalDate | null =>
  isoDay(textAt(element, "Dt") || textAt(element, "DtTm") || textAt(element));

const readEntry = (element: XmlElement): Entry | SkippedRow => {
  const skip = (reason: string): SkippedRow => ({ line: element.line, reason, text: entryText(element) });
  const status = textAt(element, "Sts", "Cd") || textAt(element, "Sts");
  if (status === "PDNG") return skip("pending");
  if (status === "INFO" || status === "FUTR") return skip("not_booked");
  const booking = child(element, "BookgDt") ?? child(element, "ValDt");
  if (booking === undefined) return skip("no_date");
  const date = readDay(booking);
  if (date === null) return skip("bad_date");
  const amount = readDecimal(textAt(element, "Amt"), ".");
  if (amount === null) return skip(child(element, "Amt") === undefined ? "no_amount" : "bad_amount");
  return {
    currency: amountCurrency(element),
    line: {
      date,
      amount: signed(amount, element),
      payee: counterparty(element),
      memo: remittance(element),
      reference: referenceOf(element),
      line: element.line,
    },
  };
};

const entryText = (element: XmlElement): string =>
  [textAt(element, "CdtDbtInd"), textAt(element, "Amt"), counterparty(element), remittance(element)]
    .filter((part) => part !== "")
    .join(" ")
    .slice(0, 500);

const referenceOf = (element: XmlElement): string => {
  const details = descendants(element, "TxDtls");
  const single = details.length === 1 ? details[0] : undefined;
  return (
    textAt(element, "AcctSvcrRef") || textAt(single, "Refs", "AcctSvcrRef") || textAt(element, "NtryRef")
  );
};

/** Who is at the other end: the creditor of what went out, the debtor of what came in. */
const counterparty = (element: XmlElement): string => {
  const out = textAt(element, "CdtDbtInd") === "DBIT";
  // A reversal gives money back to the one it came from: the roles are those of the original.
  const creditor = out !== (textAt(element, "RvslInd") === "true");
  const names = descendants(element, "RltdPties").map((parties) =>
    partyName(parties, creditor ? "Cdtr" : "Dbtr"),
  );
  const [first = "", ...others] = [...new Set(names.filter((name) => name !== ""))];
  return others.length === 0 ? first : `${first} (+${others.length})`;
};

const partyName = (parties: XmlElement, role: "Cdtr" | "Dbtr"): string => {
  const party = child(parties, role);
  const ultimate = child(parties, `Ultmt${role}`);
  return (
    textAt(party, "Pty", "Nm") ||
    textAt(party, "Nm") ||
    textAt(ultimate, "Pty", "Nm") ||
    textAt(ultimate, "Nm")
  );
};

const remittance = (element: XmlElement): string => {
  const details = descendants(element, "RmtInf");
  const unstructured = details.flatMap((part) =>
    part.children.filter(({ name }) => name === "Ustrd").map((text) => textAt(text)),
  );
  const structured = details.flatMap((part) =>
    descendants(part, "Strd").flatMap((entry) => [
      textAt(entry, "CdtrRefInf", "Ref"),
      textAt(entry, "AddtlRmtInf"),
    ]),
  );
  const told = unique([...unstructured, ...structured]);
  if (told.length > 0) return told.join(" ").slice(0, 4000);
  const further = descendants(element, "TxDtls").map((entry) => textAt(entry, "AddtlTxInf"));
  return unique([textAt(element, "AddtlNtryInf"), ...further])
    .join(" ")
    .slice(0, 4000);
};

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== "");

const OPENING = ["OPBD", "PRCD"];
const CLOSING = ["CLBD", "ITBD"];

/** One statement a currency: entries of an account of several are told apart by it. */
const toStatements = (draft: StatementDraft): StatementRows => {
  const told = new Set(draft.entries.flatMap(({ currency }) => currency ?? []));
  const [onlyOne = null] = told.size === 1 ? told : draft.balances.flatMap(({ currency }) => currency ?? []);
  const own = draft.currency ?? onlyOne;
  const entriesByCurrency = groupedBy(draft.entries, ({ currency }) => currency ?? own);
  if (entriesByCurrency.size === 0) entriesByCurrency.set(own, []);
  const statements = [...entriesByCurrency].map(([currency, entries]): ParsedStatement => ({
    account: { id: draft.account, kind: null },
    currency,
    opening: balanceOf(draft.balances, OPENING, currency, currency === own),
    closing: balanceOf(draft.balances.toReversed(), CLOSING, currency, currency === own),
    lines: entries.map(({ line }) => line),
  }));
  return { statements, skipped: draft.skipped };
};

/** The first balance of the first of these codes, in the statement's currency where there is one. */
const balanceOf = (
  balances: readonly Balance[],
  codes: readonly string[],
  currency: string | null,
  anyCurrency: boolean,
): StatementBalance | null => {
  const ranked = codes.flatMap((code) => balances.filter((balance) => balance.code === code));
  const found =
    ranked.find((balance) => balance.currency === currency) ?? (anyCurrency ? ranked[0] : undefined);
  return found === undefined ? null : { date: found.date, amount: found.amount };
};
