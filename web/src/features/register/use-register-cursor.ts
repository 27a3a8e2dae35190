import type { TransactionId } from "@coffer/core/ledger";
import { useState } from "react";
import type { Column, ColumnName } from "./columns.ts";
import { movedCursor, type Cursor, type CursorMove } from "./cursor.ts";
import { followedCursor } from "./followed-cursor.ts";
import type { RegisterSnapshot } from "./register-pages.ts";

export interface RegisterCursor {
  readonly cursor: Cursor;
  readonly place: (index: number, column?: ColumnName) => void;
  /** Where a move leads to; the cursor is there already. */
  readonly move: (move: CursorMove, page: number) => number;
  /** The cell of the cursor's row that is edited. */
  readonly editing: ColumnName | null;
  readonly edit: (column: ColumnName) => void;
  readonly stopEditing: () => void;
}

const start: Cursor = { index: 0, id: null, column: "payee" };

/** Where the keyboard is in the register, and whether it is inside a cell. Another filter begins at the top. */
export const useRegisterCursor = (snapshot: RegisterSnapshot, columns: readonly Column[]): RegisterCursor => {
  const { generation } = snapshot;
  const [placed, setPlaced] = useState<Cursor & { readonly generation: number }>({ ...start, generation });
  const [editing, setEditing] = useState<{
    readonly id: TransactionId;
    readonly column: ColumnName;
  } | null>(null);

  const followed = followedCursor(
    placed.generation === generation ? placed : { ...start, column: placed.column },
    snapshot,
  );
  const shown = columns.some(({ name }) => name === followed.column);
  const cursor = shown ? followed : { ...followed, column: start.column };
  const place = (index: number, column: ColumnName = cursor.column): void => {
    setEditing(null);
    setPlaced({ index, column, id: snapshot.rowAt(index)?.id ?? null, generation });
  };
  return {
    cursor,
    place,
    move: (move, page) => {
      const next = movedCursor(cursor, move, { count: snapshot.count, page, columns });
      place(next.index, next.column);
      return next.index;
    },
    editing: editing !== null && editing.id === cursor.id ? editing.column : null,
    edit: (column) => {
      if (cursor.id === null) return;
      setPlaced({ ...cursor, column, generation });
      setEditing({ id: cursor.id, column });
    },
    stopEditing: () => setEditing(null),
  };
};
