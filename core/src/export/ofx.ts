import { minorToDecimal, type MinorUnits } from "../money/index.ts";
import type { Account, AccountKind, Transaction } from "../ledger/index.ts";
import type { LedgerSnapshot } from "./ledger-snapshot.ts";
import { createSnapshotNames, inOrder, onOneLine, type SnapshotNames } from "./snapshot-names.ts";

/**
 * All accounts as statements, as a bank would send them (EXP-50, EXP-51): categories, splits and transfers are what
 * OFX cannot say.
 *
 * @source OFX Banking Specification 2.2
 */
export function* exportOfx(snapshot: LedgerSnapshot): Generator<string> {
  const names = createSnapshotNames(snapshot);
  const transactions = inOrder(snapshot.transactions);
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n<OFX>\n'
  );
  for (const account of snapshot.accounts) {
    const rows = transactions.filter((transaction) => transaction.accountId === account.id);
    const type = account.kind === "card" ? CARD : BANK;
    yield `${type.open}<CURDEF>${account.currency}</CURDEF>${accountFrom(account)}<BANKTRANLIST>\n`;
    for (const row of rows) yield rowOf(row, account, names);
    yield `</BANKTRANLIST>${ledgerBalance(rows, account)}${type.close}\n`;
  }
  yield "</OFX>\n";
}

const STATUS = "<TRNUID>0</TRNUID><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>";
const BANK = {
  open: `<BANKMSGSRSV1><STMTTRNRS>${STATUS}<STMTRS>`,
  close: "</STMTRS></STMTTRNRS></BANKMSGSRSV1>",
};
const CARD = {
  open: `<CREDITCARDMSGSRSV1><CCSTMTTRNRS>${STATUS}<CCSTMTRS>`,
  close: "</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>",
};

/** OFX has no cash and no houses: they are written as checking accounts. */
const accountType = (kind: AccountKind): string =>
  kind === "savings" ? "SAVINGS" : kind === "loan" || kind === "debt" ? "CREDITLINE" : "CHECKING";

const accountFrom = (account: Account): string => {
  const id = element("ACCTID", account.number || account.name);
  return account.kind === "card"
    ? `<CCACCTFROM>${id}</CCACCTFROM>`
    : `<BANKACCTFROM><BANKID>0</BANKID>${id}<ACCTTYPE>${accountType(account.kind)}</ACCTTYPE></BANKACCTFROM>`;
};

const rowOf = (row: Transaction, account: Account, names: SnapshotNames): string => {
  const payee = names.payee(row.payeeId);
  return (
    `<STMTTRN><TRNTYPE>${row.amount < 0 ? "DEBIT" : "CREDIT"}</TRNTYPE><DTPOSTED>${row.date.replaceAll("-", "")}</DTPOSTED>` +
    `<TRNAMT>${minorToDecimal(row.amount, account.currency)}</TRNAMT>${element("FITID", row.imported?.reference || row.id)}` +
    `${payee === "" ? "" : element("NAME", payee)}${row.note === "" ? "" : element("MEMO", row.note)}</STMTTRN>\n`
  );
};

const ledgerBalance = (rows: readonly Transaction[], account: Account): string => {
  const last = rows.at(-1);
  if (last === undefined) return "";
  const balance = rows.reduce((sum, { amount }) => sum + amount, 0) as MinorUnits;
  return `<LEDGERBAL><BALAMT>${minorToDecimal(balance, account.currency)}</BALAMT><DTASOF>${last.date.replaceAll("-", "")}</DTASOF></LEDGERBAL>`;
};

const element = (name: string, text: string): string => `<${name}>${escaped(onOneLine(text))}</${name}>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
