import type { CategoryView } from "@coffer/core/contract";
import { Link } from "@tanstack/react-router";
import type { KeyboardEvent, ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Badge, IconButton, Menu } from "../../ui/index.ts";
import { catalogMessages } from "./messages.ts";

/** What can be done with a category. */
export interface CategoryDoing {
  readonly onEdit: () => void;
  readonly onMove: (step: "up" | "down") => void;
  readonly onHide: () => void;
  readonly onDelete: () => void;
}

/** A category's name, kind and use, with its menu; the count leads to its transactions. */
export function CategoryLine({
  category,
  transactions,
  group,
  onAdd,
  ...doing
}: CategoryDoing & {
  readonly category: CategoryView;
  /** Of a group: with its categories. */
  readonly transactions: number;
  readonly group: boolean;
  readonly onAdd?: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  const { id, name, hidden, note, kind } = category;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    // The menu button below would open its menu.
    event.stopPropagation();
    doing.onMove(event.key === "ArrowUp" ? "up" : "down");
  };
  return (
    <div
      onKeyDownCapture={onKeyDown}
      className="flex min-h-9 items-center gap-3 border-b border-hairline px-1 hover:bg-wash narrow:min-h-touch"
    >
      <button
        type="button"
        onClick={doing.onEdit}
        className={
          group
            ? "flex min-w-0 items-center gap-2 rounded-small py-1 text-left font-strong"
            : "flex min-w-0 items-center gap-2 rounded-small py-1 pl-5 text-left"
        }
      >
        <span className={hidden ? "truncate text-faint" : "truncate"}>{name}</span>
        {hidden && <Badge>{t("categories.hidden")}</Badge>}
        {group && kind === "income" && name !== t("categories.income") && (
          <Badge>{t("categories.income")}</Badge>
        )}
      </button>
      <span className="min-w-0 flex-1 truncate text-12 text-faint">{note}</span>
      {transactions === 0 ? (
        <span className="text-12 text-faint">{t("categories.transactions", { count: 0, text: "" })}</span>
      ) : (
        <Link
          to="/register"
          search={{ category: id }}
          className="money rounded-small text-12 text-soft underline-offset-4 hover:underline"
        >
          {t("categories.transactions", { count: transactions, text: formats.number(transactions) })}
        </Link>
      )}
      {onAdd !== undefined && (
        <IconButton icon="plus" size="small" label={t("categories.addTo", { name })} onClick={onAdd} />
      )}
      <Menu
        trigger={
          <IconButton icon="more" size="small" label={t("categories.menu", { name })} tooltip={false} />
        }
        entries={[
          { label: t("categories.actions.edit"), icon: "edit", onSelect: doing.onEdit },
          {
            label: t("categories.actions.up"),
            icon: "arrow-up",
            shortcut: "alt+up",
            onSelect: () => doing.onMove("up"),
          },
          {
            label: t("categories.actions.down"),
            icon: "arrow-down",
            shortcut: "alt+down",
            onSelect: () => doing.onMove("down"),
          },
          {
            label: t(hidden ? "categories.actions.show" : "categories.actions.hide"),
            icon: hidden ? "eye" : "eye-off",
            onSelect: doing.onHide,
          },
          "separator",
          { label: t("categories.actions.delete"), icon: "trash", danger: true, onSelect: doing.onDelete },
        ]}
      />
    </div>
  );
}
