import type { TransactionId } from "@coffer/core/ledger";
import type { Column, ColumnName } from "./columns.ts";

/** Where the keyboard is in the register: a row by its place and its transaction, and a column. */
export interface Cursor {
  readonly index: number;
  /** Null while the row is still being fetched. */
  readonly id: TransactionId | null;
  readonly column: ColumnName;
}

export type CursorMove =
  | "up"
  | "down"
  | "left"
  | "right"
  | "row-start"
  | "row-end"
  | "page-up"
  | "page-down"
  | "first"
  | "last";

/** The place a move leads to; at an edge it stays. */
export const movedCursor = (
  { index, column }: Pick<Cursor, "index" | "column">,
  move: CursorMove,
  {
    count,
    page,
    columns,
  }: { readonly count: number; readonly page: number; readonly columns: readonly Column[] },
): Pick<Cursor, "index" | "column"> => {
  const to = (next: number): Pick<Cursor, "index" | "column"> => ({
    index: Math.max(0, Math.min(count - 1, next)),
    column,
  });
  const across = (next: number): Pick<Cursor, "index" | "column"> => ({
    index,
    column: columns[Math.max(0, Math.min(columns.length - 1, next))]?.name ?? column,
  });
  const at = columns.findIndex(({ name }) => name === column);
  switch (move) {
    case "up":
      return to(index - 1);
    case "down":
      return to(index + 1);
    case "page-up":
      return to(index - page);
    case "page-down":
      return to(index + page);
    case "first":
      return to(0);
    case "last":
      return to(count - 1);
    case "left":
      return across(at - 1);
    case "right":
      return across(at + 1);
    case "row-start":
      return across(0);
    case "row-end":
      return across(columns.length - 1);
  }
};

/** The next or previous column that can be edited, or null past the ends. */
export const editableBeside = (
  columns: readonly Column[],
  column: ColumnName,
  step: 1 | -1,
): ColumnName | null => {
  const editable = columns.filter((each) => each.editable);
  const at = editable.findIndex(({ name }) => name === column);
  return editable[at + step]?.name ?? null;
};

/** The move a pressed key asks for, if any. */
export const moveOfKey = (key: string, mod: boolean): CursorMove | null => {
  const moves: Readonly<Record<string, CursorMove>> = {
    ArrowUp: "up",
    ArrowDown: "down",
    ArrowLeft: "left",
    ArrowRight: "right",
    PageUp: "page-up",
    PageDown: "page-down",
    Home: mod ? "first" : "row-start",
    End: mod ? "last" : "row-end",
  };
  return moves[key] ?? null;
};
