import type { LocalDate } from "@coffer/core/calendar";
import type { AccountView } from "@coffer/core/contract";
import type { AccountId } from "@coffer/core/ledger";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button, Combobox, DateField, Dialog } from "../../ui/index.ts";
import { useAct, useEngine, useToday } from "../../views/index.ts";
import { accountsMessages } from "./messages.ts";

/** Closes an account; what is left in it goes to another one. */
export function CloseDialog({
  account,
  accounts,
  onClose,
}: {
  readonly account: AccountView | null;
  readonly accounts: readonly AccountView[];
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const form = useId();
  return (
    <Dialog
      open={account !== null}
      onClose={onClose}
      size="small"
      title={t("close.title", { name: account?.name ?? "" })}
      description={t("close.text")}
      footer={
        <Button type="submit" form={form} variant="primary">
          {t("close.confirm")}
        </Button>
      }
    >
      {account !== null && <CloseForm id={form} account={account} accounts={accounts} onDone={onClose} />}
    </Dialog>
  );
}

function CloseForm({
  id,
  account,
  accounts,
  onDone,
}: {
  readonly id: string;
  readonly account: AccountView;
  readonly accounts: readonly AccountView[];
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const today = useToday();
  const [on, setOn] = useState<LocalDate | null>(today);
  const [transferTo, setTransferTo] = useState<string | null>(null);
  const others = accounts.filter((other) => other.closedOn === null && other.id !== account.id);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (on === null) return;
    const closed = await act(
      engine.ledger.closeAccount({ id: account.id, on, transferTo: transferTo as AccountId | null }),
      { done: t("close.done", { name: account.name }) },
    );
    if (closed.ok) onDone();
  };
  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4">
      {account.balance !== 0 && (
        <>
          <p className="text-soft">
            {t("close.rest", { amount: formats.money(account.balance, account.currency) })}
          </p>
          <Combobox
            label={t("close.restTo")}
            value={transferTo}
            options={others.map((other) => ({ value: other.id, label: other.name, detail: other.currency }))}
            onChange={setTransferTo}
          />
        </>
      )}
      <DateField label={t("close.on")} value={on} today={today} onChange={setOn} />
    </form>
  );
}
