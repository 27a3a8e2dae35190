import type { BackupSummary } from "@coffer/core/contract";
import { useState, type FormEvent, type ReactElement } from "react";
import { BackupFacts } from "../../forms/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { chooseFiles } from "../../platform/index.ts";
import { Button, ConfirmDialog, PassphraseField } from "../../ui/index.ts";
import { useAct, useEngine, useProblemText, useView } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** Checks a backup whole, shows what is in it, then adds it beside this vault or puts it in its place. */
export function RestoreBackup(): ReactElement | null {
  const t = useMessages(settingsMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const problemText = useProblemText();
  const session = useView("session", null);
  const [file, setFile] = useState<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [summary, setSummary] = useState<BackupSummary | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [replacing, setReplacing] = useState(false);
  if (session?.phase !== "open") return null;

  const choose = async (): Promise<void> => {
    const [chosen] = await chooseFiles(".coffer-backup");
    if (chosen === undefined) return;
    setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
    setSummary(null);
    setError(null);
  };
  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (file === null || pending) return;
    setPending(true);
    const found = await engine.data.inspectBackup({ bytes: file.bytes, passphrase });
    setPending(false);
    if (found.ok) setSummary(found.value);
    else setError(problemText(found.error));
  };
  const restore = async (replace: string | null): Promise<void> => {
    if (file === null || summary === null) return;
    setPending(true);
    await act(engine.data.restoreBackup({ bytes: file.bytes, passphrase, replace }), {
      done: t(replace === null ? "data.added" : "data.replaced", { name: summary.vault }),
      undo: false,
    });
    setPending(false);
    setReplacing(false);
    setFile(null);
    setSummary(null);
    setPassphrase("");
  };

  return (
    <form onSubmit={(event) => void check(event)} className="flex flex-col gap-4">
      <Button icon="file" onClick={() => void choose()} className="max-w-full self-start">
        <span className="truncate">{file === null ? t("data.restoreChoose") : file.name}</span>
      </Button>
      {file !== null && summary === null && (
        <>
          <PassphraseField
            label={t("data.restorePassphrase")}
            value={passphrase}
            onChange={(next) => {
              setPassphrase(next);
              setError(null);
            }}
            error={error}
            autoComplete="current-password"
          />
          <Button type="submit" className="self-start" pending={pending} disabled={passphrase === ""}>
            {t("data.restoreCheck")}
          </Button>
        </>
      )}
      {summary !== null && (
        <>
          <BackupFacts summary={summary} />
          <div className="flex flex-wrap gap-2">
            <Button pending={pending && !replacing} onClick={() => void restore(null)}>
              {t("data.restoreAdd")}
            </Button>
            <Button variant="danger" onClick={() => setReplacing(true)}>
              {t("data.restoreReplace")}
            </Button>
          </div>
          <ConfirmDialog
            open={replacing}
            onClose={() => setReplacing(false)}
            onConfirm={() => void restore(session.vault.id)}
            title={t("data.replaceTitle")}
            confirmLabel={t("data.restoreReplace")}
            pending={pending}
            danger
          >
            <p>
              {t("data.replaceText", {
                name: session.vault.name,
                moment: formats.moment(summary.createdAt),
              })}
            </p>
          </ConfirmDialog>
        </>
      )}
    </form>
  );
}
