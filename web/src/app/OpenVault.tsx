import { RouterProvider } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { router } from "./router.tsx";
import { usePresence } from "./use-presence.ts";

/** The screens of an open vault. */
export default function OpenVault(): ReactElement {
  usePresence();
  return <RouterProvider router={router} />;
}
