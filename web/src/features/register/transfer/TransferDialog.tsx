import type { RegisterRow } from "@coffer/core/contract";
import type { AccountId, TransactionId } from "@coffer/core/ledger";
import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Button, Combobox, DateText, Dialog, MoneyText } from "../../../ui/index.ts";
import { accountOptions } from "../choice.ts";
import { registerMessages } from "../messages.ts";
import { useNames } from "../use-names.ts";

interface Making {
  readonly onClose: () => void;
  readonly onMake: (id: TransactionId, accountId: AccountId) => void;
}

/** Asks which account the money went to or came from. */
export function TransferDialog({
  row,
  ...making
}: Making & { readonly row: RegisterRow | null }): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <Dialog open={row !== null} onClose={making.onClose} title={t("transfer.make")} size="small">
      {row !== null && <TransferForm key={row.id} row={row} {...making} />}
    </Dialog>
  );
}

function TransferForm({ row, onClose, onMake }: Making & { readonly row: RegisterRow }): ReactElement {
  const t = useMessages(registerMessages);
  const { accounts } = useNames();
  const [accountId, setAccountId] = useState<string | null>(null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (accountId === null) return;
    onClose();
    onMake(row.id, accountId as AccountId);
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <p className="flex justify-between gap-4 text-soft">
        <span className="truncate">
          <DateText day={row.date} /> · {row.payee || row.account}
        </span>
        <MoneyText amount={row.amount} currency={row.currency} />
      </p>
      <Combobox
        autoFocus
        label={t("transfer.account")}
        value={accountId}
        options={accountOptions(accounts.filter(({ id }) => id !== row.accountId))}
        onChange={setAccountId}
      />
      <Button type="submit" variant="primary" disabled={accountId === null} className="self-end">
        {t("transfer.confirm")}
      </Button>
    </form>
  );
}
