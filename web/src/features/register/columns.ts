import type { RegisterFilter, RegisterSort } from "@coffer/core/contract";

export type ColumnName =
  | "select"
  | "status"
  | "date"
  | "account"
  | "payee"
  | "category"
  | "note"
  | "amount"
  | "balance";

export interface Column {
  readonly name: ColumnName;
  /** One track of a CSS grid. */
  readonly track: string;
  /** What a click on its head orders by. */
  readonly sort: RegisterSort["by"] | null;
  readonly figures: boolean;
  readonly editable: boolean;
}

const columns: readonly Column[] = [
  { name: "select", track: "36px", sort: null, figures: false, editable: false },
  { name: "status", track: "32px", sort: null, figures: false, editable: false },
  { name: "date", track: "124px", sort: "date", figures: false, editable: true },
  { name: "account", track: "minmax(88px, 1fr)", sort: "account", figures: false, editable: true },
  { name: "payee", track: "minmax(120px, 1.7fr)", sort: "payee", figures: false, editable: true },
  { name: "category", track: "minmax(100px, 1.2fr)", sort: "category", figures: false, editable: true },
  { name: "note", track: "minmax(96px, 1.5fr)", sort: null, figures: false, editable: true },
  { name: "amount", track: "148px", sort: "amount", figures: true, editable: true },
  { name: "balance", track: "148px", sort: null, figures: true, editable: false },
];

/** Narrower than this the note gives way; it is still in the details. Pixels. */
const ROOM_FOR_NOTES = 720;

/**
 * The columns that a register of `width` pixels shows: the account when there are several, the running balance when there
 * is one.
 */
export const columnsFor = ({
  width,
  filter,
}: {
  readonly width: number;
  readonly filter: RegisterFilter;
}): readonly Column[] => {
  const single = filter.accountIds?.length === 1;
  return columns.filter(({ name }) => {
    if (name === "account") return !single;
    if (name === "balance") return single;
    return name !== "note" || width >= ROOM_FOR_NOTES;
  });
};

export const gridTemplate = (shown: readonly Column[]): string => shown.map(({ track }) => track).join(" ");

/** The order after a click on a column's head: its own first, then the other way round. Dates and amounts begin with the largest. */
export const nextSort = (by: RegisterSort["by"], current: RegisterSort): RegisterSort => {
  if (current.by === by) {
    return { by, direction: current.direction === "ascending" ? "descending" : "ascending" };
  }
  return { by, direction: by === "date" || by === "amount" ? "descending" : "ascending" };
};
