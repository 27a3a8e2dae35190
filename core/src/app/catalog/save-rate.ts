import type { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { ExchangeRate } from "../../ledger/index.ts";
import { parseRate } from "../../money/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const SaveRateInput = ExchangeRate.omit({ id: true });
export type SaveRateInput = z.output<typeof SaveRateInput>;

/** @errors `catalog/rate_not_positive`; `catalog/rate_to_itself` */
export const saveRate: Planner<SaveRateInput, null> = (books, rate) => {
  if (parseRate(rate.rate) === undefined) return refuse("catalog/rate_not_positive");
  if (rate.from === rate.to) return refuse("catalog/rate_to_itself");
  const copy = new WorkingCopy(books);
  copy.put("exchange-rate", { ...rate, id: rateId(rate) });
  const action = { kind: "rate.save", name: `${rate.from}/${rate.to}` };
  return ok({ action, changes: copy.changes(), answer: null });
};

/** One rate a pair and day: who saves it again, here or on another device, writes the same record. */
export const rateId = ({ from, to, date }: Pick<ExchangeRate, "from" | "to" | "date">): string =>
  `rate-${from}-${to}-${date}`;
