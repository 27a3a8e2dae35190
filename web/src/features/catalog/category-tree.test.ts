import type { CategoryView, PayeeView } from "@coffer/core/contract";
import type { CategoryId } from "@coffer/core/ledger";
import { describe, expect, test } from "vitest";
import { categoryGroups, movedCategory } from "./category-tree.ts";
import { matchingPayees } from "./payee-search.ts";

const category = (id: string, parentId: string | null, kind = "expense", transactions = 1): CategoryView =>
  ({ id, name: id, parentId, kind, transactions, hidden: false }) as unknown as CategoryView;

const tree = [
  category("home", null),
  category("rent", "home", "expense", 10),
  category("power", "home", "expense", 5),
  category("fun", null),
  category("books", "fun"),
  category("work", null, "income"),
  category("salary", "work", "income"),
];
const moved = (id: string, step: "up" | "down") => movedCategory(tree, id as CategoryId, step);

describe("the tree of categories", () => {
  test("a group counts its categories' transactions with its own", () => {
    expect(categoryGroups(tree)[0]).toMatchObject({ group: { id: "home" }, transactions: 16 });
  });
  test("a category moves among its siblings", () => {
    expect(moved("power", "up")).toEqual({ parentId: "home", before: "rent" });
    expect(moved("rent", "down")).toEqual({ parentId: "home", before: null });
  });
  test("past an end it enters the neighbouring group of its kind", () => {
    expect(moved("power", "down")).toEqual({ parentId: "fun", before: "books" });
    expect(moved("books", "up")).toEqual({ parentId: "home", before: null });
    expect(moved("books", "down")).toBeUndefined();
  });
  test("a group moves among groups and enters none", () => {
    expect(moved("fun", "up")).toEqual({ parentId: null, before: "home" });
    expect(moved("home", "up")).toBeUndefined();
  });
});

describe("payees by what is typed", () => {
  const payees = [
    { name: "Bäckerei Lindner", aliases: ["LINDNER GMBH 42"] },
    { name: "Market", aliases: [] },
  ] as unknown as readonly PayeeView[];
  const found = (typed: string) => matchingPayees(payees, typed).map(({ name }) => name);
  test("case and accents do not matter", () => {
    expect(found("backerei")).toEqual(["Bäckerei Lindner"]);
  });
  test("aliases are searched, every word must be there", () => {
    expect(found("gmbh 42")).toEqual(["Bäckerei Lindner"]);
    expect(found("gmbh market")).toEqual([]);
  });
  test("nothing typed finds all", () => {
    expect(found("  ")).toHaveLength(2);
  });
});
