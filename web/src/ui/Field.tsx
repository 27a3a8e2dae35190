import { Field as Base } from "@base-ui/react/field";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface FieldProps {
  readonly label: ReactNode;
  /** The label is only spoken: for fields whose place says what they are, as a cell of a table. */
  readonly hideLabel?: boolean;
  /** One sentence under the field; it stays when there is an error. */
  readonly hint?: ReactNode;
  /** What is wrong with what was entered; the field is then marked and the text announced. */
  readonly error?: string | null | undefined;
  readonly disabled?: boolean | undefined;
  /** In a row of a table: what is wrong floats below the field, for the row keeps its height. */
  readonly inline?: boolean;
  readonly className?: string | undefined;
}

/** Label above, control, hint or error below, tied together for screen readers. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  disabled,
  inline = false,
  className,
  children,
}: FieldProps & { readonly children: ReactNode }): ReactElement {
  const failed = error !== undefined && error !== null;
  return (
    <Base.Root
      invalid={failed}
      disabled={disabled === true}
      className={classNames("flex min-w-0 flex-col", inline ? "relative" : "gap-1", className)}
    >
      <Base.Label className={hideLabel ? "spoken" : "text-13 font-strong text-ink"}>{label}</Base.Label>
      {children}
      {hint !== undefined && <Base.Description className="text-12 text-faint">{hint}</Base.Description>}
      {failed && (
        <Base.Error
          match
          className={classNames(
            "text-12 text-trouble",
            inline &&
              "absolute top-full left-0 z-30 mt-1 rounded-regular bg-raised px-2 py-1 whitespace-nowrap shadow-float",
          )}
        >
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}

/** The dress of everything one types or chooses in, of any height. */
export const controlDress = classNames(
  "w-full min-w-0 rounded-regular border border-edge bg-raised px-2.5 text-13 text-ink narrow:text-15",
  "transition-colors hover:border-soft focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-accent",
  "data-invalid:border-trouble disabled:opacity-45 data-disabled:opacity-45",
);

/** The same, one line high. */
export const controlClass = classNames(controlDress, "h-control");
