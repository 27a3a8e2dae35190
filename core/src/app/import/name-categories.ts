import type { IdSource } from "../../kernel/index.ts";
import { type Category, CategoryId, type CategoryKind } from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** Finds or makes the category that a file names; null for an empty name. */
export type CategoryNamer = (name: string, kind: CategoryKind) => CategoryId | null;

/**
 * `Food:Groceries` is a group and a category, `Groceries` a category of any group. What the books lack is made; a
 * category without a group goes into one that bears the format's name (APP-44).
 */
export const createCategoryNamer = (
  books: Books,
  copy: WorkingCopy,
  newId: IdSource,
  format: string,
): CategoryNamer => {
  const all = [...books.categories];
  const named = new Map<string, CategoryId | null>();

  const make = (name: string, kind: CategoryKind, parentId: CategoryId | null): Category => {
    const position = all.reduce(
      (last, each) => (each.parentId === parentId ? Math.max(last, each.position) : last),
      0,
    );
    const category: Category = {
      id: CategoryId.parse(newId()),
      name: name.slice(0, 120),
      kind,
      parentId,
      hidden: false,
      note: "",
      position: position + 1,
    };
    all.push(category);
    copy.put("category", category);
    return category;
  };
  const groupOf = (name: string, kind: CategoryKind): Category =>
    all.find((each) => each.parentId === null && isSame(each.name, name)) ?? make(name, kind, null);

  const find = (path: readonly string[], kind: CategoryKind): CategoryId | null => {
    const leaf = path.at(-1);
    if (leaf === undefined) return null;
    if (path.length === 1) {
      const known = all.find((each) => each.parentId !== null && isSame(each.name, leaf));
      return (known ?? make(leaf, kind, groupOf(format, kind).id)).id;
    }
    const group = groupOf(path[0] ?? "", kind);
    const name = path.slice(1).join(": ");
    const known = all.find((each) => each.parentId === group.id && isSame(each.name, name));
    return (known ?? make(name, group.kind, group.id)).id;
  };

  return (name, kind) => {
    const cached = named.get(name);
    if (cached !== undefined) return cached;
    const path = name
      .split(":")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const id = find(path, kind);
    named.set(name, id);
    return id;
  };
};

const isSame = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();
