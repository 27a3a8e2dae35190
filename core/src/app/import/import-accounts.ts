import type { EngineProblem, ImportTarget } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { type Account, AccountId, accountKindTraits } from "../../ledger/index.ts";
import { nextPosition } from "../accounts/create-account.ts";
import type { Books } from "../books.ts";
import type { PlanWorld } from "../plan.ts";
import { refuse } from "../problem.ts";
import type { WorkingCopy } from "../working-copy.ts";
import { placeOf } from "./match-preview.ts";
import type { PreviewStatement } from "./preview.ts";

/** The account of every place that an import's statements go to. */
export type ImportAccounts = ReadonlyMap<string, AccountId>;

/**
 * The accounts that the statements go to; new ones are made.
 *
 * @errors `import/account_gone`; `ledger/account_closed`
 */
export const chooseAccounts = (
  books: Books,
  copy: WorkingCopy,
  statements: readonly PreviewStatement[],
  { newId }: PlanWorld,
): Result<ImportAccounts, EngineProblem> => {
  const accounts = new Map<string, AccountId>();
  let position = nextPosition(books);
  for (const { target, source } of statements) {
    const place = placeOf(target);
    if (accounts.has(place)) continue;
    if ("accountId" in target) {
      const account = books.find("account", target.accountId);
      if (account === undefined) return refuse("import/account_gone");
      if (account.closedOn !== null) {
        return refuse("ledger/account_closed", { account: account.name, closedOn: account.closedOn });
      }
      accounts.set(place, account.id);
      rememberNumber(copy, account.id, source.account.id);
    } else {
      const id = AccountId.parse(newId());
      copy.put("account", { ...newAccount(target, source.account.id), id, position });
      accounts.set(place, id);
      position += 1;
    }
  }
  return ok(accounts);
};

const newAccount = (
  target: Exclude<ImportTarget, { accountId: unknown }>,
  number: string | null,
): Omit<Account, "id" | "position"> => ({
  name: target.name,
  kind: target.kind,
  currency: target.currency,
  onBudget: accountKindTraits(target.kind).onBudget,
  closedOn: null,
  institution: "",
  number: (number ?? "").slice(0, 64),
  note: "",
});

/** The next statement of this account finds it by the number that this one bore. */
const rememberNumber = (copy: WorkingCopy, id: AccountId, number: string | null): void => {
  const account = copy.find("account", id);
  if (account === undefined || account.number !== "" || number === null) return;
  copy.put("account", { ...account, number: number.slice(0, 64) });
};
