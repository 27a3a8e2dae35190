import type { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { ExchangeRate } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const DeleteRateInput = ExchangeRate.pick({ id: true });
export type DeleteRateInput = z.output<typeof DeleteRateInput>;

/** @errors `catalog/rate_unknown` */
export const deleteRate: Planner<DeleteRateInput, null> = (books, { id }) => {
  const copy = new WorkingCopy(books);
  const rate = copy.find("exchange-rate", id);
  if (rate === undefined) return refuse("catalog/rate_unknown");
  copy.remove("exchange-rate", id);
  const action = { kind: "rate.delete", name: `${rate.from}/${rate.to}` };
  return ok({ action, changes: copy.changes(), answer: null });
};
