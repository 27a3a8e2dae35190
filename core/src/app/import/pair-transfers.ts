import { linkTransfer } from "../../ledger/index.ts";
import { legOf } from "../ledger/transfer-leg.ts";
import type { WorkingCopy } from "../working-copy.ts";
import type { DraftLine } from "./draft-line.ts";

/**
 * Links the lines that the files themselves call the two ends of one transfer: each names the other's account, on one
 * day, with opposite amounts (APP-46). Nothing is guessed here: likely pairs are offered to the person later.
 */
export const pairTransfers = (copy: WorkingCopy, drafts: readonly DraftLine[]): readonly DraftLine[] => {
  const paired = [...drafts];
  const waiting = new Map<string, number[]>();
  for (const [at, draft] of drafts.entries()) {
    const { source, transaction } = draft;
    if (source.transferAccount === undefined) continue;
    const here = copy.find("account", transaction.accountId)?.name ?? "";
    const answer = keyOf(source.transferAccount, here, transaction.date, 0 - transaction.amount);
    const partner = waiting.get(answer)?.shift();
    if (partner === undefined) {
      const key = keyOf(here, source.transferAccount, transaction.date, transaction.amount);
      waiting.set(key, [...(waiting.get(key) ?? []), at]);
      continue;
    }
    link(copy, paired, partner, at);
  }
  return paired;
};

const keyOf = (from: string, to: string, date: string, amount: number): string =>
  JSON.stringify([from.trim().toLowerCase(), to.trim().toLowerCase(), date, amount]);

const link = (copy: WorkingCopy, drafts: DraftLine[], a: number, b: number): void => {
  const [left, right] = [drafts[a], drafts[b]];
  if (left === undefined || right === undefined) return;
  const [from, to] = [legOf(copy, left.transaction), legOf(copy, right.transaction)];
  if (!from.ok || !to.ok) return;
  const legs = linkTransfer(from.value, to.value);
  if (!legs.ok) return;
  drafts[a] = { ...left, transaction: legs.value[0] };
  drafts[b] = { ...right, transaction: legs.value[1] };
};
