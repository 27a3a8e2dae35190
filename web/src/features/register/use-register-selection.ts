import type { RegisterRow } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";
import { useMemo, useRef, useState } from "react";
import { useEngine } from "../../views/index.ts";
import type { RegisterSelector, RegisterSnapshot } from "./register-pages.ts";
import {
  allSelected,
  nothingSelected,
  refreshed,
  select,
  selectedCount,
  toggle,
  type Selection,
} from "./selection.ts";

export interface RegisterSelection {
  readonly selection: Selection;
  readonly count: number;
  readonly extent: "none" | "some" | "all";
  readonly clear: () => void;
  readonly all: () => void;
  readonly toggle: (index: number) => void;
  /** Selects from the row that was last selected up to this one. */
  readonly extendTo: (index: number, from: number) => void;
  /** The ids of the selected rows. */
  readonly ids: () => Promise<readonly TransactionId[]>;
  /** The selected rows, where they are all known. */
  readonly rows: readonly RegisterRow[] | null;
}

/** More rows than the engine gives in one page. */
const LARGEST_PAGE = 2000;

/** What is selected in the register. Another filter selects nothing. */
export const useRegisterSelection = (
  selector: RegisterSelector,
  snapshot: RegisterSnapshot,
): RegisterSelection => {
  const { generation, count, rowAt } = snapshot;
  const engine = useEngine();
  const [held, setHeld] = useState({ generation, selection: nothingSelected });
  const selection = useMemo(
    () =>
      held.generation === snapshot.generation ? refreshed(held.selection, snapshot.known()) : nothingSelected,
    [held, snapshot],
  );
  const setSelection = (next: Selection): void => setHeld({ generation, selection: next });
  /** Where an extension began, and what was selected before it. */
  const anchor = useRef<{
    readonly generation: number;
    readonly index: number;
    readonly base: Selection;
  } | null>(null);

  const rowsBetween = async (first: number, last: number): Promise<readonly RegisterRow[]> => {
    const known = Array.from({ length: last - first + 1 }, (_, at) => rowAt(first + at));
    if (known.every((row) => row !== undefined)) return known;
    const pages = Array.from({ length: Math.ceil((last - first + 1) / LARGEST_PAGE) }, async (_, page) => {
      const offset = first + page * LARGEST_PAGE;
      return engine.ledger.rows({ ...selector, offset, limit: Math.min(LARGEST_PAGE, last - offset + 1) });
    });
    return (await Promise.all(pages)).flatMap(({ rows }) => rows);
  };

  const extend = async (
    { index: start, base }: { readonly index: number; readonly base: Selection },
    index: number,
  ): Promise<void> => {
    const rows = await rowsBetween(Math.min(start, index), Math.max(start, index));
    setSelection(select(base, rows, true));
  };

  const total = selectedCount(selection, count);
  return {
    selection,
    count: total,
    extent: total === 0 ? "none" : total === count ? "all" : "some",
    rows: selection.kind === "some" ? [...selection.rows.values()] : null,
    clear: () => {
      anchor.current = null;
      setSelection(nothingSelected);
    },
    all: () => setSelection(allSelected),
    toggle: (index) => {
      const row = rowAt(index);
      if (row === undefined) return;
      const next = toggle(selection, row);
      anchor.current = { generation, index, base: next };
      setSelection(next);
    },
    extendTo: (index, from) => {
      if (anchor.current?.generation !== generation) {
        anchor.current = { generation, index: from, base: selection };
      }
      void extend(anchor.current, index);
    },
    ids: async () => {
      if (selection.kind === "some") return [...selection.rows.keys()];
      const ids = await engine.ledger.rowIds(selector);
      return ids.filter((id) => !selection.except.has(id));
    },
  };
};
