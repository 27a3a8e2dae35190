import { Field as Base } from "@base-ui/react/field";
import { parseAmount, type CurrencyCode } from "@coffer/core/money";
import { useState, type KeyboardEvent, type ReactElement, type Ref } from "react";
import { useFormats, useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { controlClass, Field, type FieldProps } from "./Field.tsx";
import { uiMessages } from "./messages.ts";

/**
 * An amount, typed as people write it in their locale, or as a small sum (`12+3*2`). What is typed counts on Enter and on leaving
 * the field; what cannot be read stays, marked, and changes nothing.
 *
 * @unit minor units of `currency`
 */
export function AmountField({
  value,
  currency,
  onChange,
  autoFocus,
  inputRef,
  inputClassName,
  onKeyDown,
  error,
  ...field
}: FieldProps & {
  readonly value: number | null;
  readonly currency: string;
  /** `plus`: a plus was typed in front, which says that the money comes in. */
  readonly onChange: (amount: number | null, plus: boolean) => void;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly inputClassName?: string | undefined;
  /** Called after Enter has settled what was typed. */
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}): ReactElement {
  const t = useMessages(uiMessages);
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);

  const settle = (): void => {
    if (typed === null) return;
    const amount = parseAmount(typed, currency as CurrencyCode, formats.locale);
    const empty = typed.trim() === "";
    setRefused(!empty && !amount.ok);
    if (!empty && !amount.ok) return;
    setTyped(null);
    const next = amount.ok ? amount.value : null;
    const plus = typed.trimStart().startsWith("+");
    if (next !== value || plus) onChange(next, plus);
  };

  const written = value === null ? "" : formats.amount(value, currency, { reveal: true });
  const example = formats.amount(124_050, currency, { reveal: true });
  return (
    <Field {...field} error={error ?? (refused ? t("amount.invalid", { example }) : null)}>
      <Base.Control
        ref={inputRef}
        autoFocus={autoFocus}
        autoComplete="off"
        inputMode="decimal"
        value={typed ?? written}
        onValueChange={(next) => {
          setTyped(next);
          setRefused(false);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
          onKeyDown?.(event);
        }}
        className={classNames(controlClass, "money text-right", inputClassName)}
      />
    </Field>
  );
}
