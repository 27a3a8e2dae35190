import { useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, ConfirmDialog, TextField } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** Erases the vault from this device, once its name has been typed. */
export function EraseVault(): ReactElement | null {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const act = useAct();
  const session = useView("session", null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [pending, setPending] = useState(false);
  if (session?.phase !== "open") return null;
  const { id, name } = session.vault;
  const close = (): void => {
    setOpen(false);
    setTyped("");
  };
  const erase = async (): Promise<void> => {
    setPending(true);
    await act(engine.session.erase({ vaultId: id, name: typed }));
    setPending(false);
    close();
  };

  return (
    <>
      <Button variant="danger" icon="trash" className="self-start" onClick={() => setOpen(true)}>
        {t("data.eraseOpen")}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={close}
        onConfirm={() => void erase()}
        title={t("data.eraseTitle", { name })}
        confirmLabel={t("data.eraseConfirm")}
        disabled={typed !== name}
        pending={pending}
        danger
      >
        <p>{t("data.eraseWarning")}</p>
        <TextField label={t("data.eraseType", { name })} value={typed} onChange={setTyped} />
      </ConfirmDialog>
    </>
  );
}
