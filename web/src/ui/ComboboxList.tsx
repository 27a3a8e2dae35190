import { Combobox as Base } from "@base-ui/react/combobox";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useImperativeHandle, useRef, type ReactElement, type RefObject } from "react";
import { classNames } from "./class-names.ts";
import type { ComboboxOption } from "./combobox-option.ts";
import { optionClass } from "./floating.ts";
import { Icon } from "./Icon.tsx";
import { useNarrow } from "./use-media.ts";

/** How the field moves its list when the highlight moves. */
export interface ComboboxScroll {
  readonly toIndex: (index: number) => void;
}

/** The matching options of a `Combobox`; only what is in view exists. */
export function ComboboxList({
  open,
  scroll,
  textOf,
}: {
  readonly open: boolean;
  readonly scroll: RefObject<ComboboxScroll | null>;
  readonly textOf: (option: ComboboxOption) => string;
}): ReactElement | null {
  const options = Base.useFilteredItems<ComboboxOption>();
  const element = useRef<HTMLDivElement | null>(null);
  const height = useNarrow() ? 44 : 32;
  const virtualizer = useVirtualizer({
    enabled: open,
    count: options.length,
    getScrollElement: () => element.current,
    estimateSize: () => height,
    overscan: 8,
    paddingStart: 4,
    paddingEnd: 4,
    scrollPaddingStart: 4,
    scrollPaddingEnd: 4,
  });
  useImperativeHandle(scroll, () => ({ toIndex: (index) => virtualizer.scrollToIndex(index) }), [
    virtualizer,
  ]);
  const attach = useCallback(
    (node: HTMLDivElement | null) => {
      element.current = node;
      if (node !== null) virtualizer.measure();
    },
    [virtualizer],
  );
  if (options.length === 0) return null;
  return (
    <div
      role="presentation"
      ref={attach}
      className="max-h-[min(320px,var(--available-height))] overflow-y-auto overscroll-contain"
      style={{ height: virtualizer.getTotalSize() }}
    >
      <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((line) => {
          const option = options[line.index];
          if (option === undefined) return null;
          return (
            <Base.Item
              key={option.value}
              index={line.index}
              value={option}
              aria-setsize={options.length}
              aria-posinset={line.index + 1}
              className={classNames(optionClass, "absolute inset-x-1 top-0")}
              style={{ height: line.size, transform: `translateY(${line.start}px)` }}
            >
              {option.leading}
              <span className="min-w-0 flex-1 truncate">{textOf(option)}</span>
              {option.detail !== undefined && (
                <span className="money text-12 text-faint">{option.detail}</span>
              )}
              <Base.ItemIndicator className="text-accent">
                <Icon name="check" />
              </Base.ItemIndicator>
            </Base.Item>
          );
        })}
      </div>
    </div>
  );
}
