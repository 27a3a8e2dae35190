import type { Engine } from "@coffer/core/contract";
import { createPortClient } from "./port-client.ts";
import type { Port, Request } from "./wire.ts";

/**
 * The engine of this browser. Starts its worker if no tab has yet. A `default` Trusted Types policy for script URLs
 * must be in place.
 */
export const connectEngine = (): Engine => {
  const port = "SharedWorker" in globalThis ? sharedPort() : dedicatedPort();
  const lifeline = `coffer-tab-${crypto.randomUUID()}`;
  // Held until the tab is gone; the engine waits for it and then forgets what the tab watched.
  void navigator.locks.request(lifeline, async () => {
    port.postMessage({ kind: "hello", lifeline } satisfies Request);
    return new Promise(() => {});
  });
  return createPortClient(port);
};

const sharedPort = (): Port => {
  const { port } = new SharedWorker(new URL("shared-worker.ts", import.meta.url), {
    type: "module",
    name: "coffer-engine",
  });
  port.start();
  return port;
};

const dedicatedPort = (): Port =>
  new Worker(new URL("dedicated-worker.ts", import.meta.url), { type: "module", name: "coffer-engine" });
