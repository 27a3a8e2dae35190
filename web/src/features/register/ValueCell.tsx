import type { LocalDate } from "@coffer/core/calendar";
import { parseAmount, type CurrencyCode, type MinorUnits } from "@coffer/core/money";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { parseDate, useFormats } from "../../i18n/index.ts";
import { AmountField, DateField, TextField } from "../../ui/index.ts";
import { useToday } from "../../views/index.ts";
import { afterOf, CellFrame, cellFieldClass, cellInputClass, type After } from "./CellFrame.tsx";

export interface CellEdit<Value> {
  readonly label: string;
  readonly value: Value;
  /** Called with a new value, or null where it stayed as it was. */
  readonly onDone: (value: Value | null, after: After) => void;
  readonly onCancel: () => void;
}

/** Reads the field when it is left or a key goes on; what cannot be read keeps the person in it. */
const useCell = <Value,>(
  { value, onDone }: Pick<CellEdit<Value>, "value" | "onDone">,
  read: (text: string) => Value | null,
) => {
  const input = useRef<HTMLInputElement>(null);
  const finish = (after: After): void => {
    const next = read(input.current?.value ?? "");
    if (next !== null) onDone(next === value ? null : next, after);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const after = afterOf(event);
    if (after === null) return;
    event.preventDefault();
    finish(after);
  };
  return { input, onKeyDown, onLeave: () => finish("stay") };
};

/** A day, edited in its cell. */
export function DateCell(edit: CellEdit<LocalDate>): ReactElement {
  const formats = useFormats();
  const today = useToday();
  const [day, setDay] = useState(edit.value);
  const { input, onKeyDown, onLeave } = useCell(edit, (text) => parseDate(text, formats.dateOrder, today));
  return (
    <CellFrame onCancel={edit.onCancel} onLeave={onLeave}>
      <DateField
        autoFocus
        inline
        hideLabel
        label={edit.label}
        value={day}
        today={today}
        onChange={(next) => next !== null && setDay(next)}
        inputRef={input}
        onKeyDown={onKeyDown}
        className={cellFieldClass}
        inputClassName={cellInputClass}
      />
    </CellFrame>
  );
}

/** An amount, edited in its cell. */
export function AmountCell({
  currency,
  ...edit
}: CellEdit<MinorUnits> & { readonly currency: CurrencyCode }): ReactElement {
  const { locale } = useFormats();
  const { input, onKeyDown, onLeave } = useCell(edit, (text) => {
    const amount = parseAmount(text, currency, locale);
    return amount.ok ? amount.value : null;
  });
  return (
    <CellFrame onCancel={edit.onCancel} onLeave={onLeave}>
      <AmountField
        autoFocus
        inline
        hideLabel
        label={edit.label}
        value={edit.value}
        currency={currency}
        onChange={() => {}}
        inputRef={input}
        onKeyDown={onKeyDown}
        className={cellFieldClass}
        inputClassName={cellInputClass}
      />
    </CellFrame>
  );
}

/** A note, edited in its cell. */
export function TextCell(edit: CellEdit<string>): ReactElement {
  const [text, setText] = useState(edit.value);
  const { input, onKeyDown, onLeave } = useCell(edit, (typed) => typed.trim());
  return (
    <CellFrame onCancel={edit.onCancel} onLeave={onLeave}>
      <TextField
        autoFocus
        inline
        hideLabel
        label={edit.label}
        value={text}
        onChange={setText}
        maxLength={4000}
        ref={input}
        onKeyDown={onKeyDown}
        className={cellFieldClass}
        inputClassName={cellInputClass}
      />
    </CellFrame>
  );
}
