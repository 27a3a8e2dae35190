import { Progress as Base } from "@base-ui/react/progress";
import type { ReactElement } from "react";

/** How far something has come, from 0 to 1; null while that is not known. */
export function ProgressBar({
  value,
  label,
  hideLabel = false,
}: {
  readonly value: number | null;
  readonly label: string;
  readonly hideLabel?: boolean;
}): ReactElement {
  return (
    <Base.Root value={value === null ? null : Math.round(value * 100)} className="flex flex-col gap-1.5">
      <Base.Label className={hideLabel ? "spoken" : "text-13 text-soft"}>{label}</Base.Label>
      <Base.Track className="h-1 overflow-hidden rounded-small bg-wash-strong">
        <Base.Indicator className="h-full bg-accent transition-[width] data-indeterminate:w-1/3 data-indeterminate:animate-pulse" />
      </Base.Track>
    </Base.Root>
  );
}
