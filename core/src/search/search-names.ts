import type { Account, Category, LedgerTable, Payee, Tag, TagId } from "../ledger/index.ts";
import { foldText } from "./fold.ts";

/** The names a row is found by. An array is taken as immutable: a new one after a change, the same one otherwise. */
export interface SearchNames {
  readonly accounts: readonly Pick<Account, "id" | "name" | "currency">[];
  readonly categories: readonly Pick<Category, "id" | "name" | "parentId">[];
  readonly payees: readonly Pick<Payee, "id" | "name">[];
  readonly tags: readonly Pick<Tag, "id" | "name">[];
}

/** Names by the table's own indexes plus one, since 0 stands for none; folded. */
export interface FoldedNames {
  readonly accounts: readonly string[];
  /** With the group's name before it: a group's name finds its categories. */
  readonly categories: readonly string[];
  readonly payees: readonly string[];
  readonly tags: ReadonlyMap<TagId, string>;
}

export const foldNames = (table: LedgerTable, names: SearchNames): FoldedNames => {
  const groupNames = new Map(names.categories.map(({ id, name }) => [id, name]));
  return {
    accounts: byIndex(table.accounts.ids, names.accounts, ({ name }) => name),
    categories: byIndex(table.categories.ids, names.categories, ({ name, parentId }) =>
      parentId === null ? name : `${groupNames.get(parentId) ?? ""} ${name}`,
    ),
    payees: byIndex(table.payees.ids, names.payees, ({ name }) => name),
    tags: new Map(names.tags.map(({ id, name }) => [id, foldText(name)])),
  };
};

const byIndex = <Id extends string, Item extends { readonly id: Id }>(
  ids: readonly Id[],
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly string[] => {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const names = ids.map((id) => {
    const item = itemById.get(id);
    return item === undefined ? "" : foldText(nameOf(item));
  });
  return ["", ...names];
};
