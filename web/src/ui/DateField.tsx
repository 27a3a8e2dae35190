import { Field as Base } from "@base-ui/react/field";
import { Popover } from "@base-ui/react/popover";
import { addDays, type LocalDate } from "@coffer/core/calendar";
import { useState, type KeyboardEvent, type ReactElement, type Ref } from "react";
import { parseDate, useFormats, useMessages } from "../i18n/index.ts";
import { Calendar } from "./Calendar.tsx";
import { classNames } from "./class-names.ts";
import { controlClass, Field, type FieldProps } from "./Field.tsx";
import { floatingClass } from "./floating.ts";
import { Icon } from "./Icon.tsx";
import { uiMessages } from "./messages.ts";

/**
 * A day (`YYYY-MM-DD`), typed as people write it in their locale or chosen from a month. While typing, `+` and `-` go a day on
 * and back. What is typed counts on Enter and on leaving the field.
 */
export function DateField({
  value,
  onChange,
  today,
  autoFocus,
  inputRef,
  inputClassName,
  onKeyDown,
  error,
  ...field
}: FieldProps & {
  readonly value: LocalDate | null;
  readonly onChange: (day: LocalDate | null) => void;
  /** What parts left out are taken from. */
  readonly today: LocalDate;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly inputClassName?: string | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}): ReactElement {
  const t = useMessages(uiMessages);
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const unreadable =
    typed !== null && typed.trim() !== "" && parseDate(typed, formats.dateOrder, today) === null;

  const settle = (): void => {
    if (typed === null) return;
    const day = typed.trim() === "" ? null : parseDate(typed, formats.dateOrder, today);
    if (typed.trim() !== "" && day === null) return;
    setTyped(null);
    if (day !== value) onChange(day);
  };
  const step = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") settle();
    if ((event.key === "+" || event.key === "-") && typed === null && value !== null) {
      event.preventDefault();
      onChange(addDays(value, event.key === "+" ? 1 : -1));
    }
    onKeyDown?.(event);
  };

  return (
    <Field
      {...field}
      error={error ?? (unreadable ? t("date.invalid", { example: formats.date(today) }) : null)}
    >
      <span className="relative flex items-center">
        <Base.Control
          ref={inputRef}
          autoFocus={autoFocus}
          autoComplete="off"
          inputMode="numeric"
          value={typed ?? (value === null ? "" : formats.date(value))}
          placeholder={formats.date(today)}
          onValueChange={setTyped}
          onBlur={settle}
          onKeyDown={step}
          className={classNames(controlClass, "money pr-8", inputClassName)}
        />
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger
            aria-label={t("date.open")}
            tabIndex={-1}
            className="absolute right-1 flex size-6 items-center justify-center rounded-small text-faint hover:bg-wash hover:text-ink"
          >
            <Icon name="calendar" />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner sideOffset={4} align="end" className="z-50">
              <Popover.Popup aria-label={t("date.open")} className={classNames(floatingClass, "p-3")}>
                <Calendar
                  value={value}
                  today={today}
                  onChoose={(day) => {
                    setTyped(null);
                    setOpen(false);
                    onChange(day);
                  }}
                />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      </span>
    </Field>
  );
}
