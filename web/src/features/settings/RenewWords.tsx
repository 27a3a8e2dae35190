import { useState, type FormEvent, type ReactElement } from "react";
import { ConfirmWords, WordGrid } from "../../forms/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { Button, Dialog, PassphraseField, showToast } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** Makes new recovery words: the passphrase proves who asks, then the words are shown once and three are asked back. */
export function RenewWords(): ReactElement {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [confirming, setConfirming] = useState(false);

  const renew = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || passphrase === "") return;
    setPending(true);
    const renewed = await engine.session.renewRecoveryWords({ passphrase });
    setPending(false);
    if (renewed.ok) {
      setPassphrase("");
      setConfirming(false);
      setWords(renewed.value.recoveryWords);
    } else {
      setError(problemText(renewed.error));
    }
  };
  const confirmed = async (): Promise<void> => {
    await engine.session.settleRecovery({ choice: "confirmed" });
    setWords(null);
    showToast({ title: t("security.wordsDone") });
  };

  return (
    <>
      <form onSubmit={(event) => void renew(event)} className="flex flex-col gap-4">
        <PassphraseField
          label={t("security.current")}
          value={passphrase}
          onChange={(next) => {
            setPassphrase(next);
            setError(null);
          }}
          error={error}
          autoComplete="current-password"
        />
        <Button type="submit" className="self-start" pending={pending} disabled={passphrase === ""}>
          {t("security.renew")}
        </Button>
      </form>
      <Dialog
        open={words !== null}
        onClose={() => setWords(null)}
        title={t("security.wordsTitle")}
        size="large"
      >
        {words === null ? null : confirming ? (
          <ConfirmWords
            words={words}
            onBack={() => setConfirming(false)}
            onConfirmed={() => void confirmed()}
          />
        ) : (
          <WordGrid words={words} onNext={() => setConfirming(true)} />
        )}
      </Dialog>
    </>
  );
}
