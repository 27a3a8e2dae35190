import { z } from "zod";
import type { EngineProblem, OutputFile } from "../../contract/index.ts";
import { type LedgerSnapshot, plainFormats } from "../../export/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { requireVault } from "../command.ts";
import type { Books } from "../books.ts";
import { plainRecord } from "../records.ts";
import type { Session } from "../session/session.ts";
import { fileName } from "./file-name.ts";

export const ExportInput = z.strictObject({ format: z.enum(["json", "csv", "qif", "beancount"]) });
export type ExportInput = z.output<typeof ExportInput>;

/**
 * Everything in a file that anybody can read (APP-61).
 *
 * @errors `session/locked`
 */
export const exportPlain = async (
  session: Session,
  { format }: ExportInput,
): Promise<Result<OutputFile, EngineProblem>> => {
  const vault = requireVault(session);
  if (!vault.ok) return vault;
  const { extension, mime, write } = plainFormats[format];
  const name = session.access?.file.name ?? "";
  const parts = [...write(snapshotOf(vault.value.books))];
  return ok({
    name: fileName(name, vault.value.planWorld.today(), extension),
    mime,
    bytes: new Uint8Array(await new Blob(parts).arrayBuffer()),
  });
};

const snapshotOf = (books: Books): LedgerSnapshot => ({
  preferences: plainRecord(books.preferences),
  accounts: books.accounts.map(plainRecord),
  categories: books.categories.map(plainRecord),
  payees: books.payees.map(plainRecord),
  tags: books.tags.map(plainRecord),
  transactions: Array.from(books.transactions(), plainRecord),
  statements: books.all("statement").map(plainRecord),
  rates: books.all("exchange-rate").map(plainRecord),
});
