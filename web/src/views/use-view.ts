import type { EngineViews } from "@coffer/core/contract";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
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
  const current = useRef(params);
  current.current = params;
  const subscribe = useCallback(
    (changed: () => void) => views.subscribe(name, current.current, changed),
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for the params
    [views, name, key],
  );
  const value = useSyncExternalStore(subscribe, () => views.value(name, params));
  const last = useRef(value);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value === undefined ? { value: last.current, stale: true } : { value, stale: false };
};
