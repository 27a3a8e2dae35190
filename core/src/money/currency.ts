import { z } from "zod";

/** An ISO 4217 alphabetic code. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .max(3)
  .brand<"CurrencyCode">();
export type CurrencyCode = z.output<typeof CurrencyCode>;
