import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactElement, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A long list of which only the rows in view exist. The rows bring their own roles; `role` is the list's. */
export function VirtualList({
  count,
  rowHeight,
  renderRow,
  rowKey,
  role = "list",
  label,
  className,
}: {
  readonly count: number;
  /** Pixels; all rows alike. */
  readonly rowHeight: number;
  readonly renderRow: (index: number) => ReactNode;
  readonly rowKey: (index: number) => string | number;
  readonly role?: "list" | "listbox" | "rowgroup" | "presentation";
  readonly label?: string;
  readonly className?: string;
}): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => element.current,
    estimateSize: () => rowHeight,
    getItemKey: rowKey,
    overscan: 12,
  });
  return (
    <div ref={element} className={classNames("overflow-y-auto overscroll-contain", className)}>
      <div role={role} aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((row) => (
          <div
            key={row.key}
            role="presentation"
            className="absolute inset-x-0 top-0"
            style={{ height: row.size, transform: `translateY(${row.start}px)` }}
          >
            {renderRow(row.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
