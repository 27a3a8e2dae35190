import { Toast as Base } from "@base-ui/react/toast";
import type { ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { Icon } from "./Icon.tsx";
import { uiMessages } from "./messages.ts";

export interface ToastInput {
  readonly title: string;
  readonly description?: string;
  /** `trouble` is announced at once and stays until it is dismissed. */
  readonly tone?: "plain" | "trouble";
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** A toast with the key of one that is shown takes its place. */
  readonly key?: string;
}

const manager = Base.createToastManager();

/** Says what just happened, with a way back. It goes by itself, so nothing may be said only here but in passing. */
export const showToast = ({ title, description, tone = "plain", action, key }: ToastInput): void => {
  const id = manager.add({
    ...(key === undefined ? {} : { id: key }),
    title,
    description,
    type: tone,
    priority: tone === "trouble" ? "high" : "low",
    timeout: tone === "trouble" ? 0 : 6000,
    // Said even when there is none: a toast that takes another one's place does not inherit its action.
    actionProps:
      action === undefined
        ? undefined
        : {
            children: action.label,
            onClick: () => {
              manager.close(id);
              action.onAction();
            },
          },
  });
};

/** Takes a toast away whose moment has passed. */
export const dismissToast = (key: string): void => manager.close(key);

/** Shows the toasts of `showToast`. Once a page. */
export function Toasts(): ReactElement {
  return (
    <Base.Provider toastManager={manager} limit={3}>
      <Base.Portal>
        <Base.Viewport className="fixed right-4 bottom-[calc(max(var(--page-foot),40px)+16px)] z-60 flex w-88 max-w-[calc(100vw-32px)] flex-col gap-2 narrow:bottom-[calc(var(--bottombar)+var(--page-foot)+16px)]">
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList(): readonly ReactElement[] {
  const t = useMessages(uiMessages);
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      className="rounded-regular bg-ink text-paper shadow-float transition-[opacity,translate] data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0 data-ending-style:opacity-0"
    >
      <Base.Content className="flex items-center gap-2 py-1.5 pr-1.5 pl-3">
        {toast.type === "trouble" && <Icon name="warning" />}
        <div className="min-w-0 flex-1 py-1">
          <Base.Title className="text-13" />
          <Base.Description className="text-12 opacity-80" />
        </div>
        <Base.Action className="h-7 shrink-0 rounded-small px-2 text-13 font-strong underline-offset-4 outline-paper hover:underline narrow:h-touch" />
        <Base.Close
          aria-label={t("dismiss")}
          className="flex size-7 shrink-0 items-center justify-center rounded-small outline-paper hover:bg-paper/15 narrow:size-touch"
        >
          <Icon name="close" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
