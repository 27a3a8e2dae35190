import type { VaultSummary } from "@coffer/core/contract";
import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, TextArea } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { PassphraseChoice, usePassphraseChoice } from "../../forms/index.ts";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";

/** Opens a vault with its recovery words and gives it a new passphrase. */
export function RecoverForm({
  vault,
  onBack,
}: {
  readonly vault: VaultSummary;
  readonly onBack: () => void;
}): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const choice = usePassphraseChoice([vault.name]);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const words = typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");

  const recover = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || choice.settled === null) return;
    setPending(true);
    const opened = await engine.session.recover({ vaultId: vault.id, words, passphrase: choice.settled });
    setPending(false);
    if (!opened.ok) setError(problemText(opened.error));
  };

  return (
    <FrontPage heading={t("recover.title")} lead={t("recover.text")}>
      <form onSubmit={(event) => void recover(event)} className="flex flex-col gap-4">
        <TextArea
          label={t("recover.words")}
          hint={t("recover.wordsHint", { count: words.length })}
          rows={4}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setError(null);
          }}
          error={error}
        />
        <PassphraseChoice choice={choice} label={t("recover.passphrase")} />
        <div className="flex justify-between gap-2">
          <Button variant="quiet" icon="arrow-left" onClick={onBack} className="-ml-3">
            {t("back")}
          </Button>
          <Button
            type="submit"
            variant="primary"
            pending={pending}
            disabled={words.length < 12 || choice.settled === null}
          >
            {t("recover.submit")}
          </Button>
        </div>
      </form>
    </FrontPage>
  );
}
