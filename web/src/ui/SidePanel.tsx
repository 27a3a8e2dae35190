import { Dialog as Base } from "@base-ui/react/dialog";
import { createContext, useContext, type ReactElement, type ReactNode } from "react";
import { useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { veilClass } from "./floating.ts";
import { IconButton } from "./IconButton.tsx";
import { uiMessages } from "./messages.ts";
import { useNarrow } from "./use-media.ts";
import { useReturnFocus } from "./use-return-focus.ts";

/** The place in the frame where panels stand beside the page, below the top bar. */
export const SidePanelContext = createContext<HTMLElement | null>(null);

/** Details beside the list they belong to: the list stays in view and in reach. On a phone a sheet from below. */
export function SidePanel({
  open,
  onClose,
  title,
  footer,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const t = useMessages(uiMessages);
  const narrow = useNarrow();
  const finalFocus = useReturnFocus(open);
  const place = useContext(SidePanelContext);
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      modal={narrow}
      disablePointerDismissal={!narrow}
    >
      <Base.Portal {...(narrow || place === null ? {} : { container: place })}>
        {narrow && <Base.Backdrop className={veilClass} />}
        <Base.Popup
          // Beside a list the keyboard stays in the list, and what is beside it follows.
          initialFocus={narrow}
          finalFocus={finalFocus}
          className={classNames(
            "z-40 flex flex-col bg-raised outline-none transition-[translate,opacity]",
            "wide:absolute wide:inset-y-0 wide:right-0 wide:w-panel wide:border-l wide:border-hairline wide:data-starting-style:translate-x-4 wide:data-starting-style:opacity-0 wide:data-ending-style:opacity-0",
            "narrow:fixed narrow:inset-x-0 narrow:bottom-0 narrow:max-h-[88dvh] narrow:rounded-t-large narrow:shadow-float narrow:data-starting-style:translate-y-8 narrow:data-starting-style:opacity-0 narrow:data-ending-style:opacity-0",
          )}
        >
          <div className="flex min-h-topbar shrink-0 items-center justify-between gap-4 border-b border-hairline px-4">
            <Base.Title className="truncate text-15 font-strong">{title}</Base.Title>
            <Base.Close
              render={<IconButton icon="close" label={t("close")} tooltip={false} className="-mr-2" />}
            />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
          {footer !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-hairline p-3 pb-[max(12px,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
