import { z } from "zod";
import { CategoryId, PayeeId } from "./record-id.ts";

/** Whom money went to or came from. */
export const Payee = z.strictObject({
  id: PayeeId,
  name: z.string().min(1).max(255),
  /** Offered when a new transaction names this payee. */
  categoryId: CategoryId.nullable(),
  /** Names under which statements know it: an import that meets one uses this payee (a merge leaves them behind). */
  aliases: z.record(z.string().max(255), z.literal(true)),
});
export type Payee = z.output<typeof Payee>;
