import type { CategoryView } from "@coffer/core/contract";
import type { CategoryId } from "@coffer/core/ledger";

export interface CategoryGroup {
  readonly group: CategoryView;
  readonly categories: readonly CategoryView[];
  /** Of the group and its categories. */
  readonly transactions: number;
}

/** The groups in their order, each with its categories. */
export const categoryGroups = (categories: readonly CategoryView[]): readonly CategoryGroup[] =>
  categories
    .filter(({ parentId }) => parentId === null)
    .map((group) => {
      const members = categories.filter(({ parentId }) => parentId === group.id);
      const transactions = members.reduce((sum, member) => sum + member.transactions, group.transactions);
      return { group, categories: members, transactions };
    });

/** Where a category goes: its group, and what it comes to stand before (null for the end). */
export interface CategoryPlace {
  readonly parentId: CategoryId | null;
  readonly before: CategoryId | null;
}

/**
 * One place up or down: among its siblings, and beyond their ends into the neighbouring group. Undefined where there is
 * nowhere to go.
 */
export const movedCategory = (
  categories: readonly CategoryView[],
  id: CategoryId,
  step: "up" | "down",
): CategoryPlace | undefined => {
  const category = categories.find((each) => each.id === id);
  if (category === undefined) return undefined;
  const siblings = categories.filter(({ parentId }) => parentId === category.parentId);
  const at = siblings.indexOf(category);
  const within = placeAmong(siblings, at, step);
  if (within !== undefined) return { parentId: category.parentId, before: within };
  return category.parentId === null ? undefined : placeInNextGroup(categories, category.parentId, step);
};

const placeAmong = (
  siblings: readonly CategoryView[],
  at: number,
  step: "up" | "down",
): CategoryId | null | undefined => {
  if (step === "up") return siblings[at - 1]?.id;
  return at === siblings.length - 1 ? undefined : (siblings[at + 2]?.id ?? null);
};

const placeInNextGroup = (
  categories: readonly CategoryView[],
  groupId: CategoryId,
  step: "up" | "down",
): CategoryPlace | undefined => {
  const groups = categoryGroups(categories);
  const at = groups.findIndex(({ group }) => group.id === groupId);
  const next = groups[at + (step === "up" ? -1 : 1)];
  if (next === undefined || next.group.kind !== groups[at]?.group.kind) return undefined;
  return { parentId: next.group.id, before: step === "up" ? null : (next.categories[0]?.id ?? null) };
};
