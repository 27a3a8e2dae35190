import type { ImportRowView } from "@coffer/core/contract";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { useMedia, useNarrow } from "../../ui/index.ts";
import { importMessages } from "./messages.ts";
import type { PreviewRows, RowsSnapshot } from "./preview-rows.ts";
import { PreviewLine } from "./PreviewLine.tsx";
import { RowHead } from "./RowHead.tsx";

/** The row the keyboard is in bears this id, so that the grid can name it to screen readers. */
const ACTIVE_ROW = "import-active-row";

/** Any number of lines, of which only those in view exist; they scroll with the page. */
export function RowGrid({
  rows,
  snapshot,
  expected,
  currency,
  onToggle,
}: {
  readonly rows: PreviewRows;
  readonly snapshot: RowsSnapshot;
  /** How many lines there will be, before the first are here. */
  readonly expected: number;
  readonly currency: string;
  readonly onToggle: (position: number, row: ImportRowView) => void;
}): ReactElement {
  const t = useMessages(importMessages);
  const narrow = useNarrow();
  const roomy = useMedia("(width >= 84rem)");
  const body = useRef<HTMLDivElement>(null);
  const count = snapshot.count ?? expected;
  const virtualizer = usePageVirtualizer(body, count, narrow ? 64 : 32);
  const [active, setActive] = useState(0);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useLayoutEffect(() => rows.want(first, last), [rows, first, last]);

  const move = (to: number): void => {
    const next = Math.min(Math.max(0, to), count - 1);
    setActive(next);
    virtualizer.scrollToIndex(next);
  };
  const press = (event: KeyboardEvent): void => {
    const page = Math.max(1, last - first - 24);
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: count - 1,
    }[event.key];
    const row = event.key === " " ? snapshot.at(active) : undefined;
    if (to === undefined && event.key !== " ") return;
    event.preventDefault();
    if (to !== undefined) move(to);
    else if (row !== undefined && row.verdict.kind !== "skipped") onToggle(active, row);
  };

  return (
    <div
      role="grid"
      aria-label={t("rows.label")}
      aria-rowcount={count + 1}
      aria-multiselectable="true"
      aria-activedescendant={count === 0 ? undefined : ACTIVE_ROW}
      tabIndex={0}
      onKeyDown={press}
      className="group/grid outline-none"
    >
      {!narrow && <RowHead roomy={roomy} />}
      <div ref={body} role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          <PreviewLine
            key={item.key}
            id={item.index === active ? ACTIVE_ROW : undefined}
            row={snapshot.at(item.index)}
            position={item.index}
            top={item.start - virtualizer.options.scrollMargin}
            height={item.size}
            currency={currency}
            layout={narrow ? "narrow" : roomy ? "roomy" : "plain"}
            onToggle={onToggle}
          />
        ))}
      </div>
    </div>
  );
}

/** Virtualises rows that begin somewhere down the page and scroll with it. */
const usePageVirtualizer = (
  body: React.RefObject<HTMLDivElement | null>,
  count: number,
  rowHeight: number,
) => {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const rows = body.current;
    const scroller = pageScroller();
    if (rows === null || scroller === null) return;
    const observer = new ResizeObserver(() => {
      const above = rows.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setMargin(Math.round(above + scroller.scrollTop));
    });
    for (const element of around(rows, scroller)) observer.observe(element);
    return () => observer.disconnect();
  }, [body]);
  return useVirtualizer({
    count,
    getScrollElement: pageScroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: margin,
    // The head above and the bar below cover what is under them.
    scrollPaddingStart: 40,
    scrollPaddingEnd: 64,
  });
};

/** Whatever can push the rows up or down: all that stands beside them and beside what they stand in. */
const around = (rows: HTMLElement, scroller: HTMLElement): readonly Element[] => {
  const elements: Element[] = [];
  for (let at: HTMLElement | null = rows; at !== null && at !== scroller; at = at.parentElement) {
    elements.push(...(at.parentElement?.children ?? []));
  }
  return elements;
};

/** The shell's one scrolling element. */
const pageScroller = (): HTMLElement | null => document.getElementById("content");
