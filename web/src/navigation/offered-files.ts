import { useSyncExternalStore } from "react";

/** Statement files on their way to the import, and the account they were dropped on, if on one. */
export interface OfferedFiles {
  readonly files: readonly File[];
  readonly accountId: string | null;
}

let offered: OfferedFiles | null = null;
const listeners = new Set<() => void>();

const set = (next: OfferedFiles | null): void => {
  offered = next;
  for (const listener of listeners) listener();
};

/** Hands files, dropped or chosen anywhere, to the import screen. In memory only. */
export const offerFiles = (files: readonly File[], accountId: string | null): void =>
  set({ files, accountId });

/** Whether files wait for the import screen. */
export const useOfferedFiles = (): OfferedFiles | null => useSyncExternalStore(subscribe, () => offered);

/** The waiting files, once. */
export const takeOfferedFiles = (): OfferedFiles | null => {
  const taken = offered;
  if (taken !== null) set(null);
  return taken;
};

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};
