import { Switch as Base } from "@base-ui/react/switch";
import type { ReactElement, ReactNode } from "react";

/** Something that is on or off from now on. */
export function Switch({
  checked,
  onChange,
  label,
  hint,
  disabled = false,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}): ReactElement {
  return (
    <label className="flex min-h-8 items-center justify-between gap-4 narrow:min-h-touch">
      <span className="flex flex-col">
        <span className="text-13 text-ink">{label}</span>
        {hint !== undefined && <span className="text-12 text-faint">{hint}</span>}
      </span>
      <Base.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next)}
        className="flex h-5 w-9 shrink-0 items-center rounded-large border border-edge bg-wash-strong p-px transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-45"
      >
        <Base.Thumb className="size-4 rounded-large bg-edge transition-transform data-checked:translate-x-4 data-checked:bg-on-accent" />
      </Base.Root>
    </label>
  );
}
