import type { LocalDate } from "@coffer/core/calendar";
import type { AccountDraft, AccountView } from "@coffer/core/contract";
import { accountKindTraits, AccountKind } from "@coffer/core/ledger";
import type { CurrencyCode, MinorUnits } from "@coffer/core/money";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { CurrencyField } from "../../forms/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import {
  AmountField,
  Button,
  DateField,
  Dialog,
  Select,
  Switch,
  TextArea,
  TextField,
} from "../../ui/index.ts";
import { useAct, useEngine, useToday } from "../../views/index.ts";
import { accountsMessages } from "./messages.ts";

/** Which account is edited: one of those there are, or a new one. */
export type AccountDialogSubject = AccountView | "new";

/** Adds an account, or says other things of one. */
export function AccountDialog({
  subject,
  onClose,
}: {
  readonly subject: AccountDialogSubject | null;
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const form = useId();
  return (
    <Dialog
      open={subject !== null}
      onClose={onClose}
      title={t(subject === "new" ? "form.create" : "form.edit")}
      footer={
        <Button type="submit" form={form} variant="primary">
          {t(subject === "new" ? "add" : "form.save")}
        </Button>
      }
    >
      {subject !== null && (
        <AccountForm id={form} account={subject === "new" ? null : subject} onDone={onClose} />
      )}
    </Dialog>
  );
}

interface Fields extends Omit<AccountDraft, "opening"> {
  readonly openingAmount: number | null;
  readonly openingDate: LocalDate | null;
}

function AccountForm({
  id,
  account,
  onDone,
}: {
  readonly id: string;
  readonly account: AccountView | null;
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const today = useToday();
  const { baseCurrency } = useFormats();
  const [fields, setFields] = useState<Fields>(() => fieldsOf(account, baseCurrency as CurrencyCode, today));
  const [asked, setAsked] = useState(false);
  const save = useSave(account);
  const set = (change: Partial<Fields>): void => setFields({ ...fields, ...change });
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (fields.name.trim() !== "" && (await save(fields))) onDone();
  };
  const fixed = account !== null && account.transactions > 0;
  return (
    <form
      id={id}
      onSubmit={(event) => void onSubmit(event)}
      className="grid grid-cols-2 gap-4 narrow:grid-cols-1"
    >
      <TextField
        autoFocus
        className="col-span-full"
        label={t("form.name")}
        value={fields.name}
        maxLength={120}
        onChange={(name) => set({ name })}
        error={asked && fields.name.trim() === "" ? t("form.nameMissing") : null}
      />
      <Select
        label={t("form.kind")}
        value={fields.kind}
        options={AccountKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) =>
          set({ kind, ...(account === null ? { onBudget: accountKindTraits(kind).onBudget } : {}) })
        }
      />
      <CurrencyField
        label={t("form.currency")}
        value={fields.currency}
        disabled={fixed}
        hint={fixed ? t("form.currencyFixed", { currency: fields.currency }) : undefined}
        onChange={(currency) => set({ currency: currency as CurrencyCode })}
      />
      {account === null && (
        <>
          <AmountField
            label={t("form.opening")}
            hint={accountKindTraits(fields.kind).owed ? t("form.openingOwed") : undefined}
            value={fields.openingAmount}
            currency={fields.currency}
            onChange={(openingAmount) => set({ openingAmount })}
          />
          <DateField
            label={t("form.openingDate")}
            value={fields.openingDate}
            today={today}
            onChange={(openingDate) => set({ openingDate })}
          />
        </>
      )}
      <div className="col-span-full">
        <Switch
          label={t("form.onBudget")}
          hint={t("form.onBudgetHint")}
          checked={fields.onBudget}
          onChange={(onBudget) => set({ onBudget })}
        />
      </div>
      <TextField
        label={t("form.institution")}
        value={fields.institution}
        maxLength={120}
        onChange={(institution) => set({ institution })}
      />
      <TextField
        label={t("form.number")}
        hint={t("form.numberHint")}
        value={fields.number}
        maxLength={64}
        onChange={(number) => set({ number })}
      />
      <TextArea
        className="col-span-full"
        label={t("form.note")}
        rows={2}
        value={fields.note}
        maxLength={4000}
        onChange={(note) => set({ note })}
      />
    </form>
  );
}

const fieldsOf = (account: AccountView | null, currency: CurrencyCode, today: LocalDate): Fields => ({
  name: account?.name ?? "",
  kind: account?.kind ?? "checking",
  currency: account?.currency ?? currency,
  onBudget: account?.onBudget ?? true,
  institution: account?.institution ?? "",
  number: account?.number ?? "",
  note: account?.note ?? "",
  openingAmount: null,
  openingDate: today,
});

const useSave = (account: AccountView | null): ((fields: Fields) => Promise<boolean>) => {
  const t = useMessages(accountsMessages);
  const engine = useEngine();
  const act = useAct();
  return async ({ openingAmount, openingDate, ...fields }) => {
    const named = { ...fields, name: fields.name.trim(), number: fields.number.trim() };
    if (account !== null) {
      const edited = engine.ledger.editAccount({ id: account.id, patch: named });
      return (await act(edited, { done: t("form.saved", { name: named.name }) })).ok;
    }
    const opening =
      openingAmount === null || openingDate === null
        ? null
        : { date: openingDate, amount: openingAmount as MinorUnits };
    const created = engine.ledger.createAccount({ ...named, opening });
    return (await act(created, { done: t("form.added", { name: named.name }) })).ok;
  };
};
