import type { RegisterRow } from "@coffer/core/contract";
import { memo, type ReactElement, type ReactNode } from "react";
import { useMessages } from "../../i18n/index.ts";
import { classNames, DateText, MoneyText } from "../../ui/index.ts";
import { CategoryText } from "./CategoryText.tsx";
import { gridTemplate, type Column, type ColumnName } from "./columns.ts";
import { registerMessages } from "./messages.ts";
import { PayeeText } from "./PayeeText.tsx";
import { StatusMark } from "./StatusMark.tsx";
import { TagNames } from "./TagNames.tsx";

/** The cell that the keyboard is in bears this id, so that the grid can name it to screen readers. */
export const ACTIVE_CELL = "register-active-cell";

export interface LineProps {
  /** Undefined while it is fetched: the line keeps its place. */
  readonly row: RegisterRow | undefined;
  readonly index: number;
  /** Pixels from the top of the first row. */
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly selected: boolean;
  /** The cell the keyboard is in, when it is in this row. */
  readonly activeColumn: ColumnName | null;
  /** Takes the place of the active cell's content while it is edited. */
  readonly editor: ReactNode;
}

/** One transaction on one line. It has no handlers: the grid hears for all its rows. */
export const TransactionLine = memo(function TransactionLine({
  row,
  index,
  top,
  height,
  columns,
  selected,
  activeColumn,
  editor,
}: LineProps): ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined || undefined}
      data-index={index}
      style={{ height, transform: `translateY(${top}px)`, gridTemplateColumns: gridTemplate(columns) }}
      className={classNames(
        "group/row absolute inset-x-0 top-0 grid [contain:layout_size_style] border-b border-hairline px-2 hover:bg-wash",
        selected ? "bg-accent-wash" : activeColumn !== null && "bg-wash",
        editor !== null && "z-10",
      )}
    >
      {columns.map((column, at) => {
        const active = column.name === activeColumn;
        return (
          <div
            key={column.name}
            role="gridcell"
            aria-colindex={at + 1}
            data-column={column.name}
            {...(active ? { id: ACTIVE_CELL } : {})}
            className={classNames(
              "relative flex min-w-0 items-center px-2",
              column.figures && "justify-end",
              active && "rounded-small -outline-offset-2 outline-accent group-focus/grid:outline-2",
            )}
          >
            {active && editor !== null
              ? editor
              : row !== undefined && <Cell column={column.name} row={row} selected={selected} />}
          </div>
        );
      })}
    </div>
  );
});

function Cell({
  column,
  row,
  selected,
}: {
  readonly column: ColumnName;
  readonly row: RegisterRow;
  readonly selected: boolean;
}): ReactElement | null {
  switch (column) {
    case "select":
      return <SelectMark selected={selected} />;
    case "status":
      return <StatusMark status={row.status} />;
    case "date":
      return <DateText day={row.date} />;
    case "account":
      return <span className="truncate text-soft">{row.account}</span>;
    case "payee":
      return <PayeeText row={row} />;
    case "category":
      return <CategoryText row={row} />;
    case "note":
      return (
        <span className="flex min-w-0 items-center gap-1.5">
          {row.tags.length > 0 && <TagNames tags={row.tags} />}
          <span className="truncate text-soft">{row.note}</span>
        </span>
      );
    case "amount":
      return <MoneyText amount={row.amount} currency={row.currency} flow />;
    case "balance":
      return row.balance === null ? null : (
        <MoneyText amount={row.balance} currency={row.currency} tone="soft" showCurrency="never" />
      );
  }
}

/** A real checkbox, so that pointers and screen readers meet what they know; the grid hears its clicks. */
function SelectMark({ selected }: { readonly selected: boolean }): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      readOnly
      checked={selected}
      aria-label={t("columns.selectRow")}
      className={classNames(
        "size-4 accent-accent",
        !selected &&
          "opacity-0 group-hover/row:opacity-100 focus-visible:opacity-100 in-data-selecting:opacity-100",
      )}
    />
  );
}
