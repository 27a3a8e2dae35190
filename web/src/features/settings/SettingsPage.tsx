import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Page } from "../../ui/index.ts";
import { AboutSection } from "./AboutSection.tsx";
import { CurrenciesSection } from "./CurrenciesSection.tsx";
import { DataSection } from "./DataSection.tsx";
import { settingsMessages } from "./messages.ts";
import { PreferencesSection } from "./PreferencesSection.tsx";
import { SecuritySection } from "./SecuritySection.tsx";

const sections = {
  preferences: PreferencesSection,
  security: SecuritySection,
  data: DataSection,
  currencies: CurrenciesSection,
  about: AboutSection,
} as const;

type SectionName = keyof typeof sections;
const names = Object.keys(sections) as SectionName[];

/** The settings, one section at a time, each with its own address. */
export function SettingsPage(): ReactElement {
  const t = useMessages(settingsMessages);
  const { section } = useParams({ from: "/settings/$section" });
  const name = names.find((other) => other === section) ?? "preferences";
  const Chosen = sections[name];
  return (
    <Page title={t("title")} width="wide">
      <div className="flex gap-12 narrow:flex-col narrow:gap-4">
        <nav
          aria-label={t("sections.label")}
          className="flex w-44 shrink-0 flex-col gap-px narrow:w-full narrow:flex-row narrow:overflow-x-auto narrow:border-b narrow:border-hairline narrow:pb-2"
        >
          {names.map((other) => (
            <Link
              key={other}
              to="/settings/$section"
              params={{ section: other }}
              className="flex h-8 items-center rounded-regular px-2.5 text-13 whitespace-nowrap text-soft transition-colors hover:bg-wash hover:text-ink aria-[current=page]:bg-wash-strong aria-[current=page]:font-strong aria-[current=page]:text-ink narrow:h-touch"
            >
              {t(`sections.${other}`)}
            </Link>
          ))}
        </nav>
        <div className="min-w-0 max-w-[640px] flex-1">
          <Chosen />
        </div>
      </div>
    </Page>
  );
}
