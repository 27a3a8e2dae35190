import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";

export type Tone = "plain" | "accent" | "caution" | "trouble";

/** A word or two that marks a thing: its state, its kind. The words carry the meaning, the colour only helps. */
export function Badge({
  tone = "plain",
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span
      className={classNames(
        "inline-flex h-5 items-center gap-1 rounded-small px-1.5 text-12 whitespace-nowrap",
        tones[tone],
      )}
    >
      {icon !== undefined && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}

const tones: { readonly [Key in Tone]: string } = {
  plain: "bg-wash-strong text-soft",
  accent: "bg-accent-wash text-accent",
  caution: "bg-caution-wash text-caution",
  trouble: "bg-trouble-wash text-trouble",
};
