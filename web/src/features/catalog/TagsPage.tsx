import type { TagView } from "@coffer/core/contract";
import { Link } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useCommands } from "../../commands/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import {
  Button,
  ColourDot,
  ConfirmDialog,
  EmptyState,
  IconButton,
  Menu,
  Page,
  SkeletonLines,
} from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { catalogMessages } from "./messages.ts";
import { TagDialog } from "./TagDialog.tsx";

/** What gathers transactions across categories: a trip, a renovation, the tax return. */
export function TagsPage(): ReactElement {
  const t = useMessages(catalogMessages);
  const tags = useView("catalog", null)?.tags;
  const [subject, setSubject] = useState<TagView | "new" | null>(null);
  const [deleting, setDeleting] = useState<TagView | null>(null);
  const add = (): void => setSubject("new");
  useCommands(t("tags.title"), [{ id: "add", label: t("tags.add"), keys: "n", icon: "plus", run: add }]);
  const addButton = (
    <Button variant="primary" icon="plus" onClick={add}>
      {t("tags.add")}
    </Button>
  );
  return (
    <Page title={t("tags.title")} width="wide">
      {tags === undefined ? (
        <SkeletonLines count={4} />
      ) : tags.length === 0 ? (
        <EmptyState icon="tag" title={t("tags.empty")} action={addButton}>
          {t("tags.emptyText")}
        </EmptyState>
      ) : (
        <>
          <header className="mb-4 flex justify-end">{addButton}</header>
          <ul aria-label={t("tags.title")}>
            {tags.map((tag) => (
              <TagLine
                key={tag.id}
                tag={tag}
                onEdit={() => setSubject(tag)}
                onDelete={() => setDeleting(tag)}
              />
            ))}
          </ul>
        </>
      )}
      <TagDialog subject={subject} nextColour={(tags?.length ?? 0) % 8} onClose={() => setSubject(null)} />
      {deleting !== null && <DeleteTag tag={deleting} onClose={() => setDeleting(null)} />}
    </Page>
  );
}

function TagLine({
  tag,
  onEdit,
  onDelete,
}: {
  readonly tag: TagView;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  const { id, name, colour, transactions } = tag;
  return (
    <li className="flex min-h-9 items-center gap-3 border-b border-hairline px-1 hover:bg-wash narrow:min-h-touch">
      <ColourDot colour={colour + 1} />
      <button type="button" onClick={onEdit} className="min-w-0 flex-1 truncate rounded-small py-1 text-left">
        {name}
      </button>
      {transactions === 0 ? (
        <span className="text-12 text-faint">{t("tags.transactions", { count: 0, text: "" })}</span>
      ) : (
        <Link
          to="/register"
          search={{ tag: id }}
          className="money rounded-small text-12 text-soft underline-offset-4 hover:underline"
        >
          {t("tags.transactions", { count: transactions, text: formats.number(transactions) })}
        </Link>
      )}
      <Menu
        trigger={<IconButton icon="more" size="small" label={t("tags.menu", { name })} tooltip={false} />}
        entries={[
          { label: t("tags.actions.edit"), icon: "edit", onSelect: onEdit },
          { label: t("tags.actions.delete"), icon: "trash", danger: true, onSelect: onDelete },
        ]}
      />
    </li>
  );
}

function DeleteTag({
  tag: { id, name, transactions },
  onClose,
}: {
  readonly tag: TagView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const remove = async (): Promise<void> => {
    onClose();
    await act(engine.catalog.deleteTag({ id }), { done: t("tags.deleted", { name }) });
  };
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => void remove()}
      title={t("tags.deleteTitle", { name })}
      confirmLabel={t("tags.delete")}
    >
      {t("tags.deleteText", { count: transactions, text: formats.number(transactions) })}
    </ConfirmDialog>
  );
}
