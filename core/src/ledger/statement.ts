import { z } from "zod";
import { LocalDate } from "../calendar/index.ts";
import { MinorUnits } from "../money/index.ts";
import { AccountId, StatementId } from "./record-id.ts";

/** A bank's word that an account held so much at the end of a day, and that every line up to it was checked. */
export const Statement = z.strictObject({
  id: StatementId,
  accountId: AccountId,
  date: LocalDate,
  closing: MinorUnits,
});
export type Statement = z.output<typeof Statement>;
