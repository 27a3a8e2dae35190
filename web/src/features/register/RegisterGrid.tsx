import type { RegisterSort } from "@coffer/core/contract";
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { useMessages } from "../../i18n/index.ts";
import type { Column, ColumnName } from "./columns.ts";
import { moveOfKey, type Cursor, type CursorMove } from "./cursor.ts";
import { registerMessages } from "./messages.ts";
import { NarrowLine } from "./NarrowLine.tsx";
import { RegisterHead } from "./RegisterHead.tsx";
import type { RegisterSnapshot } from "./register-pages.ts";
import {
  drawnHeight,
  placeOfScroll,
  rowsInView,
  rowTop,
  scrollOfPlace,
  scrollToShow,
  type RowLayout,
} from "./row-window.ts";
import { isSelected, type Selection } from "./selection.ts";
import { ACTIVE_CELL, TransactionLine } from "./TransactionLine.tsx";

/** How the page moves the grid. */
export interface GridHandle {
  readonly focus: () => void;
  readonly show: (index: number) => void;
}

/** What a person did to a row. */
export interface RowPress {
  readonly index: number;
  readonly column: ColumnName;
  readonly twice: boolean;
  readonly shift: boolean;
  readonly mod: boolean;
}

/** Below this a head row would leave no room for rows. */
const HEAD = 32;

/**
 * The rows of a register in a grid of a hundred thousand or more, of which only those in view exist. Lines are reused as they
 * scroll: a line that leaves above comes back below with another transaction.
 *
 * The keyboard's focus stays on the grid, which names its active cell (`aria-activedescendant`), so that it is never lost with a row
 * that scrolls away.
 */
