import type { AccountView } from "@coffer/core/contract";
import { useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { ConfirmDialog, TextField } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { accountsMessages } from "./messages.ts";

/** Deletes an account with all its transactions, once its name has been typed. */
export function DeleteDialog({
  account,
  onClose,
}: {
  readonly account: AccountView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const [typed, setTyped] = useState("");
  const { id, name, transactions } = account;
  const remove = async (): Promise<void> => {
    onClose();
    await act(engine.ledger.deleteAccount({ id }), { done: t("delete.done", { name }) });
  };
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => void remove()}
      title={t("delete.title", { name })}
      confirmLabel={t("delete.confirm")}
      disabled={transactions > 0 && typed.trim() !== name.trim()}
    >
      <p>{t("delete.text", { count: transactions, text: formats.number(transactions) })}</p>
      {transactions > 0 && <TextField label={t("delete.type", { name })} value={typed} onChange={setTyped} />}
    </ConfirmDialog>
  );
}
