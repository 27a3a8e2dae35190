import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon, IconButton, Kbd, optionClass } from "../../ui/index.ts";
import { paletteMessages } from "./messages.ts";
import type { PaletteEntry } from "./palette-entries.ts";
import { usePaletteEntries } from "./use-palette-entries.ts";

/** Go anywhere, do anything, by a few letters. */
export default function CommandPalette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useMessages(paletteMessages);
  const [typed, setTyped] = useState("");
  const entries = usePaletteEntries(typed);
  const run = (entry: PaletteEntry): void => {
    onClose();
    entry.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity data-starting-style:opacity-0" />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center px-4 pt-[12vh] narrow:p-0">
          <Dialog.Popup
            aria-label={t("label")}
            className="flex max-h-[min(480px,70dvh)] w-full max-w-144 flex-col overflow-hidden rounded-large bg-raised shadow-float outline-none narrow:max-h-dvh narrow:rounded-none"
          >
            <Autocomplete.Root
              items={entries}
              mode="none"
              autoHighlight="always"
              keepHighlight
              open
              inline
              value={typed}
              onValueChange={(next, details) => {
                if (details.reason !== "item-press") setTyped(next);
              }}
              itemToStringValue={(entry: PaletteEntry) => entry.name}
            >
              <div className="flex items-center gap-2.5 border-b border-hairline px-4">
                <Icon name="search" className="text-faint" />
                <Autocomplete.Input
                  autoFocus
                  aria-label={t("label")}
                  placeholder={t("placeholder")}
                  className="h-12 min-w-0 flex-1 bg-transparent text-15 outline-none"
                />
                <Dialog.Close
                  render={
                    <IconButton
                      icon="close"
                      label={t("close")}
                      tooltip={false}
                      className="-mr-3 wide:hidden"
                    />
                  }
                />
              </div>
              <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5 data-empty:hidden">
                {entries.map((entry, index) => (
                  <PaletteLine
                    key={entry.key}
                    entry={entry}
                    heads={entries[index - 1]?.group !== entry.group}
                    onRun={() => run(entry)}
                  />
                ))}
              </Autocomplete.List>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteLine({
  entry,
  heads,
  onRun,
}: {
  readonly entry: PaletteEntry;
  readonly heads: boolean;
  readonly onRun: () => void;
}): ReactElement {
  return (
    <>
      {heads && (
        <div role="presentation" className="px-2 pt-2 pb-1 text-12 text-faint">
          {entry.group}
        </div>
      )}
      <Autocomplete.Item value={entry} onClick={onRun} className={optionClass}>
        <Icon name={entry.icon} className="text-soft" />
        <span className="min-w-0 flex-1 truncate">{entry.name}</span>
        {entry.detail !== undefined && <span className="money text-12 text-faint">{entry.detail}</span>}
        {entry.keys !== undefined && (
          <span className="narrow:hidden">
            <Kbd keys={entry.keys} />
          </span>
        )}
      </Autocomplete.Item>
    </>
  );
}
