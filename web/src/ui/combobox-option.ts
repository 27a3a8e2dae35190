import type { ReactNode } from "react";

/** One of the choices of a `Combobox`. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Stands quietly at the end of the line: a group, a balance. */
  readonly detail?: string;
  /** Other words by which it is found. */
  readonly keywords?: string;
  readonly leading?: ReactNode;
}
