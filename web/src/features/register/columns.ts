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
  /** Pixels that it needs. */
  readonly least: number;
  /** Its share of the room that is left, 0 for none. */
  readonly share: number;
  /** What a click on its head orders by. */
  readonly sort: RegisterSort["by"] | null;
  readonly figures: boolean;
  readonly editable: boolean;
}

const columns: readonly Column[] = [
  { name: "select", least: 36, share: 0, sort: null, figures: false, editable: false },
  { name: "status", least: 32, share: 0, sort: null, figures: false, editable: false },
  { name: "date", least: 124, share: 0, sort: "date", figures: false, editable: true },
  { name: "account", least: 88, share: 1, sort: "account", figures: false, editable: true },
  { name: "payee", least: 120, share: 1.7, sort: "payee", figures: false, editable: true },
  { name: "category", least: 100, share: 1.2, sort: "category", figures: false, editable: true },
  { name: "note", least: 96, share: 1.5, sort: null, figures: false, editable: true },
  { name: "amount", least: 148, share: 0, sort: "amount", figures: true, editable: true },
  { name: "balance", least: 148, share: 0, sort: null, figures: true, editable: false },
];

/** Who gives way first where there is no room for all; the details have them still. */
const givingWay: readonly ColumnName[] = ["note", "account", "balance", "category", "select", "status"];

/** Pixels beside the columns. */
const EDGES = 16;

/**
 * The columns that a register of `width` pixels shows: the account when there are several, the running balance when there
 * is one, and of these as many as there is room for.
 */
export const columnsFor = ({
  width,
  filter,
}: {
  readonly width: number;
  readonly filter: RegisterFilter;
}): readonly Column[] => {
  const single = filter.accountIds?.length === 1;
  let shown = columns.filter(({ name }) => name !== (single ? "account" : "balance"));
  for (const first of givingWay) {
    if (leastWidth(shown) <= width) break;
    shown = shown.filter(({ name }) => name !== first);
  }
  return shown;
};

const leastWidth = (shown: readonly Column[]): number => shown.reduce((sum, { least }) => sum + least, EDGES);

/** The columns as tracks of a CSS grid. */
export const gridTemplate = (shown: readonly Column[]): string =>
  shown.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`)).join(" ");

/** The order after a click on a column's head: its own first, then the other way round. Dates and amounts begin with the largest. */
export const nextSort = (by: RegisterSort["by"], current: RegisterSort): RegisterSort => {
  if (current.by === by) {
    return { by, direction: current.direction === "ascending" ? "descending" : "ascending" };
  }
  return { by, direction: by === "date" || by === "amount" ? "descending" : "ascending" };
};
