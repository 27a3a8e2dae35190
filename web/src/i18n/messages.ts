/**
 * [Note: Messages]
 * Every text a person reads lives in a `messages.ts` beside the screen that says it, as ICU MessageFormat in English:
 *
 *     // features/register/messages.ts
 *     export const registerMessages = defineMessages("register", {
 *       title: "Register",
 *       selected: "{count, plural, one {# transaction} other {# transactions}}",
 *     });
 *
 *     // features/register/RegisterPage.tsx
 *     const t = useMessages(registerMessages);
 *     t("selected", { count: 3 }); // keys and arguments are checked by the compiler
 *
 * A translation is a table of the same namespace with the same keys, given to `I18nProvider`; a key it lacks falls back to
 * English. Nested objects group keys: `t("empty.title")`. Marked-up text is `t.rich("key", { strong: (chunks) => … })`.
 * Numbers, amounts and dates are never written into messages by hand: format them with `useFormats()` first.
 */
export interface Messages<Table extends MessageTable = MessageTable> {
  readonly namespace: string;
  readonly english: Table;
}

export interface MessageTable {
  readonly [key: string]: string | MessageTable;
}

/** Names a table of messages, so that translations can be found for it. See [Note: Messages]. */
export const defineMessages = <const Table extends MessageTable>(
  namespace: string,
  english: Table,
): Messages<Table> => ({ namespace, english });

/** A translated table over an English one: what is not translated stays English. */
export const mergeMessages = (english: MessageTable, translated: MessageTable | undefined): MessageTable => {
  if (translated === undefined) return english;
  return Object.fromEntries(
    Object.entries(english).map(([key, message]) => {
      const other = translated[key];
      if (typeof message === "string") return [key, typeof other === "string" ? other : message];
      return [key, mergeMessages(message, typeof other === "object" ? other : undefined)];
    }),
  );
};
