import type { AccountView, CatalogView } from "@coffer/core/contract";
import type { AccountId, CategoryId, PayeeId } from "@coffer/core/ledger";
import type { ComboboxOption } from "../../ui/index.ts";

/** What the payee field may say: a payee, or that the money went to another account. */
export type PayeeFieldChoice =
  | { readonly kind: "payee"; readonly id: PayeeId }
  | { readonly kind: "transfer"; readonly accountId: AccountId };

const TRANSFER = "transfer:";

export const transferValue = (accountId: AccountId): string => `${TRANSFER}${accountId}`;

export const payeeChoiceOf = (value: string): PayeeFieldChoice =>
  value.startsWith(TRANSFER)
    ? { kind: "transfer", accountId: value.slice(TRANSFER.length) as AccountId }
    : { kind: "payee", id: value as PayeeId };

/** The payees by name with their usual category, then the accounts that money can go to or come from. */
export const payeeOptions = (
  { payees, categories }: Pick<CatalogView, "payees" | "categories">,
  accounts: readonly AccountView[],
  transferLabel: (account: string) => string,
): readonly ComboboxOption[] => {
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return [
    ...payees.map(({ id, name, categoryId, aliases }) => ({
      value: id,
      label: name,
      ...(categoryId === null ? {} : { detail: names.get(categoryId) ?? "" }),
      ...(aliases.length === 0 ? {} : { keywords: aliases.join(" ") }),
    })),
    ...accounts
      .filter(({ closedOn }) => closedOn === null)
      .map(({ id, name, currency }) => ({
        value: transferValue(id),
        label: transferLabel(name),
        detail: currency,
      })),
  ];
};

/** The categories one can give, each with its group; hidden ones only where they are in use (`keep`). */
export const categoryOptions = (
  categories: CatalogView["categories"],
  keep: CategoryId | null = null,
): readonly ComboboxOption[] => {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const groups = new Set(categories.map(({ parentId }) => parentId));
  return categories
    .filter(({ id, parentId }) => parentId !== null || !groups.has(id))
    .filter(({ id, hidden, parentId }) => {
      const group = parentId === null ? undefined : byId.get(parentId);
      return id === keep || (!hidden && group?.hidden !== true);
    })
    .map(({ id, name, parentId }) => {
      const group = parentId === null ? undefined : byId.get(parentId)?.name;
      return { value: id, label: name, ...(group === undefined ? {} : { detail: group }) };
    });
};

/** The open accounts, and the one that is in use. */
export const accountOptions = (
  accounts: readonly AccountView[],
  keep: AccountId | null = null,
): readonly ComboboxOption[] =>
  accounts
    .filter(({ id, closedOn }) => closedOn === null || id === keep)
    .map(({ id, name, currency }) => ({ value: id, label: name, detail: currency }));
