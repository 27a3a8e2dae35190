import { addDays, type LocalDate } from "../../calendar/index.ts";
import type { StatementBalance } from "../../import/index.ts";
import type { AccountId, Transaction, TransactionId } from "../../ledger/index.ts";
import { decimalToMinor, type MinorUnits } from "../../money/index.ts";
import { openingTransaction } from "../accounts/create-account.ts";
import type { Books } from "../books.ts";
import { currencyOf } from "./match-preview.ts";
import { isIncluded, type PreviewStatement } from "./preview.ts";

/**
 * What a new account held before the first of its statements (APP-45): as the earliest says it, or else as the latest
 * closing balance leaves it once every line is taken off. Undefined when the files say neither, or that it was nothing.
 */
export const openingOf = (
  books: Books,
  statements: readonly PreviewStatement[],
  accountId: AccountId,
  id: TransactionId,
): Transaction | undefined => {
  const lines = statements.flatMap((statement) =>
    statement.lines.filter((_, index) => isIncluded(statement, index)),
  );
  const firstDay = lines.map(({ source }) => source.date).reduce(earlier);
  const amount = (balance: StatementBalance | undefined): MinorUnits | undefined => {
    const [statement] = statements;
    if (balance === undefined || statement === undefined) return undefined;
    const minor = decimalToMinor(balance.amount, currencyOf(books, statement.target));
    return minor.ok ? minor.value : undefined;
  };

  const stated = statements
    .map(({ source }) => source.opening)
    .filter(isStated)
    .sort(byDate)[0];
  const opening = amount(stated);
  if (stated !== undefined && opening !== undefined) {
    // Some banks date the opening balance with the day of the first booking, which it precedes.
    const date = stated.date < firstDay ? stated.date : addDays(firstDay, -1);
    return opening === 0 ? undefined : openingTransaction(id, accountId, { date, amount: opening });
  }
  const closing = amount(
    statements
      .map(({ source }) => source.closing)
      .filter(isStated)
      .sort(byDate)
      .at(-1),
  );
  if (closing === undefined) return undefined;
  const moved = lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  const rest = (closing - moved) as MinorUnits;
  return rest === 0
    ? undefined
    : openingTransaction(id, accountId, { date: addDays(firstDay, -1), amount: rest });
};

const isStated = (balance: StatementBalance | null): balance is StatementBalance => balance !== null;

const byDate = (left: StatementBalance, right: StatementBalance): number =>
  left.date < right.date ? -1 : left.date > right.date ? 1 : 0;

const earlier = (left: LocalDate, right: LocalDate): LocalDate => (left < right ? left : right);
