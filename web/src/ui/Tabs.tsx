import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactElement, ReactNode } from "react";

/** A few views of one thing, one at a time. */
export function Tabs<Value extends string>({
  label,
  value,
  onChange,
  tabs,
}: {
  /** What the tabs choose between, for screen readers. */
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly tabs: readonly {
    readonly value: Value;
    readonly label: string;
    /** Quiet figure after the label. */
    readonly count?: string | undefined;
    readonly content: ReactNode;
  }[];
}): ReactElement {
  return (
    <Base.Root
      value={value}
      onValueChange={(next) => onChange(next as Value)}
      className="flex min-h-0 flex-col"
    >
      <Base.List aria-label={label} className="relative flex gap-1 overflow-x-auto border-b border-hairline">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="flex h-9 items-center gap-1.5 px-3 text-13 whitespace-nowrap text-soft outline-offset-[-2px] hover:text-ink data-active:font-strong data-active:text-ink narrow:h-touch"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="money text-12 font-regular text-faint">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) bg-accent transition-[translate,width]" />
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="min-h-0 flex-1 pt-4">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
