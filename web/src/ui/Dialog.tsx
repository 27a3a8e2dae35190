import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactElement, ReactNode, RefObject } from "react";
import { useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { veilClass } from "./floating.ts";
import { IconButton } from "./IconButton.tsx";
import { uiMessages } from "./messages.ts";
import { useReturnFocus } from "./use-return-focus.ts";

/** A question that must be answered before anything else; focus stays inside and returns where it was. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  size = "regular",
  initialFocus,
  footer,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly size?: "small" | "regular" | "large";
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Buttons, the one that goes on last. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const t = useMessages(uiMessages);
  const finalFocus = useReturnFocus(open);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={veilClass} />
        <Base.Viewport className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto px-4 pt-[12vh] pb-8 narrow:items-end narrow:p-0">
          <Base.Popup
            finalFocus={finalFocus}
            {...(initialFocus === undefined ? {} : { initialFocus })}
            className={classNames(
              "flex max-h-full w-full flex-col rounded-large bg-raised shadow-float outline-none",
              "transition-[opacity,translate] data-starting-style:translate-y-1 data-starting-style:opacity-0 data-ending-style:opacity-0",
              "narrow:max-w-none narrow:rounded-b-none",
              widths[size],
            )}
          >
            <header className="flex items-start justify-between gap-4 px-5 pt-4 pb-1">
              <div className="flex flex-col gap-1">
                <Base.Title className="text-15 font-strong">{title}</Base.Title>
                {description !== undefined && (
                  <Base.Description className="text-13 text-soft">{description}</Base.Description>
                )}
              </div>
              <Base.Close
                render={<IconButton icon="close" label={t("close")} tooltip={false} className="-mr-2" />}
              />
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-2 pb-5">{children}</div>
            {footer !== undefined && (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-hairline px-5 py-3">
                {footer}
              </footer>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

const widths = { small: "max-w-96", regular: "max-w-128", large: "max-w-200" };
