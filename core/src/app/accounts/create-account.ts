import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import { ok } from "../../kernel/index.ts";
import { Account, AccountId, type Transaction, TransactionId } from "../../ledger/index.ts";
import { EnteredAmount } from "../entered-amount.ts";
import type { Books } from "../books.ts";
import type { Planner } from "../plan.ts";
import { WorkingCopy } from "../working-copy.ts";

/** What a person may say of an account, now or later. */
export const AccountFields = Account.pick({
  name: true,
  kind: true,
  currency: true,
  onBudget: true,
  institution: true,
  number: true,
  note: true,
});

export const CreateAccountInput = AccountFields.extend({
  opening: z.strictObject({ date: LocalDate, amount: EnteredAmount }).nullable(),
});
export type CreateAccountInput = z.output<typeof CreateAccountInput>;

/** Adds an account at the end of the list; what it held before goes in as a transaction of origin `opening`. */
export const createAccount: Planner<CreateAccountInput, { readonly id: AccountId }> = (
  books,
  { opening, ...fields },
  { newId },
) => {
  const copy = new WorkingCopy(books);
  const id = AccountId.parse(newId());
  copy.put("account", { ...fields, id, closedOn: null, position: nextPosition(books) });
  if (opening !== null && opening.amount !== 0) {
    copy.put("transaction", openingTransaction(TransactionId.parse(newId()), id, opening));
  }
  return ok({
    action: { kind: "account.create", name: fields.name },
    changes: copy.changes(),
    answer: { id },
  });
};

/** After every account there is. */
export const nextPosition = (books: Books): number =>
  books.accounts.reduce((last, { position }) => Math.max(last, position), 0) + 1;

/** What an account held when the books begin: no income and no spending. */
export const openingTransaction = (
  id: TransactionId,
  accountId: AccountId,
  { date, amount }: Pick<Transaction, "date" | "amount">,
): Transaction => ({
  id,
  accountId,
  date,
  amount,
  payeeId: null,
  categoryId: null,
  note: "",
  tags: {},
  splits: {},
  status: "cleared",
  transferId: null,
  origin: "opening",
  imported: null,
});
