import type { TransactionPatch } from "@coffer/core/contract";
import type { AccountId, CategoryId, TagId, TransactionStatus } from "@coffer/core/ledger";
import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import { useMessages } from "../../i18n/index.ts";
import {
  Button,
  Combobox,
  DateField,
  IconButton,
  Menu,
  Popover,
  type ComboboxOption,
} from "../../ui/index.ts";
import { useToday } from "../../views/index.ts";
import { accountOptions, categoryOptions } from "./choice.ts";
import { registerMessages } from "./messages.ts";
import { useNames } from "./use-names.ts";

/** What can be done with all that is selected. */
export function BulkBar({
  onEdit,
  onDuplicate,
  onRemove,
  onLink,
  onClear,
}: {
  readonly onEdit: (patch: TransactionPatch) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Null unless two are selected that can be the legs of a transfer. */
  readonly onLink: (() => void) | null;
  readonly onClear: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const choices = useBulkChoices();
  const today = useToday();
  const statuses: readonly TransactionStatus[] = ["uncleared", "cleared"];
  return (
    <div role="toolbar" aria-label={t("bulk.label")} className="flex flex-wrap items-center gap-1">
      <ChoicePopover
        label={t("bulk.category")}
        options={choices.categories}
        onChoose={(id) => onEdit({ categoryId: id as CategoryId })}
        extra={
          <Button size="small" variant="quiet" onClick={() => onEdit({ categoryId: null })}>
            {t("bulk.uncategorise")}
          </Button>
        }
      />
      <ChoicePopover
        label={t("bulk.payee")}
        options={choices.payees}
        onChoose={(id) => onEdit({ payee: { id: id as never } })}
        onCreate={(name) => onEdit({ payee: { name } })}
      />
      <TagsPopover
        options={choices.tags}
        onAdd={(id) => onEdit({ addTags: [id as TagId] })}
        onRemove={(id) => onEdit({ removeTags: [id as TagId] })}
      />
      <Menu
        align="start"
        trigger={
          <Button size="small" variant="quiet">
            {t("bulk.status")}
          </Button>
        }
        entries={statuses.map((status) => ({
          label: t(`status.${status}`),
          onSelect: () => onEdit({ status }),
        }))}
      />
      <ChoicePopover
        label={t("bulk.account")}
        options={choices.accounts}
        onChoose={(id) => onEdit({ accountId: id as AccountId })}
      />
      <BarPopover label={t("bulk.date")}>
        {(close) => (
          <DateField
            autoFocus
            label={t("bulk.date")}
            value={null}
            today={today}
            onChange={(date) => {
              if (date === null) return;
              close();
              onEdit({ date });
            }}
          />
        )}
      </BarPopover>
      {onLink !== null && (
        <Button size="small" variant="quiet" icon="transfer" onClick={onLink}>
          {t("transfer.link")}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={onDuplicate}>
        {t("bulk.duplicate")}
      </Button>
      <Button size="small" variant="quiet" icon="trash" onClick={onRemove}>
        {t("bulk.delete")}
      </Button>
      <IconButton size="small" icon="close" label={t("bulk.clear")} onClick={onClear} />
    </div>
  );
}

const useBulkChoices = () => {
  const { catalog, accounts } = useNames();
  return useMemo(
    () => ({
      categories: categoryOptions(catalog.categories),
      payees: catalog.payees.map(({ id, name }) => ({ value: id, label: name })),
      tags: catalog.tags.map(({ id, name }) => ({ value: id, label: name })),
      accounts: accountOptions(accounts),
    }),
    [catalog, accounts],
  );
};

function BarPopover({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={label}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" variant="quiet">
          {label}
        </Button>
      }
    >
      <div className="flex w-64 flex-col gap-2">{children(() => setOpen(false))}</div>
    </Popover>
  );
}

function ChoicePopover({
  label,
  options,
  onChoose,
  onCreate,
  extra,
}: {
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (value: string) => void;
  readonly onCreate?: (name: string) => void;
  readonly extra?: ReactNode;
}): ReactElement {
  return (
    <BarPopover label={label}>
      {(close) => (
        <>
          <Combobox
            autoFocus
            label={label}
            value={null}
            options={options}
            onChange={(value) => {
              if (value === null) return;
              close();
              onChoose(value);
            }}
            onCreate={
              onCreate === undefined
                ? undefined
                : (name) => {
                    close();
                    onCreate(name);
                  }
            }
          />
          {extra}
        </>
      )}
    </BarPopover>
  );
}

function TagsPopover({
  options,
  onAdd,
  onRemove,
}: {
  readonly options: readonly ComboboxOption[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <BarPopover label={t("bulk.tags")}>
      {() => (
        <>
          <Combobox
            autoFocus
            label={t("bulk.addTag")}
            value={null}
            options={options}
            onChange={(id) => id !== null && onAdd(id)}
          />
          <Combobox
            label={t("bulk.removeTag")}
            value={null}
            options={options}
            onChange={(id) => id !== null && onRemove(id)}
          />
        </>
      )}
    </BarPopover>
  );
}
