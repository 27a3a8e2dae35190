import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { AccountId, balanceOf, makeTransfer, type Transaction, TransactionId } from "../../ledger/index.ts";
import { type MinorUnits, negateAmount } from "../../money/index.ts";
import type { Books } from "../books.ts";
import { requireAccount, requireOpenAccount } from "../ledger/require-account.ts";
import type { Planner, PlanWorld } from "../plan.ts";
import { refuse, toProblem } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const CloseAccountInput = z.strictObject({
  id: AccountId,
  on: LocalDate,
  transferTo: AccountId.nullable(),
});
export type CloseAccountInput = z.output<typeof CloseAccountInput>;

/**
 * Closes an account that holds nothing, or whose rest goes to another one with it (APP-13).
 *
 * @errors `ledger/account_unknown`; `ledger/account_not_empty` (facts: `balance`); `ledger/account_closes_too_early`
 * (facts: `last`) when it has transactions after that day; those of `ledger/makeTransfer`
 */
export const closeAccount: Planner<CloseAccountInput, null> = (books, { id, on, transferTo }, world) => {
  const copy = new WorkingCopy(books);
  const account = requireAccount(copy, id);
  if (!account.ok) return account;
  const transactions = books.transactionsOf(id);
  const last = transactions.at(-1)?.date;
  if (last !== undefined && last > on) return refuse("ledger/account_closes_too_early", { last });
  const { total } = balanceOf(transactions);
  if (total !== 0) {
    if (transferTo === null) return refuse("ledger/account_not_empty", { balance: total });
    const emptied = transferRest(books, copy, { id, on, transferTo, rest: total }, world);
    if (!emptied.ok) return emptied;
  }
  copy.put("account", { ...account.value, closedOn: on });
  const action = { kind: "account.close", name: account.value.name };
  return ok({ action, changes: copy.changes(), answer: null });
};

const transferRest = (
  books: Books,
  copy: WorkingCopy,
  input: {
    readonly id: AccountId;
    readonly on: LocalDate;
    readonly transferTo: AccountId;
    readonly rest: MinorUnits;
  },
  { newId }: PlanWorld,
): Result<null, EngineProblem> => {
  const from = requireOpenAccount(copy, input.id, input.on);
  if (!from.ok) return from;
  const to = requireOpenAccount(copy, input.transferTo, input.on);
  if (!to.ok) return to;
  const transaction: Transaction = {
    id: TransactionId.parse(newId()),
    accountId: input.id,
    date: input.on,
    amount: negateAmount(input.rest),
    payeeId: null,
    categoryId: null,
    note: "",
    tags: {},
    splits: {},
    status: "uncleared",
    transferId: null,
    origin: "manual",
    imported: null,
  };
  const sameCurrency = from.value.currency === to.value.currency;
  const legs = makeTransfer({ transaction, account: from.value }, to.value, {
    id: TransactionId.parse(newId()),
    arrives: sameCurrency
      ? null
      : books.convert(input.rest, from.value.currency, to.value.currency, input.on),
  });
  if (!legs.ok) return { ok: false, error: toProblem(legs.error) };
  for (const leg of legs.value) copy.put("transaction", leg);
  return ok(null);
};
