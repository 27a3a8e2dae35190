import type { BackupSummary } from "@coffer/core/contract";
import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { chooseFiles } from "../../platform/index.ts";
import { Button, PassphraseField } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { BackupFacts } from "../../forms/index.ts";
import { FrontPage } from "../lock-screen/FrontPage.tsx";
import { DeviceFormats } from "./DeviceFormats.tsx";
import { sessionMessages } from "../session-messages.ts";

/** Opens a backup as a new vault of this device: chosen, checked whole, looked at, restored. */
export function RestoreForm({ onBack }: { readonly onBack: () => void }): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const [file, setFile] = useState<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [summary, setSummary] = useState<BackupSummary | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  const choose = async (): Promise<void> => {
    const [chosen] = await chooseFiles(".coffer-backup");
    if (chosen === undefined) return;
    setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
    setSummary(null);
    setError(null);
  };
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (file === null || pending) return;
    setPending(true);
    if (summary === null) {
      const found = await engine.data.inspectBackup({ bytes: file.bytes, passphrase });
      if (found.ok) setSummary(found.value);
      else setError(problemText(found.error));
    } else {
      const restored = await engine.data.restoreBackup({ bytes: file.bytes, passphrase, replace: null });
      if (!restored.ok) setError(problemText(restored.error));
    }
    setPending(false);
  };

  return (
    <FrontPage heading={t("restore.title")} lead={t("restore.text")}>
      <form onSubmit={(event) => void go(event)} className="flex flex-col gap-4">
        <Button icon="file" onClick={() => void choose()} className="justify-start">
          <span className="truncate">{file === null ? t("restore.choose") : file.name}</span>
        </Button>
        {file !== null && (
          <PassphraseField
            label={t("restore.passphrase")}
            value={passphrase}
            onChange={(next) => {
              setPassphrase(next);
              setSummary(null);
              setError(null);
            }}
            error={error}
            autoFocus
            autoComplete="current-password"
          />
        )}
        {summary !== null && (
          <DeviceFormats>
            <BackupFacts summary={summary} />
          </DeviceFormats>
        )}
        <div className="mt-2 flex justify-between gap-2">
          <Button variant="quiet" icon="arrow-left" className="-ml-3" onClick={onBack}>
            {t("back")}
          </Button>
          <Button
            type="submit"
            variant="primary"
            pending={pending}
            disabled={file === null || passphrase === ""}
          >
            {summary === null ? t("restore.check") : t("restore.submit")}
          </Button>
        </div>
      </form>
    </FrontPage>
  );
}
