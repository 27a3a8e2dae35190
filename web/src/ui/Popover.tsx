import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { floatingClass } from "./floating.ts";

/** A small surface with controls, tied to the button that opens it. */
export function Popover({
  trigger,
  label,
  open,
  onOpenChange,
  align = "start",
  children,
}: {
  readonly trigger: ReactElement<Record<string, unknown>>;
  /** What it holds, for screen readers. */
  readonly label: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly align?: "start" | "center" | "end";
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange === undefined ? {} : { onOpenChange: (next: boolean) => onOpenChange(next) })}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup
            aria-label={label}
            className={classNames(
              floatingClass,
              "max-h-(--available-height) max-w-(--available-width) overflow-y-auto p-3",
            )}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
