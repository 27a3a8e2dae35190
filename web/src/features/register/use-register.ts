import { useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { useEngine, useViewState } from "../../views/index.ts";
import {
  createRegisterPages,
  PAGE_ROWS,
  type RegisterPages,
  type RegisterSelector,
  type RegisterSnapshot,
} from "./register-pages.ts";

/** The register of a filter and order; while another one is on its way, the last one stays. */
export const useRegister = (
  selector: RegisterSelector,
): { readonly pages: RegisterPages; readonly snapshot: RegisterSnapshot } => {
  const engine = useEngine();
  const pages = useMemo(() => createRegisterPages(engine.ledger.rows), [engine]);
  const { value, stale } = useViewState("register", { ...selector, offset: 0, limit: PAGE_ROWS });
  useLayoutEffect(() => {
    if (value !== undefined && !stale) pages.show(selector, value);
  }, [pages, selector, value, stale]);
  return { pages, snapshot: useSyncExternalStore(pages.subscribe, pages.snapshot) };
};
