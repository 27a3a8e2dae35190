import type { ComponentProps, ReactElement } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { Spinner } from "./Spinner.tsx";

/** `primary` once a screen, `plain` for the rest, `quiet` inside rows and bars, `danger` for what cannot be had back. */
export type ButtonVariant = "primary" | "plain" | "quiet" | "danger";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: ButtonVariant;
  /** `small` fits into a row; on phones both are as tall as a finger needs. */
  readonly size?: "regular" | "small";
  readonly icon?: IconName | undefined;
  /** Work is under way: the button keeps its width, turns, and cannot be pressed again. */
  readonly pending?: boolean;
}

/** A button that does something here; what leads elsewhere is a link (`buttonClass` dresses it alike). */
export function Button({
  variant = "plain",
  size = "regular",
  icon,
  pending = false,
  disabled,
  className,
  children,
  type = "button",
  ...rest
}: ButtonProps): ReactElement {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled === true}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? ignore : rest.onClick}
      className={classNames(buttonClass(variant, size), className)}
    >
      {pending ? <Spinner /> : icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

const ignore = (event: { readonly preventDefault: () => void }): void => event.preventDefault();

/** The dress of a button, for links that look like one. */
export const buttonClass = (
  variant: ButtonVariant = "plain",
  size: "regular" | "small" = "regular",
): string =>
  classNames(
    "inline-flex select-none items-center justify-center gap-1.5 rounded-regular font-strong whitespace-nowrap",
    "transition-colors disabled:cursor-default disabled:opacity-45",
    size === "regular" ? "h-control px-3 text-13" : "h-7 px-2 text-13 narrow:h-touch narrow:px-3",
    variants[variant],
  );

const variants: { readonly [Variant in ButtonVariant]: string } = {
  primary: "bg-accent text-on-accent enabled:hover:bg-accent-strong",
  plain: "border border-edge/60 bg-raised text-ink enabled:hover:bg-wash enabled:active:bg-wash-strong",
  quiet:
    "text-soft enabled:hover:bg-wash enabled:hover:text-ink enabled:active:bg-wash-strong data-popup-open:bg-wash-strong data-popup-open:text-ink",
  danger: "border border-trouble/60 bg-raised text-trouble enabled:hover:bg-trouble-wash",
};
