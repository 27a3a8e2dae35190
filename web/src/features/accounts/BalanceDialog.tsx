import type { LocalDate } from "@coffer/core/calendar";
import type { AccountView } from "@coffer/core/contract";
import type { MinorUnits } from "@coffer/core/money";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { AmountField, Button, DateField, Dialog } from "../../ui/index.ts";
import { useAct, useEngine, useToday } from "../../views/index.ts";
import { accountsMessages } from "./messages.ts";

/** Says what an account is worth on a day. */
export function BalanceDialog({
  account,
  onClose,
}: {
  readonly account: AccountView | null;
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const form = useId();
  return (
    <Dialog
      open={account !== null}
      onClose={onClose}
      size="small"
      title={t("balanceForm.title", { name: account?.name ?? "" })}
      description={t("balanceForm.text")}
      footer={
        <Button type="submit" form={form} variant="primary">
          {t("balanceForm.save")}
        </Button>
      }
    >
      {account !== null && <BalanceForm id={form} account={account} onDone={onClose} />}
    </Dialog>
  );
}

function BalanceForm({
  id,
  account,
  onDone,
}: {
  readonly id: string;
  readonly account: AccountView;
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const engine = useEngine();
  const act = useAct();
  const today = useToday();
  const [balance, setBalance] = useState<number | null>(account.balance);
  const [on, setOn] = useState<LocalDate | null>(today);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (balance === null || on === null) return;
    const saved = await act(
      engine.ledger.setBalance({ id: account.id, on, balance: balance as MinorUnits }),
      {
        done: t("balanceForm.done", { name: account.name }),
      },
    );
    if (saved.ok) onDone();
  };
  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} className="grid grid-cols-2 gap-3">
      <AmountField
        autoFocus
        label={t("balanceForm.balance")}
        value={balance}
        currency={account.currency}
        onChange={setBalance}
      />
      <DateField label={t("balanceForm.on")} value={on} today={today} onChange={setOn} />
    </form>
  );
}
