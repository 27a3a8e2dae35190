import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import { ok } from "../../kernel/index.ts";
import { AccountId, balanceOf, createAdjustment, TransactionId } from "../../ledger/index.ts";
import { minorUnits } from "../../money/index.ts";
import { EnteredAmount } from "../entered-amount.ts";
import { requireOpenAccount } from "../ledger/require-account.ts";
import type { Planner } from "../plan.ts";
import { WorkingCopy } from "../working-copy.ts";

export const SetBalanceInput = z.strictObject({ id: AccountId, on: LocalDate, balance: EnteredAmount });
export type SetBalanceInput = z.output<typeof SetBalanceInput>;

/**
 * Says what an account is worth at the end of a day: the difference becomes an adjustment, which is no income and no
 * spending. A value that is already right writes nothing.
 *
 * @errors `ledger/account_unknown`; `ledger/account_closed`
 */
export const setBalance: Planner<SetBalanceInput, null> = (books, { id, on, balance }, { newId }) => {
  const copy = new WorkingCopy(books);
  const account = requireOpenAccount(copy, id, on);
  if (!account.ok) return account;
  const difference = minorUnits(balance - balanceOf(books.transactionsOf(id), on).total);
  if (difference !== 0) {
    const names = { id: TransactionId.parse(newId()), accountId: id };
    copy.put("transaction", createAdjustment(names, on, difference, "cleared"));
  }
  const action = { kind: "account.value", name: account.value.name };
  return ok({ action, changes: copy.changes(), answer: null });
};
