import type { Engine, EngineViews } from "@coffer/core/contract";

/**
 * Watches each view once, however many components show it, and keeps its last value a little longer than its last watcher, so
 * that going back to a screen shows it at once.
 */
export interface ViewCache {
  readonly subscribe: <Name extends keyof EngineViews>(
    name: Name,
    params: EngineViews[Name]["params"],
    changed: () => void,
  ) => () => void;
  /** The newest value, or undefined before the first. */
  readonly value: <Name extends keyof EngineViews>(
    name: Name,
    params: EngineViews[Name]["params"],
  ) => EngineViews[Name]["value"] | undefined;
}

interface Entry {
  readonly listeners: Set<() => void>;
  value: unknown;
  readonly stop: () => void;
  release: ReturnType<typeof setTimeout> | undefined;
}

/** Milliseconds that an unwatched view is kept up to date. */
const LINGER = 5000;

export const createViewCache = (engine: Pick<Engine, "watch">): ViewCache => {
  const entries = new Map<string, Entry>();

  const open = <Name extends keyof EngineViews>(
    key: string,
    name: Name,
    params: EngineViews[Name]["params"],
  ): Entry => {
    const entry: Entry = {
      listeners: new Set(),
      value: undefined,
      release: undefined,
      stop: engine.watch(name, params, (value) => {
        entry.value = value;
        for (const listener of entry.listeners) listener();
      }),
    };
    entries.set(key, entry);
    return entry;
  };

  return {
    subscribe: (name, params, changed) => {
      const key = keyOf(name, params);
      const entry = entries.get(key) ?? open(key, name, params);
      clearTimeout(entry.release);
      entry.listeners.add(changed);
      return () => {
        entry.listeners.delete(changed);
        if (entry.listeners.size > 0) return;
        entry.release = setTimeout(() => {
          entry.stop();
          entries.delete(key);
        }, LINGER);
      };
    },
    value: <Name extends keyof EngineViews>(name: Name, params: EngineViews[Name]["params"]) =>
      entries.get(keyOf(name, params))?.value as EngineViews[Name]["value"] | undefined,
  };
};

const keyOf = (name: string, params: unknown): string => `${name} ${JSON.stringify(params)}`;
