import type { VaultSummary } from "@coffer/core/contract";
import { useRef, useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, PassphraseField, ProgressBar } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";
import { useCountdown } from "./use-countdown.ts";
import { VaultChoice } from "./VaultChoice.tsx";

/** Opens one vault by its passphrase. */
export function UnlockForm({
  vault,
  vaults,
  opening,
  onChoose,
  onRecover,
  onAdd,
}: {
  readonly vault: VaultSummary;
  readonly vaults: readonly VaultSummary[];
  readonly opening: number | null;
  readonly onChoose: (id: string) => void;
  readonly onRecover: () => void;
  readonly onAdd: () => void;
}): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [seconds, wait] = useCountdown();
  const [choosing, setChoosing] = useState(false);

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || seconds > 0 || passphrase === "") return;
    setPending(true);
    const opened = await engine.session.unlock({ vaultId: vault.id, passphrase });
    setPending(false);
    if (opened.ok) return;
    setPassphrase("");
    setError(problemText(opened.error));
    wait(Number(opened.error.facts?.["waitMs"] ?? 0));
    field.current?.focus();
  };

  return (
    <FrontPage heading={vault.name}>
      <form onSubmit={(event) => void unlock(event)} className="flex flex-col gap-3">
        <PassphraseField
          ref={field}
          label={t("unlock.passphrase")}
          value={passphrase}
          onChange={(next) => {
            setPassphrase(next);
            setError(null);
          }}
          error={seconds > 0 ? t("unlock.wait", { seconds }) : error}
          autoFocus
          autoComplete="current-password"
          className="min-h-19 narrow:min-h-22"
        />
        <Button type="submit" variant="primary" pending={pending || opening !== null} disabled={seconds > 0}>
          {t("unlock.submit")}
        </Button>
        {/* Its place is kept, so that nothing jumps when it comes and goes. */}
        <div className="h-1">
          {opening !== null && (
            <div className="after-patience">
              <ProgressBar hideLabel value={opening} label={t("opening", { name: vault.name })} />
            </div>
          )}
        </div>
      </form>
      <div className="mt-4 flex flex-wrap justify-between gap-2">
        <Button variant="quiet" size="small" onClick={onRecover} className="-ml-2">
          {t("unlock.forgotten")}
        </Button>
        <Button
          variant="quiet"
          size="small"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
          className="-mr-2"
        >
          {t("unlock.another")}
        </Button>
      </div>
      {choosing && <VaultChoice vaults={vaults} chosen={vault.id} onChoose={onChoose} onAdd={onAdd} />}
    </FrontPage>
  );
}
