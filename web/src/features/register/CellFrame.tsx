import type { FocusEvent, KeyboardEvent, ReactElement, ReactNode } from "react";

/** Where the keyboard goes once a cell was edited. */
export type After = "down" | "next" | "previous" | "stay";

export const afterOf = ({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): After | null => {
  if (key === "Enter") return "down";
  if (key === "Tab") return shiftKey ? "previous" : "next";
  return null;
};

/** Fills a cell with the field it is edited in: Escape reverts, and leaving it counts as done. */
export function CellFrame({
  onCancel,
  onLeave,
  children,
}: {
  readonly onCancel: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    const to = event.relatedTarget;
    if (event.currentTarget.contains(to) || isInPopup(to)) return;
    onLeave();
  };
  return (
    <span
      data-editing
      className="absolute inset-0 z-10 flex items-center"
      onKeyDownCapture={onKeyDownCapture}
      onBlur={onBlur}
    >
      {children}
    </span>
  );
}

/** A list or a calendar that belongs to the field lies elsewhere in the document. */
const isInPopup = (element: Element | null): boolean =>
  element !== null && element.closest("[role=listbox],[role=dialog],[role=presentation]") !== null;

/** The dress of a field that fills its cell. */
export const cellFieldClass = "w-full flex-1";
export const cellInputClass = "h-7! rounded-small px-2 text-13";
