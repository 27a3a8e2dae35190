import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { AccountId } from "../../ledger/index.ts";
import { requireAccount } from "../ledger/require-account.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { AccountFields } from "./create-account.ts";

const fields = AccountFields.shape;

export const EditAccountInput = z.strictObject({
  id: AccountId,
  patch: z.strictObject({
    name: fields.name.exactOptional(),
    kind: fields.kind.exactOptional(),
    currency: fields.currency.exactOptional(),
    onBudget: fields.onBudget.exactOptional(),
    institution: fields.institution.exactOptional(),
    number: fields.number.exactOptional(),
    note: fields.note.exactOptional(),
  }),
});
export type EditAccountInput = z.output<typeof EditAccountInput>;

/**
 * Says other things of an account. Its currency can change only while it has no transactions, for their amounts are
 * in it.
 *
 * @errors `ledger/account_unknown`; `ledger/currency_in_use`
 */
export const editAccount: Planner<EditAccountInput, null> = (books, { id, patch }) => {
  const copy = new WorkingCopy(books);
  const account = requireAccount(copy, id);
  if (!account.ok) return account;
  const edited = { ...account.value, ...patch };
  if (edited.currency !== account.value.currency && books.table.slotsOfAccount(id).length > 0) {
    return refuse("ledger/currency_in_use", { currency: account.value.currency });
  }
  copy.put("account", edited);
  return ok({ action: { kind: "account.edit", name: edited.name }, changes: copy.changes(), answer: null });
};
