import { useMemo } from "react";
import { createTranslator } from "use-intl/core";
import { useI18n } from "./I18nProvider.tsx";
import { mergeMessages, type Messages, type MessageTable } from "./messages.ts";

const translatorOf = <Table extends MessageTable>(locale: string, messages: Table) =>
  createTranslator<Table>({ locale, messages, onError: raise });

const raise = (error: Error): never => {
  throw error;
};

/** Says one feature's messages in the person's language. See [Note: Messages]. */
export type Translate<Table extends MessageTable> = ReturnType<typeof translatorOf<Table>>;

/** The translator of a feature's messages; keys and arguments are typed. See [Note: Messages]. */
export const useMessages = <const Table extends MessageTable>(
  messages: Messages<Table>,
): Translate<Table> => {
  const { language, translations } = useI18n();
  return useMemo(
    () => translatorOf(language, mergeMessages(messages.english, translations[messages.namespace]) as Table),
    [language, translations, messages],
  );
};
