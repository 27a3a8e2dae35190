export type { AmountOptions, Formats } from "./formats.ts";
export { createFormats } from "./formats.ts";
export { FormatsProvider, useFormats } from "./FormatsProvider.tsx";
export { I18nProvider, type Translations } from "./I18nProvider.tsx";
export type { DatePart, Weekday } from "./locale-calendar.ts";
export { defineMessages, type Messages, type MessageTable } from "./messages.ts";
export { parseDate } from "./parse-date.ts";
export { useList } from "./use-list.ts";
export { useMessages, type Translate } from "./use-messages.ts";
