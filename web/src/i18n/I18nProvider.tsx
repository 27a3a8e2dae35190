import { createContext, useContext, useEffect, useMemo, type ReactElement, type ReactNode } from "react";
import { createFormats, type Formats } from "./formats.ts";
import type { MessageTable } from "./messages.ts";

/** Translated tables by namespace. */
export type Translations = Readonly<Record<string, MessageTable>>;

interface I18n {
  /** The language of the texts. */
  readonly language: string;
  readonly translations: Translations;
  readonly formats: Formats;
}

const I18nContext = createContext<I18n | null>(null);

const none: Translations = {};

/** Gives the screens below it a language and the formats of a locale. */
export function I18nProvider({
  locale,
  baseCurrency,
  amountsHidden,
  language = "en",
  translations = none,
  children,
}: {
  /** A BCP 47 tag, for numbers and dates. */
  readonly locale: string;
  readonly baseCurrency: string;
  readonly amountsHidden: boolean;
  readonly language?: string;
  readonly translations?: Translations;
  readonly children: ReactNode;
}): ReactElement {
  const formats = useMemo(
    () => createFormats({ locale, baseCurrency, amountsHidden }),
    [locale, baseCurrency, amountsHidden],
  );
  const i18n = useMemo(() => ({ language, translations, formats }), [language, translations, formats]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

export const useI18n = (): I18n => {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
};

/** The formats of the person's locale: numbers, amounts, dates. */
export const useFormats = (): Formats => useI18n().formats;
