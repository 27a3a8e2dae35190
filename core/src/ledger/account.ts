import { z } from "zod";
import { LocalDate } from "../calendar/index.ts";
import { CurrencyCode } from "../money/index.ts";
import { AccountId } from "./record-id.ts";

export const AccountKind = z.enum([
  "checking",
  "savings",
  "card",
  "cash",
  "loan",
  "investment",
  "property",
  "asset",
  "debt",
]);
export type AccountKind = z.output<typeof AccountKind>;

/** A place where money is, or is owed. What is owed has a negative balance. */
export const Account = z.strictObject({
  id: AccountId,
  name: z.string().min(1).max(120),
  kind: AccountKind,
  currency: CurrencyCode,
  /** Off budget: counted in net worth, not in income and spending. */
  onBudget: z.boolean(),
  /** The last day it was in use, or null while it is open. */
  closedOn: LocalDate.nullable(),
  /** Who holds it, as the household calls them. */
  institution: z.string().max(120),
  /** How statements name it (an IBAN, an account number), so that an import finds it again; empty if never imported. */
  number: z.string().max(64),
  note: z.string().max(4000),
  /** Place in the list, smallest first. */
  position: z.number(),
});
export type Account = z.output<typeof Account>;
