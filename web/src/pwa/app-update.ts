import { useSyncExternalStore } from "react";

/**
 * [Note: Updates are offered]
 * A new version installs beside the running one and waits. It takes over only when the person says so, never in the middle of
 * an edit; until then every tab keeps the version it was opened with.
 */
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Registers the service worker that keeps the app working offline, and watches for new versions. */
export const registerServiceWorker = async (): Promise<void> => {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/" });
  offer(registration);
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => offer(registration));
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void registration.update();
  });
};

/** The first install passes through waiting too, but has no version to replace: nothing to offer. */
const offer = (registration: ServiceWorkerRegistration): void => {
  if (registration.waiting === null || registration.active === null) return;
  waiting = registration.waiting;
  for (const listener of listeners) listener();
};

/** Lets the waiting version take over and loads it. */
const takeUpdate = (): void => {
  const next = waiting;
  next?.addEventListener("statechange", () => {
    if (next.state === "activated") location.reload();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a service worker has no target origin
  next?.postMessage({ type: "SKIP_WAITING" });
};

/** The function that takes a waiting update, or null when there is none. */
export const useAppUpdate = (): (() => void) | null =>
  useSyncExternalStore(subscribe, () => waiting) === null ? null : takeUpdate;

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};
