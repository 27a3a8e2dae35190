import { RouterProvider } from "@tanstack/react-router";
import { useEffect, type ReactElement } from "react";
import { CommandProvider } from "../commands/index.ts";
import { FormatsProvider } from "../i18n/index.ts";
import { setRegisterText } from "../navigation/index.ts";
import { applyAppearance } from "../platform/index.ts";
import { Toasts, TooltipProvider } from "../ui/index.ts";
import { useView } from "../views/index.ts";
import { router } from "./router.tsx";
import { usePresence } from "./use-presence.ts";

/** Loads the code of the screen that the address names. */
export const loadScreen = async (): Promise<void> => {
  await router.preloadRoute({ to: router.latestLocation.pathname as "/" });
};

/** The screens of an open vault, in the appearance and the formats that it prefers. */
export default function OpenVault(): ReactElement | null {
  usePresence();
  const preferences = useView("preferences", null);
  useEffect(() => {
    if (preferences !== undefined) applyAppearance(preferences);
  }, [preferences]);
  // What was searched for goes with the vault that was locked.
  useEffect(() => () => setRegisterText(""), []);
  if (preferences === undefined) return null;
  return (
    <FormatsProvider
      locale={preferences.locale}
      baseCurrency={preferences.baseCurrency}
      amountsHidden={preferences.hideAmounts}
    >
      <CommandProvider>
        <TooltipProvider>
          <RouterProvider router={router} />
          <Toasts />
        </TooltipProvider>
      </CommandProvider>
    </FormatsProvider>
  );
}
