import type { ReactElement } from "react";
import { useCommandGroups } from "../../commands/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { Dialog, Kbd } from "../../ui/index.ts";
import { appMessages } from "../messages.ts";

/** Every key that does something on this screen, by group. */
export default function KeyboardMap({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useMessages(appMessages);
  const groups = useCommandGroups().map(({ name, commands }) => ({
    name,
    commands: commands.filter((command) => command.keys !== undefined),
  }));
  return (
    <Dialog open onClose={onClose} title={t("keyboardMap.title")} size="large">
      <div className="columns-1 gap-8 md:columns-2">
        {groups
          .filter((group) => group.commands.length > 0)
          .map((group) => (
            <section key={group.name} className="mb-6 break-inside-avoid">
              <h3 className="mb-1 text-12 text-faint">{group.name}</h3>
              <dl>
                {group.commands.map((command) => (
                  <div
                    key={command.id}
                    className="flex h-8 items-center justify-between gap-4 border-b border-hairline last:border-0"
                  >
                    <dt className="truncate">{command.label}</dt>
                    <dd>
                      <Kbd
                        keys={(command.keys ?? "").replaceAll(/\b[a-z]\b/g, (letter) => letter.toUpperCase())}
                      />
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
