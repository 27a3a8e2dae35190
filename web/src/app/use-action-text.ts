import type { ActionView } from "@coffer/core/contract";
import { useMessages } from "../i18n/index.ts";
import { actionMessages } from "./action-messages.ts";

/** Names an action of the engine: "edit of 3 transactions". */
export const useActionText = (): ((action: ActionView) => string) => {
  const t = useMessages(actionMessages);
  // The kinds come from the engine at run time: the typed keys cannot help here.
  const say = t as unknown as {
    (key: string, values: Record<string, string | number>): string;
    has: (key: string) => boolean;
  };
  return ({ kind, count, name }) =>
    say.has(kind) ? say(kind, { count: count ?? 0, name: name ?? "" }) : t("unknown");
};
