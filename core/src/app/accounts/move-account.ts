import { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { AccountId } from "../../ledger/index.ts";
import { requireAccount } from "../ledger/require-account.ts";
import { placeBefore } from "../place-between.ts";
import type { Planner } from "../plan.ts";
import { WorkingCopy } from "../working-copy.ts";

export const MoveAccountInput = z.strictObject({ id: AccountId, before: AccountId.nullable() });
export type MoveAccountInput = z.output<typeof MoveAccountInput>;

/** @errors `ledger/account_unknown` */
export const moveAccount: Planner<MoveAccountInput, null> = (books, { id, before }) => {
  const copy = new WorkingCopy(books);
  const account = requireAccount(copy, id);
  if (!account.ok) return account;
  for (const [placed, position] of placeBefore(books.accounts, id, before)) {
    const other = copy.find("account", placed);
    if (other !== undefined) copy.put("account", { ...other, position });
  }
  const action = { kind: "account.move", name: account.value.name };
  return ok({ action, changes: copy.changes(), answer: null });
};
