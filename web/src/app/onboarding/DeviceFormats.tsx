import type { ReactElement, ReactNode } from "react";
import { FormatsProvider } from "../../i18n/index.ts";
import { currencyOfLocale } from "./currency-of-locale.ts";

/** The formats of the device, for what shows numbers and dates before a vault is open. */
export function DeviceFormats({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <FormatsProvider
      locale="system"
      baseCurrency={currencyOfLocale(navigator.language)}
      amountsHidden={false}
    >
      {children}
    </FormatsProvider>
  );
}
