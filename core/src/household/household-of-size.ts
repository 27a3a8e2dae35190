import type { LocalDate } from "../calendar/index.ts";
import { generateHousehold } from "./generate-household.ts";
import type { Household } from "./household.ts";

/** A day to end on where none matters. */
const SOME_DAY = "2026-06-30" as LocalDate;

/** A household of just `transactions` transactions, from a hundred on, always the same: for benchmarks. */
export const householdOfSize = (transactions: number): Household =>
  generateHousehold({ seed: 1, transactions, until: SOME_DAY });
