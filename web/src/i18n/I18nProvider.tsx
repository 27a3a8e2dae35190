import { createContext, useContext, useEffect, useMemo, type ReactElement, type ReactNode } from "react";
import type { MessageTable } from "./messages.ts";

/** Translated tables by namespace. */
export type Translations = Readonly<Record<string, MessageTable>>;

interface I18n {
  /** The language of the texts. */
  readonly language: string;
  readonly translations: Translations;
}

const english: I18n = { language: "en", translations: {} };

const I18nContext = createContext<I18n>(english);

/** Gives the screens below it a language; English without one. */
export function I18nProvider({
  language,
  translations,
  children,
}: I18n & { readonly children: ReactNode }): ReactElement {
  const i18n = useMemo(() => ({ language, translations }), [language, translations]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

export const useI18n = (): I18n => useContext(I18nContext);
