import { describe, expect, test } from "vitest";
import { AccountKind } from "./account.ts";
import { accountKindTraits } from "./account-kind.ts";
import { Category } from "./category.ts";
import { createDefaultCategories, defaultCategoryGroups } from "./default-categories.ts";

const numbered = (): (() => string) => {
  let last = 0;
  return () => `c${(last += 1)}`;
};

describe("LED-40 the tree a vault begins with", () => {
  test("one group of income, then twelve of spending, no key twice", () => {
    expect(defaultCategoryGroups.map(({ kind }) => kind)).toEqual([
      "income",
      ...Array.from({ length: 12 }, () => "expense"),
    ]);
    const keys = defaultCategoryGroups.flatMap((group) => [
      group.key,
      ...group.categories.map(({ key }) => key),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("LED-41 as records", () => {
  test("each is valid, each child after its group and of its kind", () => {
    const categories = createDefaultCategories(numbered());
    const positions = new Map(categories.map(({ id }, position) => [id, position]));
    for (const [position, category] of categories.entries()) {
      expect(Category.safeParse(category).success).toBe(true);
      const group =
        category.parentId === null ? category : categories[positions.get(category.parentId) ?? -1];
      expect(group).toMatchObject({ parentId: null, kind: category.kind });
      expect(positions.get(group!.id)).toBeLessThanOrEqual(position);
    }
    expect(positions.size).toBe(categories.length);
  });

  test("in the person's language where it is known", () => {
    const categories = createDefaultCategories(numbered(), (key) => (key === "food" ? "Essen" : undefined));
    expect(categories.map(({ name }) => name)).toEqual(expect.arrayContaining(["Essen", "Groceries"]));
  });
});

describe("LED-1 to LED-3 kinds of accounts", () => {
  const having = (trait: "owed" | "onBudget" | "transacts") =>
    AccountKind.options.filter((kind) => accountKindTraits(kind)[trait]);

  test("what is owed, what is on budget, what is kept by transactions", () => {
    expect(having("owed")).toEqual(["card", "loan", "debt"]);
    expect(having("onBudget")).toEqual(["checking", "savings", "card", "cash"]);
    expect(having("transacts")).toEqual(["checking", "savings", "card", "cash", "loan", "debt"]);
  });
});
