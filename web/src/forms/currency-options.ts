import { activeCurrencyCodes } from "@coffer/core/money";
import type { ComboboxOption } from "../ui/index.ts";

/** Every currency in use by its code, with its name in the person's language. */
export const currencyOptions = (locale: string): readonly ComboboxOption[] => {
  const names = new Intl.DisplayNames([locale], { type: "currency" });
  return activeCurrencyCodes.map((code) => ({ value: code, label: code, detail: names.of(code) ?? "" }));
};
