import { ok, type Result } from "../kernel/index.ts";
import { isoDay } from "./calendar-day.ts";
import { scaledDecimal } from "./decimal-text.ts";
import { groupedBy } from "./grouped.ts";
import { withSqliteFile, type SqliteFile, type SqliteRow } from "./sqlite-table.ts";
import type {
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";

/**
 * Reads the database of an Actual budget (`db.sqlite` of its export): every account that is not deleted, with splits,
 * transfers, categories and what is cleared. The file does not tell the currency.
 *
 * @errors `import/broken_database`
 * @source the schema of an exported budget of Actual 23.3 (amounts in hundredths, dates as yyyymmdd)
 */
export const parseActual = (database: Uint8Array): Result<StatementRows, ImportProblem> =>
  withSqliteFile(database, (file) => {
    const names = readNames(file);
    const rows = file.table("transactions");
    const childrenByParent = groupedBy(rows.filter(isLiveChild), (row) => text(row["parent_id"]));
    const accounts = file.table("accounts").filter((account) => account["tombstone"] !== 1);
    const rowsByAccount = groupedBy(
      rows
        .map((row, at) => ({ row, line: at + 1 }))
        .filter(({ row }) => row["tombstone"] !== 1 && row["isChild"] !== 1),
      ({ row }) => text(row["acct"]),
    );
    const skipped: SkippedRow[] = [];
    const statements = accounts.map((account): ParsedStatement => {
      const lines: StatementLine[] = [];
      for (const { row, line } of rowsByAccount.get(text(account["id"])) ?? []) {
        const read = readRow(row, line, names, childrenByParent.get(text(row["id"])) ?? []);
        if ("reason" in read) skipped.push(read);
        else lines.push(read);
      }
      return {
        account: { id: text(account["name"]), kind: accountKind(account) },
        currency: null,
        opening: null,
        closing: null,
        lines: lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line)),
      };
    });
    return ok({ statements, skipped });
  });

const text = (value: SqliteRow[string] | undefined): string => (typeof value === "string" ? value : "");

const isLiveChild = (row: SqliteRow): boolean => row["isChild"] === 1 && row["tombstone"] !== 1;

interface Names {
  readonly payee: (id: string) => string;
  /** The account at the other end, when the payee stands for one. */
  readonly transferAccount: (payeeId: string) => string | null;
  readonly category: (id: string) => string;
}

const readNames = (file: SqliteFile): Names => {
  const byId = (table: string): ReadonlyMap<string, SqliteRow> =>
    new Map(file.table(table).map((row) => [text(row["id"]), row]));
  const [payees, accounts, categories, groups] = [
    byId("payees"),
    byId("accounts"),
    byId("categories"),
    byId("category_groups"),
  ];
  // Merged payees and categories leave a mapping from the old id to the one that took its place.
  const [payeeMapping, categoryMapping] = [byId("payee_mapping"), byId("category_mapping")];
  const payeeOf = (id: string): SqliteRow | undefined =>
    payees.get(text(payeeMapping.get(id)?.["targetId"]) || id);
  return {
    payee: (id) => text(payeeOf(id)?.["name"]),
    transferAccount: (id) => {
      const account = accounts.get(text(payeeOf(id)?.["transfer_acct"]));
      return account === undefined ? null : text(account["name"]);
    },
    category: (id) => {
      const category = categories.get(text(categoryMapping.get(id)?.["transferId"]) || id);
      if (category === undefined) return "";
      const group = text(groups.get(text(category["cat_group"]))?.["name"]);
      return group === "" ? text(category["name"]) : `${group}:${text(category["name"])}`;
    },
  };
};

const KINDS: { readonly [type: string]: string } = {
  checking: "checking",
  savings: "savings",
  credit: "card",
  investment: "investment",
  mortgage: "loan",
  debt: "debt",
};

const accountKind = (account: SqliteRow): string | null => KINDS[text(account["type"])] ?? null;

const readRow = (
  row: SqliteRow,
  line: number,
  names: Names,
  children: readonly SqliteRow[],
): StatementLine | SkippedRow => {
  const amount = typeof row["amount"] === "number" ? scaledDecimal(row["amount"], 2) : null;
  const date = isoDay(String(row["date"] ?? ""));
  if (amount === null || date === null) {
    return { line, reason: amount === null ? "no_amount" : "bad_date", text: text(row["id"]) };
  }
  const payee = text(row["description"]);
  const category = children.length > 0 ? "" : names.category(text(row["category"]));
  const transferAccount = names.transferAccount(payee);
  const parts = children.toSorted((a, b) => Number(b["sort_order"] ?? 0) - Number(a["sort_order"] ?? 0));
  // Actual keeps splits that do not add up, marked as an error; those would not be the parts of this amount.
  const adds = parts.reduce((sum, part) => sum + Number(part["amount"] ?? 0), 0) === row["amount"];
  return {
    date,
    amount,
    payee: names.payee(payee) || (transferAccount === null ? text(row["imported_description"]) : ""),
    memo: text(row["notes"]),
    reference: text(row["financial_id"]),
    line,
    status: row["reconciled"] === 1 ? "reconciled" : row["cleared"] === 1 ? "cleared" : "uncleared",
    ...(category === "" ? {} : { category }),
    ...(transferAccount === null ? {} : { transferAccount }),
    ...(parts.length > 0 && adds
      ? {
          splits: parts.map((part) => ({
            amount: scaledDecimal(Number(part["amount"] ?? 0), 2),
            category: names.category(text(part["category"])),
            memo: text(part["notes"]),
          })),
        }
      : {}),
  };
};
