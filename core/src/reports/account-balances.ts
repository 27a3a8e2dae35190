import { type AccountId, TransactionStatus } from "../ledger/index.ts";
import { type MinorUnits } from "../money/index.ts";
import type { Books } from "./books.ts";

/** What an account holds, in its own currency. */
export interface AccountBalance {
  /** All transactions, those of days to come too. */
  readonly balance: MinorUnits;
  /** Cleared and reconciled ones only. */
  readonly cleared: MinorUnits;
  readonly transactions: number;
}

/** The balance of every account of the books, those without transactions too (REP-11). */
export const accountBalances = ({
  table,
  accounts,
}: Pick<Books, "table" | "accounts">): ReadonlyMap<AccountId, AccountBalance> => {
  const { account, amount, status } = table.columns;
  const size = table.accounts.ids.length;
  const balances = new Float64Array(size);
  const cleared = new Float64Array(size);
  const counts = new Int32Array(size);
  const uncleared = TransactionStatus.options.indexOf("uncleared");
  for (const slot of table.order) {
    const index = account[slot] as number;
    balances[index] = (balances[index] as number) + (amount[slot] as number);
    if (status[slot] !== uncleared) cleared[index] = (cleared[index] as number) + (amount[slot] as number);
    counts[index] = (counts[index] as number) + 1;
  }
  return new Map(
    accounts.map(({ id }) => {
      const index = table.accounts.indexOf(id);
      return [
        id,
        {
          balance: (balances[index] ?? 0) as MinorUnits,
          cleared: (cleared[index] ?? 0) as MinorUnits,
          transactions: counts[index] ?? 0,
        },
      ];
    }),
  );
};
