import type { Preferences } from "@coffer/core/settings";
import type { CurrencyCode } from "@coffer/core/money";
import type { ReactElement } from "react";
import { CurrencyField, LocaleField } from "../../forms/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { SegmentedControl, Switch } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";
import { RenameVault } from "./RenameVault.tsx";
import { Section } from "./Section.tsx";

/** How the vault looks and how it writes numbers; every choice holds at once, on this vault. */
export function PreferencesSection(): ReactElement | null {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const act = useAct();
  const preferences = useView("preferences", null);
  if (preferences === undefined) return null;
  const save = (patch: Partial<Omit<Preferences, "id">>): void =>
    void act(engine.ledger.savePreferences(patch));
  return (
    <>
      <Section title={t("preferences.appearance")}>
        <SegmentedControl
          label={t("preferences.theme")}
          value={preferences.theme}
          onChange={(theme) => save({ theme })}
          options={[
            { value: "system", label: t("preferences.system"), icon: "monitor" },
            { value: "light", label: t("preferences.light"), icon: "sun" },
            { value: "dark", label: t("preferences.dark"), icon: "moon" },
          ]}
        />
        <SegmentedControl
          label={t("preferences.density")}
          value={preferences.density}
          onChange={(density) => save({ density })}
          options={[
            { value: "comfortable", label: t("preferences.comfortable") },
            { value: "compact", label: t("preferences.compact") },
          ]}
        />
        <Switch
          label={t("preferences.hideAmounts")}
          hint={t("preferences.hideAmountsHint")}
          checked={preferences.hideAmounts}
          onChange={(hideAmounts) => save({ hideAmounts })}
        />
      </Section>
      <Section title={t("preferences.region")}>
        <LocaleField
          label={t("preferences.locale")}
          value={preferences.locale}
          onChange={(locale) => save({ locale })}
        />
        <CurrencyField
          label={t("preferences.currency")}
          hint={t("preferences.currencyHint")}
          value={preferences.baseCurrency}
          onChange={(currency) => save({ baseCurrency: currency as CurrencyCode })}
        />
      </Section>
      <Section title={t("preferences.vault")}>
        <RenameVault />
      </Section>
    </>
  );
}
