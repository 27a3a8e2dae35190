import type { CategoryView } from "@coffer/core/contract";
import type { CategoryId, CategoryKind } from "@coffer/core/ledger";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, Dialog, SegmentedControl, Select, Switch, TextArea, TextField } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { catalogMessages } from "./messages.ts";

/** Which category is edited, or where a new one goes. */
export type CategorySubject = CategoryView | { readonly id: null; readonly parentId: CategoryId | null };

/** Adds a category, or says other things of one. */
export function CategoryDialog({
  subject,
  groups,
  onClose,
}: {
  readonly subject: CategorySubject | null;
  readonly groups: readonly CategoryView[];
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const form = useId();
  const isNew = subject?.id === null;
  return (
    <Dialog
      open={subject !== null}
      onClose={onClose}
      size="small"
      title={t(isNew ? "categories.create" : "categories.edit")}
      footer={
        <Button type="submit" form={form} variant="primary">
          {t(isNew ? "categories.add" : "categories.save")}
        </Button>
      }
    >
      {subject !== null && <CategoryForm id={form} subject={subject} groups={groups} onDone={onClose} />}
    </Dialog>
  );
}

const NO_GROUP = "none";

function CategoryForm({
  id,
  subject,
  groups,
  onDone,
}: {
  readonly id: string;
  readonly subject: CategorySubject;
  readonly groups: readonly CategoryView[];
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const engine = useEngine();
  const act = useAct();
  const [fields, setFields] = useState(() => fieldsOf(subject, groups));
  const [asked, setAsked] = useState(false);
  const name = fields.name.trim();
  const isGroup = subject.id !== null && groups.some((group) => group.id === subject.id);
  const group = groups.find((each) => each.id === fields.parentId);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (name === "") return;
    const done = t(subject.id === null ? "categories.added" : "categories.saved", { name });
    const kind = group?.kind ?? fields.kind;
    const saved = await act(engine.catalog.saveCategory({ ...fields, id: subject.id, name, kind }), { done });
    if (saved.ok) onDone();
  };
  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4">
      <TextField
        autoFocus
        label={t("categories.name")}
        value={fields.name}
        maxLength={120}
        onChange={(next) => setFields({ ...fields, name: next })}
        error={asked && name === "" ? t("categories.nameMissing") : null}
      />
      {!isGroup && (
        <Select
          label={t("categories.group")}
          value={fields.parentId ?? NO_GROUP}
          options={[
            { value: NO_GROUP, label: t("categories.noGroup") },
            ...groups.map((each) => ({ value: each.id as string, label: each.name })),
          ]}
          onChange={(parent) =>
            setFields({ ...fields, parentId: parent === NO_GROUP ? null : (parent as CategoryId) })
          }
        />
      )}
      {group === undefined && (
        <SegmentedControl
          label={t("categories.kind")}
          value={fields.kind}
          onChange={(kind) => setFields({ ...fields, kind })}
          options={[
            { value: "expense", label: t("categories.expense") },
            { value: "income", label: t("categories.income") },
          ]}
        />
      )}
      <TextArea
        label={t("categories.note")}
        rows={2}
        maxLength={4000}
        value={fields.note}
        onChange={(note) => setFields({ ...fields, note })}
      />
      <Switch
        label={t("categories.hidden")}
        hint={t("categories.hiddenHint")}
        checked={fields.hidden}
        onChange={(hidden) => setFields({ ...fields, hidden })}
      />
    </form>
  );
}

interface Fields {
  readonly name: string;
  readonly kind: CategoryKind;
  readonly parentId: CategoryId | null;
  readonly hidden: boolean;
  readonly note: string;
}

const fieldsOf = (subject: CategorySubject, groups: readonly CategoryView[]): Fields =>
  subject.id === null
    ? {
        name: "",
        kind: groups.find(({ id }) => id === subject.parentId)?.kind ?? "expense",
        parentId: subject.parentId,
        hidden: false,
        note: "",
      }
    : {
        name: subject.name,
        kind: subject.kind,
        parentId: subject.parentId,
        hidden: subject.hidden,
        note: subject.note,
      };
