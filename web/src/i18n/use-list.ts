import { useMemo } from "react";
import { useI18n } from "./I18nProvider.tsx";

/** Writes a list into a sentence: `EUR, USD and CHF`. In the language of the sentence, whatever the formats of numbers. */
export const useList = (): ((items: readonly string[]) => string) => {
  const { language } = useI18n();
  return useMemo(() => {
    const list = new Intl.ListFormat(language);
    return (items) => list.format(items);
  }, [language]);
};
