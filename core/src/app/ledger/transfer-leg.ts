import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import type { Leg, Transaction } from "../../ledger/index.ts";
import { refuse } from "../problem.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** A transaction with the account it is on. */
export const legOf = (copy: WorkingCopy, transaction: Transaction): Result<Leg, EngineProblem> => {
  const account = copy.find("account", transaction.accountId);
  return account === undefined ? refuse("ledger/account_unknown") : ok({ transaction, account });
};

/** The other leg of a transfer; undefined for what is no transfer, or whose other leg another device deleted. */
export const otherLeg = (copy: WorkingCopy, transaction: Transaction): Transaction | undefined =>
  transaction.transferId === null ? undefined : copy.find("transaction", transaction.transferId);
