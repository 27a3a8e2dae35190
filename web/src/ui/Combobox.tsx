import { Combobox as Base } from "@base-ui/react/combobox";
import { useMemo, useRef, useState, type ReactElement, type Ref } from "react";
import { useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { ComboboxList, type ComboboxScroll } from "./ComboboxList.tsx";
import type { ComboboxOption } from "./combobox-option.ts";
import { controlClass, Field, type FieldProps } from "./Field.tsx";
import { floatingClass } from "./floating.ts";
import { Icon } from "./Icon.tsx";
import { uiMessages } from "./messages.ts";

/** The value of the option that makes a new one. */
const CREATE = "\u0000create";

export interface ComboboxProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Any number: only the visible ones are drawn. */
  readonly options: readonly ComboboxOption[];
  /** Offers what was typed as a new choice when no option bears that name. */
  readonly onCreate?: ((name: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly clearable?: boolean;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly inputClassName?: string | undefined;
  readonly onKeyDown?: ((event: React.KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/** One of many choices, found by typing; accents and case do not matter. The first match is chosen by Enter. */
export function Combobox({
  value,
  onChange,
  options,
  onCreate,
  placeholder,
  clearable = true,
  autoFocus,
  inputRef,
  inputClassName,
  onKeyDown,
  ...field
}: ComboboxProps): ReactElement {
  const t = useMessages(uiMessages);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const scroll = useRef<ComboboxScroll | null>(null);
  const selected = useMemo(() => options.find((option) => option.value === value) ?? null, [options, value]);
  const items = useWithCreation(options, onCreate === undefined ? "" : typed.trim());
  const contains = Base.useFilter({ sensitivity: "base" }).contains;
  const matches = (option: ComboboxOption, query: string): boolean =>
    option.value === CREATE ||
    contains(`${option.label} ${option.detail ?? ""} ${option.keywords ?? ""}`, query);

  const choose = (option: ComboboxOption | null): void => {
    setTyped(option?.label ?? "");
    if (option?.value === CREATE) onCreate?.(option.label);
    else onChange(option?.value ?? null);
  };

  /** What was typed and not chosen yet is not lost when the field is left: by Tab the highlighted match is taken. */
  const takeMatch = (input: HTMLInputElement): void => {
    const line = document.getElementById(input.getAttribute("aria-activedescendant") ?? "");
    if (line !== null) return line.click();
    const first = items.find((option) => matches(option, typed.trim()));
    if (first !== undefined) choose(first);
  };
  /** By the pointer only what was typed in full is taken, or made. */
  const takeTyped = (): void => {
    const name = typed.trim();
    const exact = items.find(({ value: each, label }) => each === CREATE || isSameName(label, name));
    if (exact !== undefined) choose(exact);
  };
  const isTyped = typed.trim() !== "" && typed !== selected?.label;

  return (
    <Field {...field}>
      <Base.Root
        virtualized
        autoHighlight
        // Or the browser writes what is chosen into its own history of forms, in the open.
        autoComplete="off"
        items={items}
        value={selected}
        open={open}
        onOpenChange={setOpen}
        onInputValueChange={setTyped}
        onValueChange={choose}
        disabled={field.disabled === true}
        itemToStringLabel={(option: ComboboxOption) => option.label}
        isItemEqualToValue={(left: ComboboxOption, right: ComboboxOption) => left.value === right.value}
        filter={matches}
        onItemHighlighted={(option, { reason, index }) => {
          if (option !== undefined && reason !== "pointer")
            queueMicrotask(() => scroll.current?.toIndex(index));
        }}
      >
        <span className="relative flex items-center">
          <Base.Input
            ref={inputRef}
            autoFocus={autoFocus}
            placeholder={placeholder}
            onKeyDown={(event) => {
              onKeyDown?.(event);
              if (event.key === "Tab" && !event.defaultPrevented && isTyped) takeMatch(event.currentTarget);
            }}
            onBlur={() => isTyped && takeTyped()}
            className={classNames(controlClass, "pr-8", inputClassName)}
          />
          {clearable && selected !== null ? (
            <Base.Clear aria-label={t("clear")} className={sideButton}>
              <Icon name="close" size={12} />
            </Base.Clear>
          ) : (
            <Base.Trigger aria-hidden="true" className={sideButton}>
              <Icon name="chevrons-up-down" />
            </Base.Trigger>
          )}
        </span>
        <Base.Portal>
          <Base.Positioner sideOffset={4} align="start" className="z-50">
            <Base.Popup
              className={classNames(floatingClass, "w-(--anchor-width) min-w-60 max-w-(--available-width)")}
            >
              <Base.Empty>
                <div className="px-3 py-2 text-faint">{t("combobox.empty")}</div>
              </Base.Empty>
              <Base.List>
                <ComboboxList
                  open={open}
                  scroll={scroll}
                  textOf={(option) =>
                    option.value === CREATE ? t("combobox.create", { name: option.label }) : option.label
                  }
                />
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}

const sideButton =
  "absolute right-1 flex size-6 items-center justify-center rounded-small text-faint hover:bg-wash hover:text-ink";

const isSameName = (left: string, right: string): boolean =>
  left.toLocaleLowerCase() === right.toLocaleLowerCase();

const useWithCreation = (options: readonly ComboboxOption[], typed: string): readonly ComboboxOption[] =>
  useMemo(() => {
    if (typed === "") return options;
    const known = options.some(({ label }) => isSameName(label, typed));
    return known ? options : [...options, { value: CREATE, label: typed }];
  }, [options, typed]);
