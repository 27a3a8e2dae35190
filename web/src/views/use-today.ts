import type { LocalDate } from "@coffer/core/calendar";
import { useSyncExternalStore } from "react";

/** Today in the device's time zone; renders again when the day changes. */
export const useToday = (): LocalDate => useSyncExternalStore(everyMinute, today);

const everyMinute = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, 60_000);
  document.addEventListener("visibilitychange", changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", changed);
  };
};

const today = (): LocalDate => {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${day}` as LocalDate;
};
