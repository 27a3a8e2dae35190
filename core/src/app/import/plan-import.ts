import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import {
  type AccountId,
  ImportId,
  lineOccurrences,
  type Transaction,
  TransactionId,
} from "../../ledger/index.ts";
import type { MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";
import type { Plan, PlanWorld } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { confirmed, importedLineOf } from "./confirmed-entry.ts";
import { createDrafter, type DraftLine } from "./draft-line.ts";
import { chooseAccounts, type ImportAccounts } from "./import-accounts.ts";
import { matchPreview, placeOf } from "./match-preview.ts";
import { openingOf } from "./opening-balance.ts";
import { pairTransfers } from "./pair-transfers.ts";
import { confirmedBy, isIncluded, type Preview, type PreviewStatement, statementsOf } from "./preview.ts";
import { rememberProfiles } from "./remember-profiles.ts";

export interface Imported {
  readonly importId: ImportId;
  readonly added: number;
  readonly accountIds: readonly AccountId[];
}

/** Called between slices of work with how much is done, 0 to 1; false to go no further. */
export type Pace = (done: number) => Promise<boolean>;

const LINES_A_SLICE = 2000;

/**
 * All that a preview comes to, as one action: accounts, payees, categories and tags that it needs, its transactions,
 * what the new accounts held before, the entries by hand that it confirms (APP-49), and how its tables are to be read
 * next time (APP-42). Plans in slices, so that the engine goes on answering.
 *
 * @errors `import/cancelled`; `import/nothing_to_import`; `import/account_gone` when a chosen account was deleted
 * meanwhile; `ledger/account_closed`
 */
export const planImport = async (
  books: Books,
  preview: Preview,
  world: PlanWorld,
  pace: Pace,
): Promise<Result<Plan<Imported>, EngineProblem>> => {
  if (preview.matchedAt !== books.table.revision) matchPreview(books, preview);
  const statements = statementsOf(preview).filter(hasIncluded);
  const copy = new WorkingCopy(books);
  const importId = ImportId.parse(world.newId());
  confirmEntries(copy, statementsOf(preview), importId);
  if (statements.length === 0 && copy.edited("transaction").length === 0) {
    return refuse("import/nothing_to_import");
  }
  const accounts = chooseAccounts(books, copy, statements, world);
  if (!accounts.ok) return accounts;

  const draft = createDrafter(books, copy, { importId, preview, newId: world.newId });
  const drafts: DraftLine[] = [];
  const total = statements.reduce((sum, { lines }) => sum + lines.length, 0);
  let done = 0;
  for (const statement of statements) {
    const accountId = accounts.value.get(placeOf(statement.target)) as AccountId;
    const occurrences = occurrencesOf(statement);
    for (const [index, line] of statement.lines.entries()) {
      done += 1;
      if (done % LINES_A_SLICE === 0 && !(await pace(done / total))) return refuse("import/cancelled");
      if (line.amount === null || !isIncluded(statement, index)) continue;
      drafts.push(draft(line, { statement, accountId, occurrence: occurrences[index] ?? 0 }));
    }
  }
  for (const { transaction } of pairTransfers(copy, drafts)) copy.put("transaction", transaction);
  for (const opening of openings(books, statements, accounts.value, world)) copy.put("transaction", opening);
  rememberProfiles(copy, preview, accounts.value);
  if (!(await pace(1))) return refuse("import/cancelled");
  const added = drafts.length;
  return ok({
    action: { kind: "transactions.import", count: added, name: preview.files[0]?.name ?? "" },
    changes: copy.changes(),
    answer: { importId, added, accountIds: [...new Set(accounts.value.values())] },
  });
};

/** The bank's word for what was written by hand: cleared, and found by it next time. */
const confirmEntries = (
  copy: WorkingCopy,
  statements: readonly PreviewStatement[],
  importId: ImportId,
): void => {
  for (const statement of statements) {
    let occurrences: readonly number[] | undefined;
    for (const [index, { source }] of statement.lines.entries()) {
      const id = confirmedBy(statement, index);
      const entry = id === null ? undefined : copy.find("transaction", id);
      if (entry === undefined) continue;
      occurrences ??= occurrencesOf(statement);
      copy.put("transaction", confirmed(entry, importedLineOf(source, importId, occurrences[index] ?? 0)));
    }
  }
};

const hasIncluded = (statement: PreviewStatement): boolean =>
  statement.lines.some((_, index) => isIncluded(statement, index));

const occurrencesOf = ({ lines }: PreviewStatement): readonly number[] =>
  lineOccurrences(lines.map(({ source, amount }) => ({ ...source, amount: amount ?? (0 as MinorUnits) })));

/** What the new accounts held before their first line, where the files say it. */
const openings = (
  books: Books,
  statements: readonly PreviewStatement[],
  accounts: ImportAccounts,
  { newId }: PlanWorld,
): readonly Transaction[] => {
  const byPlace = new Map<string, PreviewStatement[]>();
  for (const statement of statements) {
    if ("accountId" in statement.target) continue;
    const place = placeOf(statement.target);
    byPlace.set(place, [...(byPlace.get(place) ?? []), statement]);
  }
  return [...byPlace].flatMap(([place, together]) => {
    const accountId = accounts.get(place) as AccountId;
    return openingOf(books, together, accountId, TransactionId.parse(newId())) ?? [];
  });
};
