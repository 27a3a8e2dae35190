import { z } from "zod";

/** A calendar month: `2026-03`. Sorts as text. */
export const YearMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<"YearMonth">();
export type YearMonth = z.output<typeof YearMonth>;
