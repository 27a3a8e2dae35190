import type { SearchIndex } from "../../search/index.ts";
import type { Timer } from "../ports.ts";

/** Reads for the search ahead of the first letter typed, in slices between which the engine answers. */
export interface SearchAhead {
  /** The books have changed: they are read once everybody has been answered. */
  readonly wake: () => void;
  /** The vault closes. */
  readonly stop: () => void;
}

/** A few milliseconds of work. */
const ROWS_A_SLICE = 1000;

/** Milliseconds after a change: the views that it brings come first. */
const PATIENCE = 300;

export const createSearchAhead = (search: Pick<SearchIndex, "prepare">, timer: Timer): SearchAhead => {
  let cancel: (() => void) | undefined;
  const step = (): void => {
    cancel = search.prepare(ROWS_A_SLICE) ? undefined : timer(step, 0);
  };
  return {
    wake: () => {
      cancel ??= timer(step, PATIENCE);
    },
    stop: () => cancel?.(),
  };
};
