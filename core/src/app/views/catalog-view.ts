import { dateOfDay } from "../../calendar/index.ts";
import type { CatalogView, CategoryView } from "../../contract/index.ts";
import type { Category, CategoryId } from "../../ledger/index.ts";
import { catalogUsage, type Usage } from "../../reports/index.ts";
import type { Books } from "../books.ts";

/** Categories in tree order, payees and tags by name, rates newest first, each with how often it is used. */
export const catalogView = (books: Books): CatalogView => {
  const usage = catalogUsage(books);
  return {
    categories: inTreeOrder(books.categories).map((category) => categoryView(category, usage)),
    payees: books.payees
      .map(({ id, name, categoryId, aliases }) => {
        const used = usage.payees.get(id);
        return {
          id,
          name,
          categoryId,
          aliases: Object.keys(aliases).sort(byText),
          transactions: used?.transactions ?? 0,
          lastUsed: used === undefined ? null : dateOfDay(used.lastDay),
        };
      })
      .sort(byName),
    tags: books.tags
      .map(({ id, name, colour }) => ({ id, name, colour, transactions: usage.tags.get(id) ?? 0 }))
      .sort(byName),
    rates: books
      .all("exchange-rate")
      .map(({ id, from, to, date, rate }) => ({ id, from, to, date, rate }))
      .sort((left, right) => byText(right.date, left.date) || byText(left.id, right.id)),
  };
};

/** Each group followed by its categories. What lost its group on another device stands at the end. */
const inTreeOrder = (categories: readonly Category[]): readonly Category[] => {
  const known = new Set(categories.map(({ id }) => id));
  const inside = (parentId: CategoryId | null): readonly Category[] =>
    categories
      .filter((category) => category.parentId === parentId)
      .sort((left, right) => left.position - right.position || byText(left.id, right.id));
  const orphans = categories.filter(({ parentId }) => parentId !== null && !known.has(parentId));
  return [...inside(null).flatMap((group) => [group, ...inside(group.id)]), ...orphans];
};

const categoryView = (category: Category, usage: Usage): CategoryView => ({
  id: category.id,
  name: category.name,
  kind: category.kind,
  parentId: category.parentId,
  hidden: category.hidden,
  note: category.note,
  position: category.position,
  transactions: usage.categories.get(category.id) ?? 0,
});

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const collator = new Intl.Collator();

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  collator.compare(left.name, right.name);
