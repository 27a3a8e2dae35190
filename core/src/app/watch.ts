import type { EngineViews } from "../contract/index.ts";

/** What a view depends on: a part of the vault, or the session itself. */
export type Topic = "session" | "accounts" | "transactions" | "catalog" | "settings" | "undo";

export type ViewName = keyof EngineViews;
type Params<Name extends ViewName> = EngineViews[Name]["params"];
type Value<Name extends ViewName> = EngineViews[Name]["value"];

/** How one view is made. */
export interface ViewDefinition<Name extends ViewName> {
  readonly topics: readonly Topic[];
  /** Undefined while there is nothing to show: the watchers hear nothing. */
  readonly read: (params: Params<Name>) => Value<Name> | undefined;
}

export type ViewDefinitions = { readonly [Name in ViewName]: ViewDefinition<Name> };

export interface ViewRegistry {
  readonly watch: <Name extends ViewName>(
    view: Name,
    params: Params<Name>,
    listener: (value: Value<Name>) => void,
  ) => () => void;
  /** What changed; the views that depend on it are sent again, once for all changes of one turn. */
  readonly changed: (topics: Iterable<Topic>) => void;
}

interface Watcher {
  readonly topics: readonly Topic[];
  readonly send: () => void;
}

/**
 * Who watches which view (APP-20). A view is made again only after a change of what it depends on, and sent only if it
 * differs from what was sent last.
 */
export const createViewRegistry = (definitions: ViewDefinitions): ViewRegistry => {
  const watchers = new Set<Watcher>();
  const pending = new Set<Topic>();

  const flush = (): void => {
    const topics = new Set(pending);
    pending.clear();
    for (const watcher of watchers) {
      if (watcher.topics.some((topic) => topics.has(topic))) watcher.send();
    }
  };

  return {
    watch: (view, params, listener) => {
      const { topics, read }: ViewDefinition<typeof view> = definitions[view];
      let last: Value<typeof view> | undefined;
      const send = (): void => {
        const value = read(params);
        const isNews = value !== undefined && (last === undefined || !isSame(last, value));
        // A locked vault leaves nothing of what it showed in memory.
        last = value;
        if (isNews) listener(value);
      };
      const watcher: Watcher = { topics, send };
      watchers.add(watcher);
      // Not before the caller has its unsubscribe function.
      queueMicrotask(() => {
        if (watchers.has(watcher) && last === undefined) send();
      });
      return () => {
        watchers.delete(watcher);
      };
    },
    changed: (topics) => {
      if (pending.size === 0) queueMicrotask(flush);
      for (const topic of topics) pending.add(topic);
    },
  };
};

/** Whether two plain values would look the same on a screen. */
const isSame = (left: unknown, right: unknown): boolean => {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => isSame((left as Plain)[key], (right as Plain)[key]));
};

type Plain = Readonly<Record<string, unknown>>;
