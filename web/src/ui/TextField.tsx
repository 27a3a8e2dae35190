import { Field as Base } from "@base-ui/react/field";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { controlClass, Field, type FieldProps } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";

type InputProps = Omit<
  ComponentProps<"input">,
  "value" | "defaultValue" | "onChange" | "className" | "size" | "disabled"
>;

export interface TextFieldProps extends FieldProps, InputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly icon?: IconName;
  /** Stands inside the field at its end: a unit, a button. */
  readonly trailing?: ReactNode;
  /** Figures: tabular and flush right. */
  readonly figures?: boolean;
  readonly inputClassName?: string | undefined;
}

/** One line of text. */
export function TextField({
  label,
  hideLabel = false,
  hint,
  error,
  disabled,
  inline = false,
  className,
  value,
  onChange,
  icon,
  trailing,
  figures = false,
  inputClassName,
  type = "text",
  ...input
}: TextFieldProps): ReactElement {
  return (
    <Field {...{ label, hideLabel, hint, error, disabled, inline, className }}>
      <span className="relative flex items-center">
        {icon !== undefined && (
          <Icon name={icon} className="pointer-events-none absolute left-2.5 text-faint" />
        )}
        <Base.Control
          {...input}
          type={type}
          value={value}
          onValueChange={(next) => onChange(next)}
          autoComplete={input.autoComplete ?? "off"}
          className={classNames(
            controlClass,
            icon !== undefined && "pl-8",
            trailing !== undefined && "pr-10",
            figures && "money text-right",
            inputClassName,
          )}
        />
        {trailing !== undefined && <span className="absolute right-1 flex items-center">{trailing}</span>}
      </span>
    </Field>
  );
}
