import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import { isoDay } from "./calendar-day.ts";
import { scaledDecimal } from "./decimal-text.ts";
import { groupedBy } from "./grouped.ts";
import type {
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementLine,
  StatementRows,
} from "./statement-file.ts";

const Id = z.string().nullish();
const Money = z.int();

const Part = z.object({
  amount: Money,
  memo: z.string().nullish(),
  category_id: Id,
  transfer_account_id: Id,
  transaction_id: Id,
  deleted: z.boolean().nullish(),
});

const Transaction = z.object({
  id: z.string(),
  date: z.string(),
  amount: Money,
  memo: z.string().nullish(),
  cleared: z.string().nullish(),
  account_id: z.string(),
  payee_id: Id,
  payee_name: z.string().nullish(),
  category_id: Id,
  transfer_account_id: Id,
  import_id: Id,
  flag_name: z.string().nullish(),
  deleted: z.boolean().nullish(),
});
type Transaction = z.output<typeof Transaction>;

const Named = z.object({ id: z.string(), name: z.string().nullish(), deleted: z.boolean().nullish() });

const Budget = z.object({
  name: z.string().nullish(),
  currency_format: z.object({ iso_code: z.string().nullish() }).nullish(),
  accounts: z.array(Named.extend({ type: z.string().nullish() })),
  payees: z.array(Named).nullish(),
  category_groups: z.array(Named).nullish(),
  categories: z.array(Named.extend({ category_group_id: Id })).nullish(),
  transactions: z.array(z.unknown()),
  subtransactions: z.array(Part).nullish(),
});
type Budget = z.output<typeof Budget>;

const Export = z.union([
  z.object({ data: z.object({ budget: Budget }) }).transform(({ data }) => data.budget),
  z.object({ data: z.object({ plan: Budget }) }).transform(({ data }) => data.plan),
  z.object({ budget: Budget }).transform(({ budget }) => budget),
  Budget,
]);

/**
 * Reads a whole budget as YNAB's interface delivers it. Amounts are in thousandths of the currency; what is scheduled
 * has not happened and is left out.
 *
 * @errors `import/broken_json`; `import/unknown_format` when the JSON is no such budget
 * @source https://api.ynab.com/#formats
 */
export const parseYnabBudget = (text: string): Result<StatementRows, ImportProblem> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const budget = Export.safeParse(json.value);
  if (!budget.success) return err({ code: "import/unknown_format", facts: { kind: "json" } });
  return ok(readBudget(budget.data));
};

const readJson = (text: string): Result<unknown, ImportProblem> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: "import/broken_json" });
  }
};

const readBudget = (budget: Budget): StatementRows => {
  const names = readNames(budget);
  const parts = (budget.subtransactions ?? []).filter((part) => part.deleted !== true);
  const partsByTransaction = groupedBy(parts, (part) => part.transaction_id ?? "");
  const skipped: SkippedRow[] = [];
  const linesByAccount = new Map<string, StatementLine[]>();
  for (const [at, row] of budget.transactions.entries()) {
    const transaction = Transaction.safeParse(row);
    if (!transaction.success) {
      skipped.push({ line: at + 1, reason: "bad_row", text: JSON.stringify(row).slice(0, 500) });
      continue;
    }
    if (transaction.data.deleted === true) continue;
    const date = isoDay(transaction.data.date);
    if (date === null) {
      skipped.push({ line: at + 1, reason: "bad_date", text: JSON.stringify(row).slice(0, 500) });
      continue;
    }
    const lines = linesByAccount.get(transaction.data.account_id) ?? [];
    linesByAccount.set(transaction.data.account_id, lines);
    lines.push(
      readLine(
        transaction.data,
        { date, line: at + 1 },
        names,
        partsByTransaction.get(transaction.data.id) ?? [],
      ),
    );
  }
  const currency = /^[A-Z]{3}$/.exec(budget.currency_format?.iso_code ?? "")?.[0] ?? null;
  const statements = budget.accounts
    .filter((account) => account.deleted !== true)
    .map((account): ParsedStatement => ({
      account: { id: account.name ?? account.id, kind: KINDS[account.type ?? ""] ?? null },
      currency,
      opening: null,
      closing: null,
      lines: linesByAccount.get(account.id) ?? [],
    }));
  return { statements, skipped };
};

const KINDS: { readonly [type: string]: string } = {
  checking: "checking",
  savings: "savings",
  cash: "cash",
  creditCard: "card",
  lineOfCredit: "loan",
  mortgage: "loan",
  autoLoan: "loan",
  studentLoan: "loan",
  personalLoan: "loan",
  medicalDebt: "debt",
  otherDebt: "debt",
  otherLiability: "debt",
  otherAsset: "asset",
};

interface Names {
  readonly payee: ReadonlyMap<string, string>;
  readonly account: ReadonlyMap<string, string>;
  readonly category: ReadonlyMap<string, string>;
}

const readNames = (budget: Budget): Names => {
  const byId = (entries: readonly z.output<typeof Named>[] | null | undefined): ReadonlyMap<string, string> =>
    new Map((entries ?? []).map(({ id, name }) => [id, name ?? ""]));
  const groups = byId(budget.category_groups);
  const categories = (budget.categories ?? []).map(({ id, name, category_group_id }) => {
    const group = groups.get(category_group_id ?? "") ?? "";
    return [
      id,
      group === "" || group === "Internal Master Category" ? (name ?? "") : `${group}:${name ?? ""}`,
    ] as const;
  });
  return { payee: byId(budget.payees), account: byId(budget.accounts), category: new Map(categories) };
};

const readLine = (
  row: Transaction,
  place: Pick<StatementLine, "date" | "line">,
  names: Names,
  parts: readonly z.output<typeof Part>[],
): StatementLine => {
  const transferAccount = names.account.get(row.transfer_account_id ?? "");
  const category = names.category.get(row.category_id ?? "") ?? "";
  const isSplit = parts.length > 0 && parts.reduce((sum, part) => sum + part.amount, 0) === row.amount;
  return {
    ...place,
    amount: milliunits(row.amount),
    payee: row.payee_name ?? names.payee.get(row.payee_id ?? "") ?? "",
    memo: row.memo ?? "",
    reference: row.import_id ?? "",
    status: row.cleared === "cleared" || row.cleared === "reconciled" ? row.cleared : "uncleared",
    ...(category === "" || isSplit || transferAccount !== undefined ? {} : { category }),
    ...(transferAccount === undefined ? {} : { transferAccount }),
    ...((row.flag_name ?? "") === "" ? {} : { tags: [row.flag_name ?? ""] }),
    ...(isSplit
      ? {
          splits: parts.map((part) => ({
            amount: milliunits(part.amount),
            category: names.category.get(part.category_id ?? "") ?? "",
            memo: part.memo ?? "",
          })),
        }
      : {}),
  };
};

/** Thousandths without the zeros that no currency needs: two decimals are kept. */
const milliunits = (amount: number): string => scaledDecimal(amount, 3).replace(/0$/, "");
