import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Select } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { ChangePassphrase } from "./ChangePassphrase.tsx";
import { settingsMessages } from "./messages.ts";
import { RenewWords } from "./RenewWords.tsx";
import { Section } from "./Section.tsx";

const minuteChoices = [1, 5, 10, 15, 30, 60, 240, 0];

/** Who can open the vault, and for how long it stays open. */
export function SecuritySection(): ReactElement | null {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const act = useAct();
  const preferences = useView("preferences", null);
  const session = useView("session", null);
  if (preferences === undefined || session?.phase !== "open") return null;
  const choices = [...new Set([...minuteChoices, preferences.autoLockMinutes])];
  const label = (minutes: number): string =>
    minutes === 0
      ? t("security.never")
      : minutes % 60 === 0
        ? t("security.hours", { count: minutes / 60 })
        : t("security.minutes", { count: minutes });
  return (
    <>
      <Section title={t("security.lock")}>
        <Select
          label={t("security.autoLock")}
          hint={t("security.autoLockHint")}
          value={String(preferences.autoLockMinutes)}
          onChange={(minutes) =>
            void act(engine.ledger.savePreferences({ autoLockMinutes: Number(minutes) }))
          }
          options={choices.map((minutes) => ({ value: String(minutes), label: label(minutes) }))}
        />
      </Section>
      {session.vault.demo ? (
        <Section title={t("security.passphrase")} text={t("security.demo")} />
      ) : (
        <>
          <Section title={t("security.passphrase")} text={t("security.passphraseText")}>
            <ChangePassphrase vaultName={session.vault.name} />
          </Section>
          <Section title={t("security.words")} text={t("security.wordsText")}>
            {!session.vault.recoverySettled && (
              <p className="text-13 text-caution">{t("security.wordsMissing")}</p>
            )}
            <RenewWords />
          </Section>
        </>
      )}
    </>
  );
}
