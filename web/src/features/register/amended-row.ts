import type { AccountView, CatalogView, RegisterRow, TransactionPatch } from "@coffer/core/contract";

export interface Names {
  readonly catalog: Pick<CatalogView, "categories" | "payees" | "tags">;
  readonly accounts: readonly AccountView[];
}

/** A row as it will look once the engine has written `patch`. Balances are left as they are: they come with the answer. */
export const amendedRow = (row: RegisterRow, patch: TransactionPatch, names: Names): RegisterRow => ({
  ...row,
  ...(patch.date === undefined ? {} : { date: patch.date }),
  ...(patch.amount === undefined ? {} : { amount: patch.amount }),
  ...(patch.note === undefined ? {} : { note: patch.note }),
  ...(patch.status === undefined ? {} : { status: patch.status }),
  ...accountOf(patch, names),
  ...payeeOf(patch, names),
  ...categoryOf(patch, names),
  ...tagsOf(row, patch, names),
});

const accountOf = ({ accountId }: TransactionPatch, { accounts }: Names): Partial<RegisterRow> => {
  const account = accounts.find(({ id }) => id === accountId);
  return account === undefined ? {} : { accountId: account.id, account: account.name };
};

const payeeOf = ({ payee }: TransactionPatch, { catalog }: Names): Partial<RegisterRow> => {
  if (payee === undefined) return {};
  if (payee === null) return { payeeId: null, payee: "" };
  if ("name" in payee) return { payee: payee.name };
  return { payeeId: payee.id, payee: catalog.payees.find(({ id }) => id === payee.id)?.name ?? "" };
};

const categoryOf = ({ categoryId, splits }: TransactionPatch, { catalog }: Names): Partial<RegisterRow> => {
  if (categoryId === undefined || (splits?.length ?? 0) > 0) return {};
  if (categoryId === null) return { categoryId: null, category: "" };
  const category = catalog.categories.find(({ id }) => id === categoryId)?.name ?? "";
  return { categoryId, category, splits: [] };
};

const tagsOf = (
  { tags }: RegisterRow,
  { addTags = [], removeTags = [] }: TransactionPatch,
  { catalog }: Names,
): Partial<RegisterRow> => {
  if (addTags.length === 0 && removeTags.length === 0) return {};
  const added = catalog.tags.filter(({ id }) => addTags.includes(id) && !tags.some((tag) => tag.id === id));
  return {
    tags: [...tags.filter(({ id }) => !removeTags.includes(id)), ...added].toSorted((left, right) =>
      left.name.localeCompare(right.name),
    ),
  };
};
