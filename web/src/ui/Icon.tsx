import type { ReactElement } from "react";
import { classNames } from "./class-names.ts";
import { iconPaths, type IconName } from "./icon-paths.ts";

/** A line icon in the colour of the text. It says nothing to screen readers: the words beside it, or a label, do. */
export function Icon({
  name,
  size = 16,
  className,
}: {
  readonly name: IconName;
  readonly size?: 12 | 16 | 20 | 24 | 32;
  readonly className?: string | undefined;
}): ReactElement {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 20 ? 1.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("shrink-0", className)}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
