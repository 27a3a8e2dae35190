import type { Engine } from "@coffer/core/contract";
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from "react";
import { createViewCache, type ViewCache } from "./view-cache.ts";

interface Reach {
  readonly engine: Engine;
  readonly views: ViewCache;
}

const EngineContext = createContext<Reach | null>(null);

/** Gives the screens below it the engine. */
export function EngineProvider({
  engine,
  children,
}: {
  readonly engine: Engine;
  readonly children: ReactNode;
}): ReactElement {
  const reach = useMemo(() => ({ engine, views: createViewCache(engine) }), [engine]);
  return <EngineContext value={reach}>{children}</EngineContext>;
}

const useReach = (): Reach => {
  const reach = useContext(EngineContext);
  if (reach === null) throw new Error("the engine needs an EngineProvider above it");
  return reach;
};

/** The engine, for commands; what is shown comes from `useView`. */
export const useEngine = (): Engine => useReach().engine;

export const useViewCache = (): ViewCache => useReach().views;
