import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Engine } from "@coffer/core/contract";
import { StrictMode, type ReactElement } from "react";
import { EngineProvider } from "../views/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Gate } from "./Gate.tsx";

/** The whole application over one engine. */
export function App({ engine }: { readonly engine: Engine }): ReactElement {
  return (
    <StrictMode>
      {/* Our CSP forbids the style elements that a few headless parts would insert; the styles they hold are in base.css. */}
      <CSPProvider disableStyleElements>
        <EngineProvider engine={engine}>
          <ErrorBoundary>
            <Gate />
          </ErrorBoundary>
        </EngineProvider>
      </CSPProvider>
    </StrictMode>
  );
}
