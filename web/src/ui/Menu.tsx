import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement } from "react";
import { classNames } from "./class-names.ts";
import { floatingClass, optionClass } from "./floating.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { Kbd } from "./Kbd.tsx";

export type MenuEntry =
  | {
      readonly label: string;
      readonly icon?: IconName;
      readonly shortcut?: string;
      readonly onSelect: () => void;
      readonly disabled?: boolean;
      /** Takes something away. */
      readonly danger?: boolean;
      /** One of several, and the one taken now. */
      readonly checked?: boolean;
    }
  | "separator";

/** A short list of things to do, opened by a button. */
export function Menu({
  trigger,
  entries,
  align = "end",
}: {
  /** The button that opens it: `Button` or `IconButton`. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly entries: readonly MenuEntry[];
  readonly align?: "start" | "end";
}): ReactElement {
  const iconic = entries.some((entry) => entry !== "separator" && entry.icon !== undefined);
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={classNames(floatingClass, "min-w-48 p-1")}>
            {entries.map((entry, index) =>
              entry === "separator" ? (
                // oxlint-disable-next-line react/no-array-index-key -- separators have no name and never move
                <Base.Separator key={index} className="-mx-1 my-1 h-px bg-hairline" />
              ) : (
                <Base.Item
                  key={entry.label}
                  disabled={entry.disabled === true}
                  onClick={entry.onSelect}
                  className={classNames(optionClass, entry.danger === true && "text-trouble")}
                >
                  {entry.icon !== undefined ? (
                    <Icon name={entry.icon} />
                  ) : (
                    iconic && <span className="size-4 shrink-0" />
                  )}
                  <span className="flex-1">{entry.label}</span>
                  {entry.checked === true && <Icon name="check" className="text-accent" />}
                  {entry.shortcut !== undefined && <Kbd keys={entry.shortcut} />}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
