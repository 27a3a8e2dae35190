import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Engine } from "@coffer/core/contract";
import { StrictMode, useEffect, type ReactElement, type ReactNode } from "react";
import { CommandProvider } from "../commands/index.ts";
import { I18nProvider } from "../i18n/index.ts";
import { applyAppearance } from "../platform/index.ts";
import { ToastProvider, TooltipProvider } from "../ui/index.ts";
import { EngineProvider, useView } from "../views/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Gate } from "./Gate.tsx";
import { currencyOfLocale } from "./onboarding/currency-of-locale.ts";

/** The whole application over one engine. */
export function App({ engine }: { readonly engine: Engine }): ReactElement {
  return (
    <StrictMode>
      {/* Our CSP forbids the style elements that a few headless parts would insert; the styles they hold are in base.css. */}
      <CSPProvider disableStyleElements>
        <EngineProvider engine={engine}>
          <Personal>
            <CommandProvider>
              <TooltipProvider>
                <ToastProvider>
                  <ErrorBoundary>
                    <Gate />
                  </ErrorBoundary>
                </ToastProvider>
              </TooltipProvider>
            </CommandProvider>
          </Personal>
        </EngineProvider>
      </CSPProvider>
    </StrictMode>
  );
}

/** Locale, currency and appearance of the open vault; the device's own while none is open. */
function Personal({ children }: { readonly children: ReactNode }): ReactElement {
  const session = useView("session", null);
  const preferences = useView("preferences", null);
  const open = session?.phase === "open" ? preferences : undefined;
  const theme = open?.theme;
  const density = open?.density;
  useEffect(() => {
    if (theme !== undefined && density !== undefined) applyAppearance({ theme, density });
  }, [theme, density]);
  return (
    <I18nProvider
      locale={open?.locale ?? "system"}
      baseCurrency={open?.baseCurrency ?? currencyOfLocale(navigator.language)}
      amountsHidden={open?.hideAmounts ?? false}
    >
      {children}
    </I18nProvider>
  );
}
