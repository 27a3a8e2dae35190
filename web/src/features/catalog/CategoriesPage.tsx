import type { CategoryView } from "@coffer/core/contract";
import { useState, type ReactElement } from "react";
import { useCommands } from "../../commands/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { Button, EmptyState, Page, SkeletonLines } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { categoryGroups, movedCategory } from "./category-tree.ts";
import { CategoryDialog, type CategorySubject } from "./CategoryDialog.tsx";
import { CategoryLine, type CategoryDoing } from "./CategoryLine.tsx";
import { DeleteCategoryDialog } from "./DeleteCategoryDialog.tsx";
import { catalogMessages } from "./messages.ts";

/** What money is for: groups and their categories, in the household's own order. */
export function CategoriesPage(): ReactElement {
  const t = useMessages(catalogMessages);
  const engine = useEngine();
  const act = useAct();
  const categories = useView("catalog", null)?.categories;
  const [subject, setSubject] = useState<CategorySubject | null>(null);
  const [deleting, setDeleting] = useState<CategoryView | null>(null);
  const groups = categoryGroups(categories ?? []);
  const add = (): void => setSubject({ id: null, parentId: groups[0]?.group.id ?? null });
  useCommands(t("categories.title"), [
    { id: "add", label: t("categories.add"), keys: "n", icon: "plus", run: add },
  ]);

  const doing = (category: CategoryView): CategoryDoing => ({
    onEdit: () => setSubject(category),
    onMove: (step) => {
      const place = movedCategory(categories ?? [], category.id, step);
      if (place !== undefined) void act(engine.catalog.moveCategory({ id: category.id, ...place }));
    },
    onHide: () => {
      const { id, name, kind, parentId, note, hidden } = category;
      void act(engine.catalog.saveCategory({ id, name, kind, parentId, note, hidden: !hidden }));
    },
    onDelete: () => setDeleting(category),
  });

  return (
    <Page title={t("categories.title")} width="wide">
      <header className="mb-4 flex flex-wrap justify-end gap-2">
        <Button onClick={() => setSubject({ id: null, parentId: null })}>{t("categories.addGroup")}</Button>
        <Button variant="primary" icon="plus" onClick={add}>
          {t("categories.add")}
        </Button>
      </header>
      {categories === undefined ? (
        <SkeletonLines count={8} />
      ) : groups.length === 0 ? (
        <EmptyState icon="category" title={t("categories.empty")}>
          {t("categories.emptyText")}
        </EmptyState>
      ) : (
        <ul aria-label={t("categories.tree")} className="flex flex-col gap-5">
          {groups.map(({ group, categories: members, transactions }) => (
            <li key={group.id}>
              <CategoryLine
                group
                category={group}
                transactions={transactions}
                onAdd={() => setSubject({ id: null, parentId: group.id })}
                {...doing(group)}
              />
              <ul>
                {members.map((category) => (
                  <li key={category.id}>
                    <CategoryLine
                      group={false}
                      category={category}
                      transactions={category.transactions}
                      {...doing(category)}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <CategoryDialog
        subject={subject}
        groups={groups.map(({ group }) => group)}
        onClose={() => setSubject(null)}
      />
      {deleting !== null && (
        <DeleteCategoryDialog
          category={deleting}
          categories={categories ?? []}
          onClose={() => setDeleting(null)}
        />
      )}
    </Page>
  );
}
