import type { RegisterFilter } from "@coffer/core/contract";
import type { AccountId, CategoryId, PayeeId, TagId, TransactionStatus } from "@coffer/core/ledger";
import { useMemo, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, Combobox, DateField, Popover, Select, type ComboboxOption } from "../../ui/index.ts";
import { useToday } from "../../views/index.ts";
import { withoutField } from "./filter-parts.ts";
import { registerMessages } from "./messages.ts";
import { boundsOfPeriod, periodNames, periodOfBounds } from "./period-presets.ts";
import { useNames } from "./use-names.ts";

/** The value that stands for "without one" in a list of choices. */
const NONE = "none";

/** Narrows the register down; every choice holds at once. */
export function FilterPopover({
  filter,
  onChange,
  open,
  onOpenChange,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <Popover
      label={t("filter.label")}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button size="small" icon="filter">
          {t("filter.button")}
        </Button>
      }
    >
      <FilterFields filter={filter} onChange={onChange} />
    </Popover>
  );
}

function FilterFields({
  filter,
  onChange,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const choices = useChoices();
  const set = <Field extends keyof RegisterFilter>(field: Field, value: RegisterFilter[Field] | null): void =>
    onChange(value === null ? withoutField(filter, field) : { ...filter, [field]: value });
  /** A chosen member is added to the list: a filter may name several. */
  const add = <Id extends string | null>(list: readonly Id[] | undefined, id: Id): readonly Id[] => [
    ...new Set([...(list ?? []), id]),
  ];
  const any = { value: "any" as const, label: t("filter.any") };
  return (
    <div className="grid w-120 max-w-full grid-cols-2 gap-3 narrow:w-full narrow:grid-cols-1">
      <PeriodFields filter={filter} onChange={onChange} />
      <Adder
        label={t("filter.account")}
        options={choices.accounts}
        onAdd={(id) => set("accountIds", add(filter.accountIds, id as AccountId))}
      />
      <Adder
        label={t("filter.category")}
        options={choices.categories}
        onAdd={(id) => set("categoryIds", add(filter.categoryIds, id === NONE ? null : (id as CategoryId)))}
      />
      <Adder
        label={t("filter.payee")}
        options={choices.payees}
        onAdd={(id) => set("payeeIds", add(filter.payeeIds, id === NONE ? null : (id as PayeeId)))}
      />
      <Adder
        label={t("filter.tag")}
        options={choices.tags}
        onAdd={(id) => set("tagIds", add(filter.tagIds, id as TagId))}
      />
      <Select
        label={t("filter.status")}
        value={filter.statuses?.length === 1 ? (filter.statuses[0] as TransactionStatus) : any.value}
        onChange={(status) => set("statuses", status === "any" ? null : [status])}
        options={[
          any,
          { value: "uncleared", label: t("status.uncleared") },
          { value: "cleared", label: t("status.cleared") },
          { value: "reconciled", label: t("status.reconciled") },
        ]}
      />
      <Select
        label={t("filter.direction")}
        value={filter.direction ?? any.value}
        onChange={(direction) => set("direction", direction === "any" ? null : direction)}
        options={[any, { value: "in", label: t("filter.in") }, { value: "out", label: t("filter.out") }]}
      />
      <Select
        label={t("filter.transfers")}
        value={filter.transfers ?? any.value}
        onChange={(transfers) => set("transfers", transfers === "any" ? null : transfers)}
        options={[
          any,
          { value: "only", label: t("filter.only") },
          { value: "exclude", label: t("filter.exclude") },
        ]}
      />
    </div>
  );
}

function PeriodFields({
  filter,
  onChange,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const today = useToday();
  const setDays = (bounds: Pick<RegisterFilter, "from" | "to">): void =>
    onChange({ ...withoutField(filter, "from", "to"), ...bounds });
  return (
    <>
      <Select
        label={t("filter.period")}
        className="col-span-full"
        value={periodOfBounds({ ...filter }, today)}
        placeholder=" "
        onChange={(name) => setDays(boundsOfPeriod(name, today))}
        options={periodNames.map((name) => ({ value: name, label: t(`filter.periods.${name}`) }))}
      />
      <DateField
        label={t("filter.from")}
        value={filter.from ?? null}
        today={today}
        onChange={(from) =>
          setDays({
            ...(from === null ? {} : { from }),
            ...(filter.to === undefined ? {} : { to: filter.to }),
          })
        }
      />
      <DateField
        label={t("filter.to")}
        value={filter.to ?? null}
        today={today}
        onChange={(to) =>
          setDays({
            ...(filter.from === undefined ? {} : { from: filter.from }),
            ...(to === null ? {} : { to }),
          })
        }
      />
    </>
  );
}

function Adder({
  label,
  options,
  onAdd,
}: {
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly onAdd: (id: string) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <Combobox
      label={label}
      placeholder={t("filter.any")}
      value={null}
      options={options}
      onChange={(id) => id !== null && onAdd(id)}
    />
  );
}

const useChoices = () => {
  const t = useMessages(registerMessages);
  const { catalog, accounts } = useNames();
  return useMemo(() => {
    const groupNames = new Map(catalog.categories.map(({ id, name }) => [id, name]));
    return {
      accounts: accounts.map(({ id, name, currency }) => ({ value: id, label: name, detail: currency })),
      categories: [
        { value: NONE, label: t("filter.none") },
        ...catalog.categories.map(({ id, name, parentId }) => ({
          value: id,
          label: name,
          detail: parentId === null ? "" : (groupNames.get(parentId) ?? ""),
        })),
      ],
      payees: [
        { value: NONE, label: t("filter.noPayee") },
        ...catalog.payees.map(({ id, name }) => ({ value: id, label: name })),
      ],
      tags: catalog.tags.map(({ id, name }) => ({ value: id, label: name })),
    };
  }, [catalog, accounts, t]);
};
