import type { ReactElement, ReactNode } from "react";
import { useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { uiMessages } from "./messages.ts";

/** Something chosen that can be taken away again: a filter, a tag. `colour` (1 to 8) draws a dot from the chart colours. */
export function Chip({
  label,
  name,
  icon,
  colour,
  onRemove,
}: {
  readonly label: ReactNode;
  /** The label as plain text, for the remove button. */
  readonly name: string;
  readonly icon?: IconName;
  readonly colour?: number | undefined;
  readonly onRemove?: (() => void) | undefined;
}): ReactElement {
  const t = useMessages(uiMessages);
  return (
    <span
      className={classNames(
        "inline-flex h-6 min-w-0 items-center gap-1.5 rounded-small bg-wash-strong pl-2 text-12 text-ink",
        onRemove === undefined && "pr-2",
      )}
    >
      {icon !== undefined && <Icon name={icon} size={12} className="text-soft" />}
      {colour !== undefined && <ColourDot colour={colour} />}
      <span className="truncate">{label}</span>
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={t("remove", { name })}
          onClick={onRemove}
          className="flex size-6 shrink-0 items-center justify-center rounded-small text-soft hover:bg-wash-strong hover:text-ink"
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** A dot in one of the eight chart colours, counted from 1. */
export function ColourDot({ colour }: { readonly colour: number }): ReactElement {
  return (
    <span
      aria-hidden="true"
      className="size-2 shrink-0 rounded-large"
      style={{ background: `var(--chart-${((colour - 1) % 8) + 1})` }}
    />
  );
}
