import { Preferences } from "./preferences.ts";

/** Preferences as a test writes them. */
export const somePreferences = (
  fields: { readonly [Field in keyof Preferences]?: unknown } = {},
): Preferences =>
  Preferences.parse({
    id: "preferences",
    baseCurrency: "EUR",
    locale: "system",
    theme: "system",
    density: "comfortable",
    hideAmounts: false,
    autoLockMinutes: 15,
    ...fields,
  });
