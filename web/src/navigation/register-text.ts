import { useSyncExternalStore } from "react";

let text = "";
const listeners = new Set<() => void>();

/**
 * What is typed into the register's search field. In memory only, so that it is gone with the page and never in an address: see
 * [Note: No plaintext in addresses].
 */
export const setRegisterText = (next: string): void => {
  text = next;
  for (const listener of listeners) listener();
};

/** The register's search text and its setter. */
export const useRegisterText = (): readonly [string, (next: string) => void] => [
  useSyncExternalStore(subscribe, () => text),
  setRegisterText,
];

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};
