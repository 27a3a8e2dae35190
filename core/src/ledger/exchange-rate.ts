import { z } from "zod";
import { LocalDate } from "../calendar/index.ts";
import { CurrencyCode } from "../money/index.ts";
import { RecordId } from "./record-id.ts";

/** On `date` one unit of `from` was worth `rate` units of `to`; holds until a later day's rate. */
export const ExchangeRate = z.strictObject({
  id: RecordId,
  from: CurrencyCode,
  to: CurrencyCode,
  date: LocalDate,
  /** A positive decimal as text, so that nothing is rounded: `1.0847`. */
  rate: z.string().regex(/^\d{1,12}(\.\d{1,12})?$/),
});
export type ExchangeRate = z.output<typeof ExchangeRate>;
