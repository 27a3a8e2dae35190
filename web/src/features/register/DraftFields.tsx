import type { CategoryId } from "@coffer/core/ledger";
import type { MinorUnits } from "@coffer/core/money";
import { useMemo, type ReactElement, type Ref } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { AmountField, Combobox, IconButton, SegmentedControl, type FieldProps } from "../../ui/index.ts";
import { accountOptions, categoryOptions, payeeChoiceOf, payeeOptions, transferValue } from "./choice.ts";
import { withAmount, withCategory, withPayee, type Draft } from "./draft.ts";
import { registerMessages } from "./messages.ts";
import { useNames } from "./use-names.ts";

export interface DraftFieldProps extends Pick<FieldProps, "hideLabel" | "inline" | "className"> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly inputClassName?: string;
}

/** Who the money goes to or comes from: a payee, a new one, or another account. */
export function DraftPayee({ draft, onChange, ...field }: DraftFieldProps): ReactElement {
  const t = useMessages(registerMessages);
  const { catalog, accounts } = useNames();
  const made = draft.payee !== null && "name" in draft.payee ? draft.payee.name : null;
  const options = useMemo(() => {
    const others = accounts.filter(({ id }) => id !== draft.accountId);
    const known = payeeOptions(catalog, others, (account) => t("options.transferTo", { account }));
    return made === null ? known : [{ value: made, label: made }, ...known];
  }, [catalog, accounts, draft.accountId, made, t]);
  const value =
    draft.transferTo !== null
      ? transferValue(draft.transferTo)
      : draft.payee === null
        ? null
        : "id" in draft.payee
          ? draft.payee.id
          : draft.payee.name;
  return (
    <Combobox
      {...field}
      label={t("columns.payee")}
      placeholder={t("columns.payee")}
      value={value}
      options={options}
      onChange={(next) => onChange(withPayee(draft, next === null ? null : payeeChoiceOf(next), catalog))}
      onCreate={(name) => onChange(withPayee(draft, { kind: "new", name }, catalog))}
    />
  );
}

export function DraftCategory({ draft, onChange, ...field }: DraftFieldProps): ReactElement {
  const t = useMessages(registerMessages);
  const { catalog } = useNames();
  const options = useMemo(() => categoryOptions(catalog.categories), [catalog.categories]);
  return (
    <Combobox
      {...field}
      label={t("columns.category")}
      placeholder={t("columns.category")}
      value={draft.categoryId}
      options={options}
      disabled={draft.transferTo !== null || draft.splits.length > 0}
      onChange={(id) => onChange(withCategory(draft, id as CategoryId | null, catalog.categories))}
    />
  );
}

export function DraftAccount({ draft, onChange, ...field }: DraftFieldProps): ReactElement {
  const t = useMessages(registerMessages);
  const { accounts } = useNames();
  const options = useMemo(() => accountOptions(accounts), [accounts]);
  return (
    <Combobox
      {...field}
      clearable={false}
      label={t("columns.account")}
      placeholder={t("columns.account")}
      value={draft.accountId}
      options={options}
      onChange={(id) => onChange({ ...draft, accountId: id as Draft["accountId"] })}
    />
  );
}

/** The amount with its direction, which a typed sign says as well. */
export function DraftAmount({ draft, onChange, ...field }: DraftFieldProps): ReactElement {
  const t = useMessages(registerMessages);
  const { baseCurrency } = useFormats();
  const { accounts } = useNames();
  const currency = accounts.find(({ id }) => id === draft.accountId)?.currency ?? baseCurrency;
  const out = draft.direction === "out";
  if (field.hideLabel !== true) {
    return (
      <>
        <SegmentedControl
          hideLabel
          label={t("filter.direction")}
          value={draft.direction}
          onChange={(direction) => onChange({ ...draft, direction })}
          options={[
            { value: "out", label: t("filter.out") },
            { value: "in", label: t("filter.in") },
          ]}
        />
        <AmountField
          {...field}
          autoFocus
          label={t("columns.amount")}
          value={draft.amount}
          currency={currency}
          onChange={(amount, plus) => onChange(withAmount(draft, amount, plus))}
        />
      </>
    );
  }
  return (
    <span className="flex min-w-0 items-end gap-1">
      <IconButton
        icon={out ? "minus" : "plus"}
        size="small"
        label={t(out ? "filter.out" : "filter.in")}
        onClick={() => onChange({ ...draft, direction: out ? "in" : "out" })}
        className="mb-1 shrink-0"
      />
      <AmountField
        {...field}
        className="flex-1"
        label={t("columns.amount")}
        value={draft.amount}
        currency={currency}
        onChange={(amount, plus) => onChange(withAmount(draft, amount, plus))}
      />
    </span>
  );
}

/** What moves on the other account, when it counts in another currency. */
export function DraftArrives({ draft, onChange, ...field }: DraftFieldProps): ReactElement | null {
  const t = useMessages(registerMessages);
  const { accounts } = useNames();
  const other = accounts.find(({ id }) => id === draft.transferTo);
  const own = accounts.find(({ id }) => id === draft.accountId);
  if (other === undefined || other.currency === own?.currency) return null;
  return (
    <AmountField
      {...field}
      label={t("draft.arrives", { account: `${other.name} (${other.currency})` })}
      value={draft.arrives}
      currency={other.currency}
      onChange={(arrives) =>
        onChange({ ...draft, arrives: arrives === null ? null : (Math.abs(arrives) as MinorUnits) })
      }
    />
  );
}
