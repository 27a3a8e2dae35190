import type { RegisterSort } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { classNames, Icon } from "../../ui/index.ts";
import { gridTemplate, nextSort, type Column } from "./columns.ts";
import { registerMessages } from "./messages.ts";

/** The names of the columns; a click orders by one, and again the other way round. */
export function RegisterHead({
  columns,
  sort,
  onSort,
  selected,
  onSelectAll,
}: {
  readonly columns: readonly Column[];
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
  readonly selected: "none" | "some" | "all";
  readonly onSelectAll: (all: boolean) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <div role="rowgroup" className="sticky top-0 z-20 bg-paper narrow:hidden">
      <div
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: gridTemplate(columns) }}
        className="grid h-8 border-b border-hairline px-2 text-12 text-faint"
      >
        {columns.map((column, at) => (
          <div
            key={column.name}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={column.sort === sort.by ? sort.direction : undefined}
            className={classNames("flex min-w-0 items-center px-2", column.figures && "justify-end")}
          >
            {column.name === "select" ? (
              <input
                type="checkbox"
                aria-label={t("columns.selectAll")}
                checked={selected === "all"}
                ref={(box) => {
                  if (box !== null) box.indeterminate = selected === "some";
                }}
                onChange={(event) => onSelectAll(event.currentTarget.checked)}
                className="size-4 accent-accent"
              />
            ) : (
              <Name column={column} sort={sort} onSort={onSort} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Name({
  column,
  sort,
  onSort,
}: {
  readonly column: Column;
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const name = t(`columns.${column.name}`);
  const { sort: by } = column;
  if (by === null) return <span className={column.name === "status" ? "spoken" : "truncate"}>{name}</span>;
  const arrow = sort.direction === "ascending" ? "arrow-up" : "arrow-down";
  return (
    <button
      type="button"
      onClick={() => onSort(nextSort(by, sort))}
      className="inline-flex h-6 min-w-0 items-center gap-1 rounded-small hover:text-ink"
    >
      {column.figures && sort.by === by && <Icon name={arrow} size={12} />}
      <span className="truncate">{name}</span>
      {!column.figures && sort.by === by && <Icon name={arrow} size={12} />}
    </button>
  );
}
