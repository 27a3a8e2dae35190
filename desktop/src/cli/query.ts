import type { RegisterRow, RegisterView } from "@coffer/core/contract";
import { ok } from "@coffer/core/kernel";
import { minorToDecimal } from "@coffer/core/money";
import { readArguments } from "./arguments.ts";
import { failed, misused, type Command } from "./command.ts";
import { withVault } from "./vault-folder.ts";

const usage = `query --vault FOLDER [WORDS...] [--limit N] [--json]
      list the newest transactions that the words find: text, amounts, dates, tags`;

/** `coffer query`: the register's search, newest first. */
export const query: Command = {
  usage,
  run: async (args, terminal) => {
    const parsed = readArguments(args, {
      vault: { type: "string" },
      limit: { type: "string" },
      json: { type: "boolean" },
    });
    const folder = parsed?.values.vault ?? terminal.environment["COFFER_VAULT"];
    const limit = Number(parsed?.values.limit ?? 50);
    if (parsed === null || folder === undefined || !Number.isInteger(limit) || limit < 1) {
      return misused(terminal, usage);
    }
    const view = await withVault({ folder, without: "fail" }, terminal, async (engine) =>
      ok(
        await engine.ledger.rows({
          filter: { text: parsed.positionals.join(" ") },
          sort: { by: "date", direction: "descending" },
          offset: 0,
          limit,
        }),
      ),
    );
    if (!view.ok) return failed(terminal, view.error);
    terminal.out(parsed.values.json === true ? `${viewAsJson(view.value)}\n` : viewAsText(view.value));
    return 0;
  },
};

const viewAsJson = ({ count, rows }: RegisterView): string =>
  JSON.stringify({
    count,
    rows: rows.map((row) => ({
      date: row.date,
      account: row.account,
      amount: minorToDecimal(row.amount, row.currency),
      currency: row.currency,
      payee: row.payee,
      category: row.category,
      note: row.note,
    })),
  });

const viewAsText = ({ count, rows }: RegisterView): string =>
  `${rows.map(rowAsText).join("")}${rows.length} of ${count}\n`;

const rowAsText = (row: RegisterRow): string => {
  const amount = `${minorToDecimal(row.amount, row.currency)} ${row.currency}`;
  const words = [row.payee, row.category, row.note].filter((part) => part !== "").join(" | ");
  return `${row.date}  ${amount.padStart(16)}  ${row.account}  ${words}\n`;
};
