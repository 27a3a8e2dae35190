import type { CatalogView, PayeeChoice, RegisterRow, TransactionPatch } from "@coffer/core/contract";

/** What choosing a payee writes: the payee, and its usual category where the transaction says nothing else yet. */
export const payeePatch = (
  row: Pick<RegisterRow, "categoryId" | "splits" | "transfer">,
  payee: PayeeChoice,
  payees: CatalogView["payees"],
): TransactionPatch => {
  const chosen = payee !== null && "id" in payee ? payees.find(({ id }) => id === payee.id) : undefined;
  const open = row.categoryId === null && row.splits.length === 0 && row.transfer === null;
  return open && chosen !== undefined && chosen.categoryId !== null
    ? { payee, categoryId: chosen.categoryId }
    : { payee };
};
