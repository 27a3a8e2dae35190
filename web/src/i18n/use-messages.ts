import { useMemo } from "react";
import { createTranslator } from "use-intl/core";
import { useI18n, type Translations } from "./I18nProvider.tsx";
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
  return useMemo(() => knownTranslator(language, translations, messages), [language, translations, messages]);
};

/** The last translator of each table: a long list of rows shares one instead of making one a row. */
const known = new WeakMap<
  Messages,
  { readonly language: string; readonly translations: Translations; readonly translate: unknown }
>();

const knownTranslator = <Table extends MessageTable>(
  language: string,
  translations: Translations,
  messages: Messages<Table>,
): Translate<Table> => {
  const last = known.get(messages);
  if (last?.language === language && last.translations === translations) {
    return last.translate as Translate<Table>;
  }
  const merged = mergeMessages(messages.english, translations[messages.namespace]) as Table;
  const translate = translatorOf(language, merged);
  known.set(messages, { language, translations, translate });
  return translate;
};
