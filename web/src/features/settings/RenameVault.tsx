import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, TextField } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** The vault's name, which the lock screen shows. */
export function RenameVault(): ReactElement | null {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const act = useAct();
  const session = useView("session", null);
  const [typed, setTyped] = useState<string | null>(null);
  if (session?.phase !== "open") return null;
  const name = typed ?? session.vault.name;
  const changed = name.trim() !== "" && name.trim() !== session.vault.name;

  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!changed) return;
    await act(engine.session.rename({ name: name.trim() }), { done: t("preferences.renamed"), undo: false });
    setTyped(null);
  };
  return (
    <form onSubmit={(event) => void rename(event)} className="flex items-start gap-2">
      <TextField
        label={t("preferences.name")}
        hint={t("preferences.nameHint")}
        value={name}
        onChange={setTyped}
        maxLength={80}
        className="flex-1"
      />
      <Button type="submit" disabled={!changed} className="mt-6">
        {t("preferences.rename")}
      </Button>
    </form>
  );
}
