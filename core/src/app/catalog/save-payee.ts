import type { z } from "zod";
import { ok } from "../../kernel/index.ts";
import { Payee, PayeeId, payeeKey } from "../../ledger/index.ts";
import type { Planner } from "../plan.ts";
import { refuse } from "../problem.ts";
import { WorkingCopy } from "../working-copy.ts";

export const SavePayeeInput = Payee.omit({ aliases: true }).extend({ id: PayeeId.nullable() });
export type SavePayeeInput = z.output<typeof SavePayeeInput>;

/**
 * Makes a payee, or gives one another name: the old one stays as an alias, so that the next statement still finds it.
 *
 * @errors `catalog/payee_unknown`; `catalog/category_unknown`; `catalog/name_taken` (two payees of one name are merged)
 */
export const savePayee: Planner<SavePayeeInput, { readonly id: PayeeId }> = (
  books,
  { id: known, name: typed, categoryId },
  { newId },
) => {
  const copy = new WorkingCopy(books);
  const before = known === null ? undefined : copy.find("payee", known);
  if (known !== null && before === undefined) return refuse("catalog/payee_unknown");
  if (categoryId !== null && copy.find("category", categoryId) === undefined) {
    return refuse("catalog/category_unknown");
  }
  const name = typed.trim();
  if (name === "") return refuse("input/invalid", { path: "name", reason: "too_small" });
  const isTaken = books.payees.some((other) => other.id !== known && payeeKey(other.name) === payeeKey(name));
  if (isTaken) return refuse("catalog/name_taken", { name });
  const id = known ?? PayeeId.parse(newId());
  const renamed = before !== undefined && before.name !== name;
  const aliases = renamed ? { ...before.aliases, [before.name]: true as const } : (before?.aliases ?? {});
  copy.put("payee", { id, name, categoryId, aliases });
  const action = { kind: known === null ? "payee.create" : "payee.edit", name };
  return ok({ action, changes: copy.changes(), answer: { id } });
};
