import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import type { ArchivedFile } from "./archive.ts";
import { isoDay } from "./calendar-day.ts";
import { readDecimal } from "./decimal-text.ts";
import { groupedBy } from "./grouped.ts";
import type {
  DecimalText,
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";

const Id = z.string().nullish();

const Part = z.object({
  amount: z.number(),
  memo: z.string().nullish(),
  categoryId: Id,
  targetAccountId: Id,
  isTombstone: z.boolean().nullish(),
});

const Transaction = z.object({
  accountId: z.string(),
  date: z.string(),
  amount: z.number(),
  payeeId: Id,
  categoryId: Id,
  targetAccountId: Id,
  memo: z.string().nullish(),
  cleared: z.string().nullish(),
  FITID: Id,
  importedPayee: z.string().nullish(),
  subTransactions: z.array(Part).nullish(),
  isTombstone: z.boolean().nullish(),
});
type Transaction = z.output<typeof Transaction>;

const Entity = z.object({
  entityId: z.string(),
  name: z.string().nullish(),
  isTombstone: z.boolean().nullish(),
});

const Budget = z.object({
  accounts: z.array(
    z.object({
      entityId: z.string(),
      accountName: z.string(),
      accountType: z.string().nullish(),
      isTombstone: z.boolean().nullish(),
    }),
  ),
  payees: z.array(Entity).nullish(),
  masterCategories: z.array(Entity.extend({ subCategories: z.array(Entity).nullish() })).nullish(),
  transactions: z.array(z.unknown()),
  budgetMetaData: z.object({ currencyISOSymbol: z.string().nullish() }).nullish(),
});
type Budget = z.output<typeof Budget>;

/** Whether an archive holds a budget folder of YNAB 4. */
export const isYnab4Archive = (files: readonly ArchivedFile[]): boolean =>
  files.some(({ name }) => name.endsWith("Budget.yfull"));

/**
 * Reads the budget folder of YNAB 4 out of an archive. Every device keeps a copy (`Budget.yfull`); the one that knows
 * most transactions is taken.
 *
 * @errors `import/broken_json`; `import/unknown_format` when the copies are no budgets
 */
export const parseYnab4Archive = (files: readonly ArchivedFile[]): Result<StatementRows, ImportProblem> => {
  const copies = files
    .filter(({ name }) => name.endsWith("Budget.yfull"))
    .flatMap(({ bytes }) => readBudget(new TextDecoder().decode(bytes)) ?? []);
  const [budget] = copies.toSorted((a, b) => b.transactions.length - a.transactions.length);
  return budget === undefined ? err({ code: "import/broken_json" }) : ok(readRows(budget));
};

/** Whether the text is one such copy, taken out of its folder. */
export const isYnab4Budget = (head: string): boolean =>
  /"entityId"|"masterCategories"|"fileMetaData"/.test(head);

/**
 * Reads a single `Budget.yfull`.
 *
 * @errors `import/unknown_format` when it is no budget
 */
export const parseYnab4Budget = (text: string): Result<StatementRows, ImportProblem> => {
  const budget = readBudget(text);
  return budget === null
    ? err({ code: "import/unknown_format", facts: { kind: "json" } })
    : ok(readRows(budget));
};

const readBudget = (text: string): Budget | null => {
  try {
    const budget = Budget.safeParse(JSON.parse(text));
    return budget.success ? budget.data : null;
  } catch {
    return null;
  }
};

const readRows = (budget: Budget): StatementRows => {
  const names = readNames(budget);
  const skipped: SkippedRow[] = [];
  const rows: { readonly accountId: string; readonly line: StatementLine }[] = [];
  for (const [at, entry] of budget.transactions.entries()) {
    const row = Transaction.safeParse(entry);
    if (row.success && row.data.isTombstone === true) continue;
    const line = row.success ? readLine(row.data, at + 1, names) : null;
    if (row.success && line !== null) rows.push({ accountId: row.data.accountId, line });
    else
      skipped.push({
        line: at + 1,
        reason: row.success ? "bad_date" : "bad_row",
        text: JSON.stringify(entry).slice(0, 500),
      });
  }
  const rowsByAccount = groupedBy(rows, ({ accountId }) => accountId);
  const currency = /^[A-Z]{3}$/.exec(budget.budgetMetaData?.currencyISOSymbol ?? "")?.[0] ?? null;
  const statements = budget.accounts
    .filter((account) => account.isTombstone !== true)
    .map((account): ParsedStatement => ({
      account: { id: account.accountName, kind: KINDS[account.accountType ?? ""] ?? null },
      currency,
      opening: null,
      closing: null,
      lines: (rowsByAccount.get(account.entityId) ?? []).map(({ line }) => line),
    }));
  return { statements, skipped };
};

const KINDS: { readonly [type: string]: string } = {
  Checking: "checking",
  Savings: "savings",
  Cash: "cash",
  CreditCard: "card",
  LineOfCredit: "loan",
  Paypal: "checking",
  MerchantAccount: "checking",
  InvestmentAccount: "investment",
  Mortgage: "loan",
  OtherAsset: "asset",
  OtherLoanOrLiability: "debt",
};

interface Names {
  readonly payee: ReadonlyMap<string, string>;
  readonly account: ReadonlyMap<string, string>;
  readonly category: ReadonlyMap<string, string>;
}

const readNames = (budget: Budget): Names => ({
  payee: new Map((budget.payees ?? []).map(({ entityId, name }) => [entityId, name ?? ""])),
  account: new Map(budget.accounts.map(({ entityId, accountName }) => [entityId, accountName])),
  category: new Map([
    ["Category/__ImmediateIncome__", "Income:Available this month"],
    ["Category/__DeferredIncome__", "Income:Available next month"],
    ...(budget.masterCategories ?? []).flatMap((group) =>
      (group.subCategories ?? []).map(
        ({ entityId, name }) => [entityId, `${group.name ?? ""}:${name ?? ""}`] as const,
      ),
    ),
  ]),
});

const readLine = (row: Transaction, line: number, names: Names): StatementLine | null => {
  const date = isoDay(row.date);
  if (date === null) return null;
  const parts = (row.subTransactions ?? []).filter((part) => part.isTombstone !== true);
  const isSplit =
    parts.length > 0 && decimal(parts.reduce((sum, part) => sum + part.amount, 0)) === decimal(row.amount);
  const transferAccount = names.account.get(row.targetAccountId ?? "");
  const category = names.category.get(row.categoryId ?? "") ?? "";
  return {
    date,
    amount: decimal(row.amount),
    payee: names.payee.get(row.payeeId ?? "") ?? row.importedPayee ?? "",
    memo: row.memo ?? "",
    reference: row.FITID ?? "",
    line,
    status: row.cleared === "Cleared" ? "cleared" : row.cleared === "Reconciled" ? "reconciled" : "uncleared",
    ...(category === "" || isSplit ? {} : { category }),
    ...(transferAccount === undefined ? {} : { transferAccount }),
    ...(isSplit
      ? {
          splits: parts.map((part) => ({
            amount: decimal(part.amount),
            category: names.category.get(part.categoryId ?? "") ?? "",
            memo: part.memo ?? "",
          })),
        }
      : {}),
  };
};

/** YNAB 4 keeps amounts as binary fractions: what they stand for has two decimals, three at most. */
const decimal = (amount: number): DecimalText => readDecimal(amount.toFixed(3).replace(/0$/, ""), ".") ?? "0";
