import type { SessionView } from "@coffer/core/contract";
import { useEffect, useRef } from "react";
import { useEngine } from "../../views/index.ts";

const KEY = "coffer-demo";

/**
 * The demo lies in the engine's memory, so a reload ends it. The tab remembers that it showed the demo, and nothing of what was in
 * it, and opens a fresh one.
 */
export const useKeptDemo = (session: SessionView | undefined): void => {
  const engine = useEngine();
  const reloaded = useRef(sessionStorage.getItem(KEY) !== null);
  const phase = session?.phase;
  const isDemo = session?.phase === "open" && session.vault.demo;
  useEffect(() => {
    if (phase === "closed" && reloaded.current) {
      reloaded.current = false;
      void engine.session.openDemo({ locale: navigator.language });
    } else if (isDemo) {
      reloaded.current = false;
      sessionStorage.setItem(KEY, "");
    } else if (phase === "open" || phase === "closed") {
      sessionStorage.removeItem(KEY);
    }
  }, [engine, phase, isDemo]);
};
