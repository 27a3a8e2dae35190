import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Combobox, type ComboboxOption } from "../../ui/index.ts";
import { afterOf, CellFrame, cellFieldClass, cellInputClass, type After } from "./CellFrame.tsx";

/** One of many choices, made in its cell. Enter and Tab take the match that is highlighted. */
export function ChoiceCell({
  label,
  value,
  options,
  clearable,
  onDone,
  onCreate,
  onCancel,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly ComboboxOption[];
  readonly clearable: boolean;
  /** `undefined` where it stayed as it was. */
  readonly onDone: (value: string | null | undefined, after: After) => void;
  readonly onCreate?: (name: string, after: After) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const after = useRef<After>("stay");
  const [chosen, setChosen] = useState(value);
  useEffect(() => input.current?.select(), []);

  const finish = (next: string | null, then: After): void => onDone(next === value ? undefined : next, then);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const then = afterOf(event);
    if (then === null) return;
    after.current = then;
    const highlighted = event.currentTarget.getAttribute("aria-activedescendant");
    if (highlighted === null || highlighted === "") {
      event.preventDefault();
      finish(chosen, then);
    } else if (event.key === "Tab") {
      event.preventDefault();
      document.getElementById(highlighted)?.click();
    }
  };
  const choose = (next: string | null): void => {
    setChosen(next);
    // Emptying the field is a step on the way to typing something else: it counts once the field is left.
    if (next !== null) finish(next, after.current);
  };

  return (
    <CellFrame onCancel={onCancel} onLeave={() => finish(chosen, "stay")}>
      <Combobox
        autoFocus
        inline
        hideLabel
        label={label}
        value={chosen}
        options={options}
        clearable={clearable}
        onChange={choose}
        onCreate={onCreate === undefined ? undefined : (name) => onCreate(name, after.current)}
        inputRef={input}
        onKeyDown={onKeyDown}
        className={cellFieldClass}
        inputClassName={cellInputClass}
      />
    </CellFrame>
  );
}
