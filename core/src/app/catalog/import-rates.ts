import { z } from "zod";
import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { ExchangeRate } from "../../ledger/index.ts";
import { parseRate } from "../../money/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";
import { rateId } from "./save-rate.ts";

export const ImportRatesInput = z.strictObject({ csv: z.string().max(20_000_000) });
export type ImportRatesInput = z.output<typeof ImportRatesInput>;

/**
 * Takes rates from a table of `date,from,to,rate` rows, a header allowed, comma, semicolon or tab between. All or none.
 *
 * @errors `catalog/bad_rate_row` (facts: `line`, from 1); `catalog/no_rates`
 */
export const importRates: Planner<ImportRatesInput, { readonly count: number }> = (books, { csv }) => {
  const copy = new WorkingCopy(books);
  const rates = parseRates(csv);
  if (!rates.ok) return rates;
  for (const rate of rates.value) copy.put("exchange-rate", rate);
  const count = rates.value.length;
  return ok({ action: { kind: "rate.import", count }, changes: copy.changes(), answer: { count } });
};

const parseRates = (csv: string): Result<readonly ExchangeRate[], EngineProblem> => {
  const rates: ExchangeRate[] = [];
  for (const [index, row] of csv
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const cells = row.split(/[,;\t]/u).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
    if (row.trim() === "" || (rates.length === 0 && cells[0]?.toLowerCase() === "date")) continue;
    const [date, from, to, rate] = cells;
    const parsed = ExchangeRate.omit({ id: true }).safeParse({ date, from, to, rate });
    if (!parsed.success || parseRate(parsed.data.rate) === undefined || from === to || cells.length !== 4) {
      return refuse("catalog/bad_rate_row", { line: index + 1 });
    }
    rates.push({ ...parsed.data, id: rateId(parsed.data) });
  }
  return rates.length === 0 ? refuse("catalog/no_rates") : ok(rates);
};
