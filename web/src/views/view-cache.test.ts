import type { Engine } from "@coffer/core/contract";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createViewCache } from "./view-cache.ts";

/** An engine that only watches, and lets the test speak for it. */
const anEngine = () => {
  const watches: { readonly name: string; readonly send: (value: unknown) => void; stopped: boolean }[] = [];
  const watch = ((name: string, _params: unknown, listener: (value: unknown) => void) => {
    const entry = { name, send: listener, stopped: false };
    watches.push(entry);
    return () => {
      entry.stopped = true;
    };
  }) as Engine["watch"];
  return { watch, watches };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("views", () => {
  test("are watched once, however many show them", () => {
    const engine = anEngine();
    const cache = createViewCache(engine);
    const heard: string[] = [];
    cache.subscribe("accounts", null, () => heard.push("first"));
    cache.subscribe("accounts", null, () => heard.push("second"));
    expect(engine.watches).toHaveLength(1);
    engine.watches[0]?.send({ accounts: [] });
    expect(heard).toEqual(["first", "second"]);
    expect(cache.value("accounts", null)).toEqual({ accounts: [] });
  });
  test("are kept a while after the last watcher, then let go", () => {
    const engine = anEngine();
    const cache = createViewCache(engine);
    const stop = cache.subscribe("accounts", null, () => {});
    engine.watches[0]?.send({ accounts: [] });
    stop();
    expect(cache.value("accounts", null)).toEqual({ accounts: [] });
    vi.advanceTimersByTime(60_000);
    expect(engine.watches[0]?.stopped).toBe(true);
    expect(cache.value("accounts", null)).toBeUndefined();
  });
  test("coming back in time keeps the watch", () => {
    const engine = anEngine();
    const cache = createViewCache(engine);
    cache.subscribe("catalog", null, () => {})();
    cache.subscribe("catalog", null, () => {});
    vi.advanceTimersByTime(60_000);
    expect(engine.watches.map(({ stopped }) => stopped)).toEqual([false]);
  });
});
