import type { Account, AccountId } from "../ledger/index.ts";
import type { CurrencyCode } from "../money/index.ts";
import type { Books } from "./books.ts";

/** What reports need of the accounts, by the table's account index. */
export interface AccountColumns {
  /** Undefined for an account that is not in the books: its rows are left out everywhere (REP-2). */
  readonly currency: readonly (CurrencyCode | undefined)[];
  /** 1 for accounts in the books that count as income and spending. */
  readonly onBudget: Uint8Array;
}

export const accountColumns = ({ table, accounts }: Pick<Books, "table" | "accounts">): AccountColumns => {
  const accountById = new Map<AccountId, Account>(accounts.map((account) => [account.id, account]));
  const known = table.accounts.ids.map((id) => accountById.get(id));
  return {
    currency: known.map((account) => account?.currency),
    onBudget: Uint8Array.from(known, (account) => (account?.onBudget === true ? 1 : 0)),
  };
};
