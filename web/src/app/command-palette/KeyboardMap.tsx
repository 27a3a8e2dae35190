import type { ReactElement } from "react";
import { type Command, useCommandGroups } from "../../commands/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { Dialog, Kbd } from "../../ui/index.ts";
import { appMessages } from "../messages.ts";

/** Every key that does something on this screen, by group. */
export default function KeyboardMap({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useMessages(appMessages);
  const groups = useCommandGroups();
  return (
    <Dialog open onClose={onClose} title={t("keyboardMap.title")} size="large">
      <div className="columns-1 gap-8 md:columns-2">
        {groups
          .filter(({ commands }) => commands.some(({ keys }) => keys !== undefined))
          .map((group) => (
            <section key={group.name} className="mb-6 break-inside-avoid">
              <h3 className="mb-1 text-12 text-faint">{group.name}</h3>
              <dl>
                {[...keysByLabel(group.commands)].map(([label, keys]) => (
                  <div
                    key={label}
                    className="flex h-8 items-center justify-between gap-4 border-b border-hairline last:border-0"
                  >
                    <dt className="truncate">{label}</dt>
                    <dd className="flex gap-3">
                      {keys.map((each) => (
                        <Kbd
                          key={each}
                          keys={each.replaceAll(/\b[a-z]\b/g, (letter) => letter.toUpperCase())}
                        />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}

/** What two keys do stands there once, with both. */
const keysByLabel = (commands: readonly Command[]): ReadonlyMap<string, readonly string[]> => {
  const byLabel = new Map<string, readonly string[]>();
  for (const { label, keys } of commands) {
    if (keys !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), keys]);
  }
  return byLabel;
};