export function RegisterGrid({
  snapshot,
  want,
  columns,
  layout,
  narrow,
  sort,
  onSort,
  cursor,
  onMove,
  selection,
  selected,
  onSelectAll,
  onPress,
  onKey,
  editor,
  unfolded,
  handle,
}: {
  readonly snapshot: RegisterSnapshot;
  readonly want: (first: number, last: number) => void;
  readonly columns: readonly Column[];
  readonly layout: RowLayout;
  readonly narrow: boolean;
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
  readonly cursor: Cursor;
  readonly onMove: (move: CursorMove, extend: boolean, page: number) => void;
  readonly selection: Selection;
  readonly selected: "none" | "some" | "all";
  readonly onSelectAll: (all: boolean) => void;
  readonly onPress: (press: RowPress) => void;
  /** Enter and Space on the active cell; true when it was taken. */
  readonly onKey: (key: string, shift: boolean) => boolean;
  /** Takes the place of the active cell's content. */
  readonly editor: ReactNode;
  /** What is unfolded under the row that `layout` names. */
  readonly unfolded: ReactNode;
  readonly handle: Ref<GridHandle>;
}): ReactElement {
  const t = useMessages(registerMessages);
  const { grid, range, origin, pool, onScroll, viewport, scrollTo } = useRowWindow(layout, narrow ? 0 : HEAD);

  useEffect(() => want(range.first, range.last), [want, range]);
  const { generation } = snapshot;
  const shown = useRef(generation);
  useLayoutEffect(() => {
    if (shown.current === generation) return;
    shown.current = generation;
    scrollTo(0);
  }, [generation, scrollTo]);
  useImperativeHandle(handle, () => ({
    focus: () => grid.current?.focus({ preventScroll: true }),
    show: (index) => scrollTo(scrollToShow(layout, index, viewport())),
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const move = moveOfKey(event.key, mod);
    if (move !== null) {
      event.preventDefault();
      const page = Math.max(1, Math.floor(viewport().height / layout.rowHeight) - 1);
      onMove(move, event.shiftKey, page);
    } else if (!mod && onKey(event.key, event.shiftKey)) {
      event.preventDefault();
    }
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const press = pressOf(event);
    if (press !== null) onPress(press);
  };

  /** A finger that rests on a line selects it. */
  const onHold = (event: MouseEvent<HTMLElement>): void => {
    const press = pressOf(event);
    if (press === null) return;
    event.preventDefault();
    onPress({ ...press, mod: true });
  };

  const Line = narrow ? NarrowLine : TransactionLine;
  const activeInView = cursor.index >= range.first && cursor.index <= range.last && snapshot.count > 0;
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={t("grid")}
      aria-rowcount={snapshot.count + 1}
      aria-colcount={narrow ? 3 : columns.length}
      aria-multiselectable
      aria-activedescendant={activeInView && !narrow ? ACTIVE_CELL : undefined}
      data-selecting={selected === "none" ? undefined : ""}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={narrow ? onHold : undefined}
      className="group/grid relative min-h-0 flex-1 overflow-y-auto overscroll-contain outline-none"
    >
      {!narrow && (
        <RegisterHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          selected={selected}
          onSelectAll={onSelectAll}
        />
      )}
      <div role="rowgroup" className="relative" style={{ height: drawnHeight(layout) }}>
        {Array.from({ length: Math.max(0, range.last - range.first + 1) }, (_, at) => {
          const index = range.first + at;
          const row = snapshot.rowAt(index);
          const active = index === cursor.index;
          return (
            <Line
              key={index % pool}
              row={row}
              index={index}
              top={rowTop(layout, index) - origin}
              height={layout.rowHeight}
              columns={columns}
              selected={row !== undefined && isSelected(selection, row.id)}
              activeColumn={active ? cursor.column : null}
              editor={active ? editor : null}
            />
          );
        })}
        {layout.unfolded !== null && (
          <div
            role="row"
            aria-rowindex={layout.unfolded.index + 2}
            className="absolute inset-x-0 top-0 z-10"
            style={{
              transform: `translateY(${rowTop(layout, layout.unfolded.index) + layout.rowHeight - origin}px)`,
            }}
          >
            <div role="gridcell" aria-colspan={columns.length}>
              {unfolded}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

const pressOf = (event: MouseEvent<HTMLElement>): RowPress | null => {
  if (!(event.target instanceof Element)) return null;
  const line = event.target.closest<HTMLElement>("[data-index]");
  // Clicks within an open editor are the editor's own.
  if (line === null || event.target.closest("[data-editing]") !== null) return null;
  const cell = event.target.closest<HTMLElement>("[data-column]");
  return {
    index: Number(line.dataset["index"]),
    column: (cell?.dataset["column"] ?? "payee") as ColumnName,
    twice: event.detail > 1,
    shift: event.shiftKey,
    mod: event.ctrlKey || event.metaKey,
  };
};

/** Which rows are in view, as the grid is scrolled and its size changes. */
const useRowWindow = (layout: RowLayout, head: number) => {
  const grid = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(800);
  const [range, setRange] = useState(() => rowsInView(layout, 0, height));
  // How much further the rows are scrolled than the element is: nothing, unless there are more than a browser can draw.
  const [origin, setOrigin] = useState(0);

  const viewport = useCallback(() => {
    const [scrolled, room] = [grid.current?.scrollTop ?? 0, (grid.current?.clientHeight ?? 0) - head];
    return { scrolled, scrollTop: placeOfScroll(layout, scrolled, room), height: room };
  }, [layout, head]);
  const update = useCallback((): void => {
    const element = grid.current;
    if (element === null) return;
    const { scrolled, scrollTop } = viewport();
    const next = rowsInView(layout, scrollTop, element.clientHeight);
    setRange((last) => (last.first === next.first && last.last === next.last ? last : next));
    setOrigin(scrollTop - scrolled);
  }, [layout, viewport]);
  const scrollTo = useCallback(
    (place: number): void => {
      if (grid.current === null) return;
      grid.current.scrollTop = scrollOfPlace(layout, place, grid.current.clientHeight - head);
    },
    [layout, head],
  );

  useLayoutEffect(update, [update, height]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const longest = rowsInView({ ...layout, count: Number.MAX_SAFE_INTEGER, unfolded: null }, 0, height);
  return { grid, range, origin, pool: longest.last + 1, onScroll: update, viewport, scrollTo };
};
