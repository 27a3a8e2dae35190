import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Engine } from "@coffer/core/contract";
import { StrictMode, type ReactElement } from "react";
import { I18nProvider, type Translations } from "../i18n/index.ts";
import { EngineProvider } from "../views/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Gate } from "./Gate.tsx";

/** English needs none: see [Note: Messages]. */
const none: Translations = {};

/** The whole application over one engine. */
export function App({ engine }: { readonly engine: Engine }): ReactElement {
  return (
    <StrictMode>
      {/* Our CSP forbids the style elements that a few headless parts would insert; the styles they hold are in base.css. */}
      <CSPProvider disableStyleElements>
        <I18nProvider language="en" translations={none}>
          <EngineProvider engine={engine}>
            <ErrorBoundary>
              <Gate />
            </ErrorBoundary>
          </EngineProvider>
        </I18nProvider>
      </CSPProvider>
    </StrictMode>
  );
}
