import { classNames } from "./class-names.ts";

/** The dress of what floats over the page: menus, lists, popovers. */
export const floatingClass = classNames(
  "origin-(--transform-origin) rounded-regular bg-raised text-13 text-ink shadow-float outline-none",
  "transition-[opacity,scale] data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:opacity-0",
);

/** The dress of one line in a menu or a list of choices. */
export const optionClass = classNames(
  "flex min-h-8 cursor-default select-none items-center gap-2 rounded-small px-2 py-1 outline-none narrow:min-h-touch",
  "data-highlighted:bg-wash-strong data-disabled:opacity-45",
);

/** The dress of what darkens the page behind a dialog. */
export const veilClass =
  "fixed inset-0 z-40 bg-veil transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0";
