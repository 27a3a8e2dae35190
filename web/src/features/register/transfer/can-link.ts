import type { RegisterRow } from "@coffer/core/contract";

type Leg = Pick<RegisterRow, "accountId" | "amount" | "currency" | "transfer">;

/** Whether two rows can become the legs of one transfer: two accounts, opposite ways, in one currency the same amount. */
export const canLink = <Row extends Leg>(rows: readonly Row[]): rows is readonly [Row, Row] => {
  const [a, b] = rows;
  if (rows.length !== 2 || a === undefined || b === undefined) return false;
  const free = a.transfer === null && b.transfer === null && a.accountId !== b.accountId;
  const opposite = Math.sign(a.amount) === -Math.sign(b.amount) && a.amount !== 0;
  return free && opposite && (a.currency !== b.currency || a.amount + b.amount === 0);
};
