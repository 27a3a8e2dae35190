import type { EngineViews } from "@coffer/core/contract";
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { useViewCache } from "./EngineProvider.tsx";

/**
 * A view of the engine, now and after every change; undefined before the first answer. While a question with other `params` is
 * on its way the last answer stays (`stale` in `useViewState` says so), so that nothing jumps.
 */
export const useView = <Name extends keyof EngineViews>(
  name: Name,
  params: EngineViews[Name]["params"],
): EngineViews[Name]["value"] | undefined => useViewState(name, params).value;

export const useViewState = <Name extends keyof EngineViews>(
  name: Name,
  params: EngineViews[Name]["params"],
): { readonly value: EngineViews[Name]["value"] | undefined; readonly stale: boolean } => {
  const views = useViewCache();
  const key = JSON.stringify(params);
  const settled = useMemo(() => JSON.parse(key) as EngineViews[Name]["params"], [key]);
  const subscribe = useCallback(
    (changed: () => void) => views.subscribe(name, settled, changed),
    [views, name, settled],
  );
  const value = useSyncExternalStore(subscribe, () => views.value(name, settled));
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value === undefined ? { value: last, stale: true } : { value, stale: false };
};
