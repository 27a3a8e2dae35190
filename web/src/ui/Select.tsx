import { Select as Base } from "@base-ui/react/select";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { controlClass, Field, type FieldProps } from "./Field.tsx";
import { floatingClass, optionClass } from "./floating.ts";
import { Icon } from "./Icon.tsx";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly leading?: ReactNode;
}

/** One of a few named choices (up to some twenty; beyond that a `Combobox`). */
export function Select<Value extends string>({
  value,
  onChange,
  options,
  placeholder,
  ...field
}: FieldProps & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly SelectOption<Value>[];
  readonly placeholder?: string;
}): ReactElement {
  return (
    <Field {...field}>
      <Base.Root
        autoComplete="off"
        items={options as SelectOption<Value>[]}
        value={value}
        disabled={field.disabled === true}
        onValueChange={(next) => next !== null && onChange(next)}
      >
        <Base.Trigger
          className={classNames(
            controlClass,
            "flex cursor-default items-center justify-between gap-2 text-left",
          )}
        >
          <Base.Value className="truncate data-placeholder:text-faint" placeholder={placeholder} />
          <Base.Icon className="text-faint">
            <Icon name="chevrons-up-down" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
            <Base.Popup className={classNames(floatingClass, "min-w-(--anchor-width)")}>
              <Base.List className="max-h-[min(320px,var(--available-height))] overflow-y-auto p-1">
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={optionClass}>
                    {option.leading}
                    <Base.ItemText className="flex-1 truncate">{option.label}</Base.ItemText>
                    <Base.ItemIndicator className="text-accent">
                      <Icon name="check" />
                    </Base.ItemIndicator>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}
