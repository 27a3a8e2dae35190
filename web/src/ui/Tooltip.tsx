import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { Kbd } from "./Kbd.tsx";

/** A few words about a control, on hover and focus. It repeats the control's label: nothing may be said only here. */
export function Tooltip({
  label,
  shortcut,
  side = "bottom",
  children,
}: {
  readonly label: ReactNode;
  /** Keys as `Kbd` writes them: `mod+K`. */
  readonly shortcut?: string | undefined;
  readonly side?: "top" | "bottom" | "left" | "right";
  /** The control itself: one element that takes a ref and props. */
  readonly children: ReactElement<Record<string, unknown>>;
}): ReactElement {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-50">
          <Base.Popup className="flex max-w-72 items-center gap-2 rounded-small bg-ink px-2 py-1 text-12 text-paper transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0 data-instant:transition-none">
            {label}
            {shortcut !== undefined && <Kbd keys={shortcut} tone="inverse" />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Lets tooltips that follow one another open without waiting. Once, around the app. */
export function TooltipProvider({ children }: { readonly children: ReactNode }): ReactElement {
  return <Base.Provider delay={400}>{children}</Base.Provider>;
}
