import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";
import { settingsMessages } from "./messages.ts";
import { Section } from "./Section.tsx";
import { useDeviceStorage } from "./use-device-storage.ts";

/** What Coffer is, which version runs, and how the browser keeps its data. */
export function AboutSection(): ReactElement {
  const t = useMessages(settingsMessages);
  const formats = useFormats();
  const { usage, persistent, persist } = useDeviceStorage();
  return (
    <>
      <Section title="Coffer" text={t("about.text")}>
        <dl className="flex flex-col">
          <Fact name={t("about.version")} value={COFFER_VERSION} />
          <Fact name={t("about.licence")} value="Apache-2.0" />
          {usage !== null && (
            <Fact
              name={t("about.storage")}
              value={t("about.storageValue", { size: formats.number(usage / 1_000_000, 1) })}
            />
          )}
          <Fact
            name={t("about.persistent")}
            value={persistent ? t("about.persistentYes") : t("about.persistentNo")}
          />
        </dl>
        {!persistent && (
          <Button className="self-start" onClick={persist}>
            {t("about.persist")}
          </Button>
        )}
      </Section>
      <Section title={t("about.privacyTitle")}>
        <p className="max-w-prose text-13 text-soft">{t("about.privacy")}</p>
      </Section>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  return (
    <div className="flex min-h-8 items-baseline justify-between gap-6 border-b border-hairline py-1.5 last:border-0">
      <dt className="text-soft">{name}</dt>
      <dd className="text-right">{value}</dd>
    </div>
  );
}
