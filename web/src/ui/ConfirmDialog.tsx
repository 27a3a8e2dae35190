import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import type { ReactElement, ReactNode } from "react";
import { useMessages } from "../i18n/index.ts";
import { Button } from "./Button.tsx";
import { veilClass } from "./floating.ts";
import { uiMessages } from "./messages.ts";
import { useReturnFocus } from "./use-return-focus.ts";

/** Asks before something that cannot be taken back, or is large. What can be undone is done at once, with a toast. */
export function ConfirmDialog({
  open,
  onClose,
  onConfirm,
  title,
  confirmLabel,
  danger = false,
  pending = false,
  disabled = false,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly title: ReactNode;
  /** The verb of what will happen: "Erase vault", never "OK". */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly pending?: boolean;
  /** True until what must be typed first has been. */
  readonly disabled?: boolean;
  /** What will happen, and what it means. */
  readonly children?: ReactNode;
}): ReactElement {
  const t = useMessages(uiMessages);
  const finalFocus = useReturnFocus(open);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={veilClass} />
        <Base.Viewport className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto px-4 pt-[16vh] narrow:items-end narrow:p-0">
          <Base.Popup
            finalFocus={finalFocus}
            className="w-full max-w-104 rounded-large bg-raised p-5 shadow-float outline-none transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0 narrow:max-w-none narrow:rounded-b-none"
          >
            <Base.Title className="text-15 font-strong">{title}</Base.Title>
            <Base.Description render={<div />} className="mt-2 flex flex-col gap-3 text-13 text-soft">
              {children}
            </Base.Description>
            <div className="mt-5 flex justify-end gap-2">
              <Base.Close render={<Button>{t("cancel")}</Button>} />
              <Button
                variant={danger ? "danger" : "primary"}
                pending={pending}
                disabled={disabled}
                onClick={onConfirm}
              >
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
