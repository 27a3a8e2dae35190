import type { ReactElement } from "react";
import { classNames, Icon } from "../../ui/index.ts";

/**
 * Whether a line will be added. A bare button in the dress of a checkbox: hundreds of them come and go while one scrolls, and the
 * grid has the keyboard.
 */
export function IncludeBox({
  checked,
  label,
  onToggle,
}: {
  readonly checked: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      tabIndex={-1}
      onClick={onToggle}
      className="-m-2 flex size-8 items-center justify-center narrow:-ml-3 narrow:size-touch"
    >
      <span
        className={classNames(
          "flex size-4 items-center justify-center rounded-small border",
          checked ? "border-accent bg-accent text-on-accent" : "border-edge bg-raised",
        )}
      >
        {checked && <Icon name="check" size={12} />}
      </span>
    </button>
  );
}
