import { useInsertionEffect, useRef } from "react";

/**
 * Where the keyboard goes once a dialog closes: to what had it when the dialog opened, if that is still there; else wherever the
 * dialog would send it by itself. Taken before the dialog's own fields ask for the focus.
 */
export const useReturnFocus = (open: boolean): (() => HTMLElement | true) => {
  const before = useRef<Element | null>(null);
  useInsertionEffect(() => {
    if (open) before.current = document.activeElement;
  }, [open]);
  return () =>
    before.current instanceof HTMLElement && before.current.isConnected && before.current !== document.body
      ? before.current
      : true;
};
