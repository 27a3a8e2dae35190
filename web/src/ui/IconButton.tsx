import type { ComponentProps, ReactElement } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { Tooltip } from "./Tooltip.tsx";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly icon: IconName;
  /** What it does: read aloud, and shown as a tooltip. */
  readonly label: string;
  /** Its key, shown in the tooltip. */
  readonly shortcut?: string | undefined;
  readonly size?: "regular" | "small";
  /** For a button that stays pressed. */
  readonly pressed?: boolean | undefined;
  readonly tooltip?: boolean;
  /** `primary` for the one thing a phone's screen is for. */
  readonly tone?: "quiet" | "primary";
}

/** A button that shows only an icon and says its label to whoever cannot see or does not know it. */
export function IconButton({
  icon,
  label,
  shortcut,
  size = "regular",
  pressed,
  tooltip = true,
  tone = "quiet",
  className,
  type = "button",
  ...rest
}: IconButtonProps): ReactElement {
  const button = (
    <button
      {...rest}
      type={type}
      aria-label={label}
      aria-pressed={pressed}
      className={classNames(
        "inline-flex select-none items-center justify-center rounded-regular transition-colors disabled:opacity-45 narrow:size-touch",
        tones[tone],
        size === "regular" ? "size-8" : "size-6",
        className,
      )}
    >
      <Icon name={icon} />
    </button>
  );
  return tooltip ? (
    <Tooltip label={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}

const tones = {
  quiet:
    "text-soft enabled:hover:bg-wash enabled:hover:text-ink enabled:active:bg-wash-strong aria-pressed:text-accent data-popup-open:bg-wash-strong data-popup-open:text-ink",
  primary: "bg-accent text-on-accent enabled:hover:bg-accent-strong",
};
