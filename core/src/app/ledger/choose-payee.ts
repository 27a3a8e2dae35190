import type { EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { type CategoryId, type Payee, PayeeId, payeeKey } from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import type { PlanWorld } from "../plan.ts";
import { refuse } from "../problem.ts";
import type { WorkingCopy } from "../working-copy.ts";
import type { PayeeChoice } from "./transaction-draft.ts";

/**
 * The payee that is meant: by id, by a name or alias the books know (letters alike), or a new one of that name, which
 * remembers the category of the transaction it was made with (APP-14).
 *
 * @errors `ledger/payee_unknown`
 */
export const choosePayee = (
  books: Books,
  copy: WorkingCopy,
  world: PlanWorld,
  choice: PayeeChoice,
  categoryId: CategoryId | null,
): Result<PayeeId | null, EngineProblem> => {
  if (choice === null) return ok(null);
  if ("id" in choice) {
    return copy.find("payee", choice.id) === undefined ? refuse("ledger/payee_unknown") : ok(choice.id);
  }
  const name = choice.name.trim();
  if (name === "") return ok(null);
  const known = books.payeeDirectory.find(name);
  if (known !== undefined && isCalled(known, name)) return ok(known.id);
  const id = PayeeId.parse(world.newId());
  copy.put("payee", { id, name, categoryId, aliases: {} });
  return ok(id);
};

/** The directory also guesses through a bank's noise; what a person types is meant as it stands. */
const isCalled = (payee: Payee, name: string): boolean =>
  [payee.name, ...Object.keys(payee.aliases)].some((known) => payeeKey(known) === payeeKey(name));
