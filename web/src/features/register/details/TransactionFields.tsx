import type { RegisterRow, TransactionPatch } from "@coffer/core/contract";
import type { AccountId, CategoryId, PayeeId, TransactionStatus } from "@coffer/core/ledger";
import type { MinorUnits } from "@coffer/core/money";
import { useMemo, useState, type ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { AmountField, Combobox, DateField, Select, TextArea } from "../../../ui/index.ts";
import { useToday } from "../../../views/index.ts";
import { accountOptions, categoryOptions } from "../choice.ts";
import { registerMessages } from "../messages.ts";
import { payeePatch } from "../payee-patch.ts";
import { useNames } from "../use-names.ts";
import type { RegisterActions } from "../use-register-actions.ts";

/** The fields of a transaction; each is written as soon as it is chosen or left. */
export function TransactionFields({
  row,
  actions,
}: {
  readonly row: RegisterRow;
  readonly actions: Pick<RegisterActions, "edit" | "toggleCleared">;
}): ReactElement {
  const t = useMessages(registerMessages);
  const today = useToday();
  const { catalog, accounts } = useNames();
  const edit = (patch: TransactionPatch): void => void actions.edit([row.id], patch);
  const setStatus = (status: TransactionStatus): void =>
    row.status === "reconciled" ? actions.toggleCleared([row]) : edit({ status });
  const payees = useMemo(
    () => catalog.payees.map(({ id, name }) => ({ value: id, label: name })),
    [catalog.payees],
  );
  const statuses: readonly TransactionStatus[] =
    row.status === "reconciled" ? ["uncleared", "cleared", "reconciled"] : ["uncleared", "cleared"];
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-4">
      <AmountField
        label={t("columns.amount")}
        value={row.amount}
        currency={row.currency}
        onChange={(amount) => amount !== null && edit({ amount: amount as MinorUnits })}
      />
      <DateField
        label={t("columns.date")}
        value={row.date}
        today={today}
        onChange={(date) => date !== null && edit({ date })}
      />
      <Combobox
        className="col-span-full"
        label={t("columns.payee")}
        value={row.payeeId}
        options={payees}
        onChange={(id) => edit(payeePatch(row, id === null ? null : { id: id as PayeeId }, catalog.payees))}
        onCreate={(name) => edit({ payee: { name } })}
      />
      {row.splits.length === 0 && row.transfer === null && (
        <Combobox
          className="col-span-full"
          label={t("columns.category")}
          value={row.categoryId}
          options={categoryOptions(catalog.categories, row.categoryId)}
          onChange={(id) => edit({ categoryId: id as CategoryId | null })}
        />
      )}
      <Combobox
        label={t("columns.account")}
        clearable={false}
        value={row.accountId}
        options={accountOptions(accounts, row.accountId)}
        onChange={(id) => id !== null && edit({ accountId: id as AccountId })}
      />
      <Select
        label={t("columns.status")}
        value={row.status}
        onChange={setStatus}
        options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <NoteField row={row} onEdit={edit} />
    </div>
  );
}

/** Written when it is left, so that a sentence is one edit and not one a letter. */
function NoteField({
  row,
  onEdit,
}: {
  readonly row: RegisterRow;
  readonly onEdit: (patch: TransactionPatch) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed === null) return;
    setTyped(null);
    if (typed.trim() !== row.note) onEdit({ note: typed.trim() });
  };
  return (
    <div className="col-span-full" onBlur={settle}>
      <TextArea
        label={t("columns.note")}
        rows={2}
        maxLength={4000}
        value={typed ?? row.note}
        onChange={setTyped}
      />
    </div>
  );
}
