import type { CurrencyCode } from "@coffer/core/money";
import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, TextField } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { FrontPage } from "../lock-screen/FrontPage.tsx";
import { CurrencyField, LocaleField, PassphraseChoice, usePassphraseChoice } from "../../forms/index.ts";
import { sessionMessages } from "../session-messages.ts";
import { DeviceFormats } from "./DeviceFormats.tsx";
import { currencyOfLocale } from "./currency-of-locale.ts";
import type { OnboardingDoors } from "./onboarding-doors.ts";

/** A name, a passphrase, a currency: a vault. */
export default function CreateVault({
  onCreating,
  onCreated,
  onBack,
}: OnboardingDoors & { readonly onBack: () => void }): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const [name, setName] = useState<string>(t("create.nameDefault"));
  const [currency, setCurrency] = useState(currencyOfLocale(navigator.language));
  const [locale, setLocale] = useState("system");
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const choice = usePassphraseChoice([name]);

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || choice.settled === null || name.trim() === "") return;
    setPending(true);
    onCreating(true);
    const created = await engine.session.create({
      name: name.trim(),
      passphrase: choice.settled,
      baseCurrency: currency as CurrencyCode,
      locale,
    });
    setPending(false);
    if (created.ok) {
      onCreated(created.value.recoveryWords);
    } else {
      setError(problemText(created.error));
    }
  };

  return (
    <DeviceFormats>
      <FrontPage heading={t("create.title")}>
        <form onSubmit={(event) => void create(event)} className="flex flex-col gap-4">
          <TextField
            label={t("create.name")}
            hint={t("create.nameHint")}
            value={name}
            onChange={setName}
            maxLength={80}
            autoFocus
          />
          <PassphraseChoice choice={choice} label={t("create.passphrase")} error={error} />
          <CurrencyField
            label={t("create.currency")}
            hint={t("create.currencyHint")}
            value={currency}
            onChange={setCurrency}
          />
          <LocaleField label={t("create.locale")} value={locale} onChange={setLocale} />
          <p role="status" className="min-h-8 text-12 text-faint">
            {pending && t("create.working")}
          </p>
          <div className="flex justify-between gap-2">
            <Button
              variant="quiet"
              icon="arrow-left"
              className="-ml-3"
              disabled={pending}
              onClick={() => {
                onCreating(false);
                onBack();
              }}
            >
              {t("back")}
            </Button>
            <Button
              type="submit"
              variant="primary"
              pending={pending}
              disabled={choice.settled === null || name.trim() === ""}
            >
              {t("create.submit")}
            </Button>
          </div>
        </form>
      </FrontPage>
    </DeviceFormats>
  );
}
