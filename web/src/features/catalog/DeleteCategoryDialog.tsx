import type { CategoryView } from "@coffer/core/contract";
import type { CategoryId } from "@coffer/core/ledger";
import { useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Combobox, ConfirmDialog } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { categoryGroups } from "./category-tree.ts";
import { catalogMessages } from "./messages.ts";

/** Deletes a category; its transactions take another one, or none. */
export function DeleteCategoryDialog({
  category,
  categories,
  onClose,
}: {
  readonly category: CategoryView;
  readonly categories: readonly CategoryView[];
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const [replaceWith, setReplaceWith] = useState<string | null>(null);
  const { id, name } = category;
  const group = categoryGroups(categories).find((each) => each.group.id === id);
  const count = group?.transactions ?? category.transactions;
  const others = categories.filter(
    (other) =>
      other.id !== id && other.parentId !== id && (other.parentId !== null || !isGroup(categories, other)),
  );
  const remove = async (): Promise<void> => {
    onClose();
    await act(engine.catalog.deleteCategory({ id, replaceWith: replaceWith as CategoryId | null }), {
      done: t("categories.deleted", { name }),
    });
  };
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => void remove()}
      title={t("categories.deleteTitle", { name })}
      confirmLabel={t("categories.delete")}
    >
      {group !== undefined && <p>{t("categories.deleteGroupText", { count: group.categories.length })}</p>}
      <p>{t("categories.deleteText", { count, text: formats.number(count) })}</p>
      {count > 0 && (
        <Combobox
          label={t("categories.replaceWith")}
          placeholder={t("categories.uncategorised")}
          value={replaceWith}
          options={others.map((other) => ({ value: other.id, label: other.name }))}
          onChange={setReplaceWith}
        />
      )}
    </ConfirmDialog>
  );
}

const isGroup = (categories: readonly CategoryView[], { id }: CategoryView): boolean =>
  categories.some(({ parentId }) => parentId === id);
