import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import type { Account, AccountId, Transaction } from "../../ledger/index.ts";
import { refuse } from "../problem.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** @errors `ledger/account_unknown` */
export const requireAccount = (copy: WorkingCopy, id: AccountId): Result<Account, EngineProblem> => {
  const account = copy.find("account", id);
  return account === undefined ? refuse("ledger/account_unknown") : ok(account);
};

/**
 * An account that takes transactions on a day: it is open, or was still open then (APP-11).
 *
 * @errors `ledger/account_unknown`; `ledger/account_closed` (facts: `account`, `closedOn`)
 */
export const requireOpenAccount = (
  copy: WorkingCopy,
  id: AccountId,
  on: Transaction["date"],
): Result<Account, EngineProblem> => {
  const account = requireAccount(copy, id);
  if (!account.ok) return account;
  const { closedOn, name } = account.value;
  return closedOn !== null && on > closedOn
    ? refuse("ledger/account_closed", { account: name, closedOn })
    : account;
};
