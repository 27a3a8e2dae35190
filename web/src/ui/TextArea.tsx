import { Field as Base } from "@base-ui/react/field";
import type { ReactElement } from "react";
import { classNames } from "./class-names.ts";
import { controlDress, Field, type FieldProps } from "./Field.tsx";

/** Several lines of text. */
export function TextArea({
  value,
  onChange,
  rows = 3,
  maxLength,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}): ReactElement {
  return (
    <Field {...field}>
      <Base.Control
        value={value}
        onValueChange={(next) => onChange(next)}
        render={<textarea rows={rows} maxLength={maxLength} autoComplete="off" />}
        className={classNames(controlDress, "resize-y py-1.5")}
      />
    </Field>
  );
}
