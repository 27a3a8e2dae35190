import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { AccountId } from "../../ledger/index.ts";
import { requireAccount } from "../ledger/require-account.ts";
import type { Planner } from "../plan.ts";
import { WorkingCopy } from "../working-copy.ts";

/** Names one account. */
export const AccountChoice = z.strictObject({ id: AccountId });
export type AccountChoice = z.output<typeof AccountChoice>;

/** @errors `ledger/account_unknown` */
export const reopenAccount: Planner<AccountChoice, null> = (books, { id }) => {
  const copy = new WorkingCopy(books);
  const account = requireAccount(copy, id);
  if (!account.ok) return account;
  copy.put("account", { ...account.value, closedOn: null });
  const action = { kind: "account.reopen", name: account.value.name };
  return ok({ action, changes: copy.changes(), answer: null });
};
