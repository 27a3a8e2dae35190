import { Checkbox as Base } from "@base-ui/react/checkbox";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";

/** Yes or no, or some of what it stands for. */
export function Checkbox({
  checked,
  onChange,
  label,
  hideLabel = false,
  disabled = false,
  tabIndex,
  className,
}: {
  readonly checked: boolean | "some";
  /** The event carries Shift for choosing a range. */
  readonly onChange: (checked: boolean, event: Event) => void;
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  /** −1 inside a grid that has a keyboard of its own. */
  readonly tabIndex?: number;
  readonly className?: string | undefined;
}): ReactElement {
  return (
    <label className={classNames("inline-flex min-h-6 items-center gap-2 narrow:min-h-touch", className)}>
      <Base.Root
        checked={checked === true}
        indeterminate={checked === "some"}
        disabled={disabled}
        {...(tabIndex === undefined ? {} : { tabIndex })}
        onCheckedChange={(next, details) => onChange(next, details.event)}
        className={classNames(
          "flex size-4 shrink-0 items-center justify-center rounded-small border border-edge bg-raised text-on-accent",
          "data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent",
          "data-disabled:opacity-45",
        )}
      >
        <Base.Indicator className="data-unchecked:hidden">
          <Icon name={checked === "some" ? "minus" : "check"} size={12} />
        </Base.Indicator>
      </Base.Root>
      <span className={hideLabel ? "spoken" : "text-13"}>{label}</span>
    </label>
  );
}
