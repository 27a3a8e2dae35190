import { ok } from "../../kernel/index.ts";
import { requireAccount } from "../ledger/require-account.ts";
import { otherLeg } from "../ledger/transfer-leg.ts";
import type { Planner } from "../plan.ts";
import { WorkingCopy } from "../working-copy.ts";
import type { AccountChoice } from "./reopen-account.ts";

/**
 * Deletes an account with its transactions and statements. What moved from or to other accounts stays there, as a
 * transaction of its own: their balances do not change.
 *
 * @errors `ledger/account_unknown`
 */
export const deleteAccount: Planner<AccountChoice, null> = (books, { id }) => {
  const copy = new WorkingCopy(books);
  const account = requireAccount(copy, id);
  if (!account.ok) return account;
  for (const transaction of books.transactionsOf(id)) {
    const other = otherLeg(copy, transaction);
    if (other !== undefined && other.accountId !== id)
      copy.put("transaction", { ...other, transferId: null });
    copy.remove("transaction", transaction.id);
  }
  for (const statement of books.all("statement")) {
    if (statement.accountId === id) copy.remove("statement", statement.id);
  }
  copy.remove("account", id);
  const action = { kind: "account.delete", name: account.value.name };
  return ok({ action, changes: copy.changes(), answer: null });
};
