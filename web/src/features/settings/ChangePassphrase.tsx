import { useState, type FormEvent, type ReactElement } from "react";
import { PassphraseChoice, usePassphraseChoice } from "../../forms/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { Button, PassphraseField, showToast } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** A new passphrase for the open vault; the current one proves who asks. */
export function ChangePassphrase({ vaultName }: { readonly vaultName: string }): ReactElement {
  const [round, setRound] = useState(0);
  return <Form key={round} vaultName={vaultName} onChanged={() => setRound(round + 1)} />;
}

function Form({
  vaultName,
  onChanged,
}: {
  readonly vaultName: string;
  readonly onChanged: () => void;
}): ReactElement {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const [current, setCurrent] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const choice = usePassphraseChoice([vaultName]);

  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || choice.settled === null) return;
    setPending(true);
    const changed = await engine.session.changePassphrase({ current, next: choice.settled });
    setPending(false);
    if (changed.ok) {
      showToast({ title: t("security.changed") });
      onChanged();
    } else {
      setError(problemText(changed.error));
    }
  };

  return (
    <form onSubmit={(event) => void change(event)} className="flex flex-col gap-4">
      <PassphraseField
        label={t("security.current")}
        value={current}
        onChange={(next) => {
          setCurrent(next);
          setError(null);
        }}
        error={error}
        autoComplete="current-password"
      />
      <PassphraseChoice choice={choice} label={t("security.next")} />
      <Button
        type="submit"
        className="self-start"
        pending={pending}
        disabled={current === "" || choice.settled === null}
      >
        {t("security.change")}
      </Button>
    </form>
  );
}
