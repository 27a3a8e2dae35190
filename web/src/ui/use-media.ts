import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query matches now. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
};

/** Whether the window is as narrow as a phone: two-line rows, sheets instead of panels. */
export const useNarrow = (): boolean => useMedia("(width < 48rem)");
