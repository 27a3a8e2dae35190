import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId, type ReactElement } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** Two to four choices side by side, one of them taken. */
export function SegmentedControl<Value extends string>({
  label,
  hideLabel = false,
  value,
  onChange,
  options,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: IconName }[];
}): ReactElement {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <span id={id} className={hideLabel ? "spoken" : "text-13 font-strong"}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onValueChange={(next) => onChange(next)}
        className="inline-flex w-fit gap-0.5 rounded-regular bg-wash-strong p-0.5"
      >
        {options.map((option) => (
          <label
            key={option.value}
            className="inline-flex h-7 select-none items-center gap-1.5 rounded-small px-2.5 text-13 text-soft transition-colors hover:text-ink has-data-checked:bg-raised has-data-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent narrow:h-10"
          >
            <Radio.Root value={option.value} className="spoken" />
            {option.icon !== undefined && <Icon name={option.icon} />}
            {option.label}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
