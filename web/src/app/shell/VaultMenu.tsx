import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon, Menu } from "../../ui/index.ts";
import { useEngine, useView } from "../../views/index.ts";
import { appMessages } from "../messages.ts";

/** The open vault's name, and what concerns it as a whole. */
export function VaultMenu(): ReactElement | null {
  const t = useMessages(appMessages);
  const engine = useEngine();
  const navigate = useNavigate();
  const session = useView("session", null);
  if (session?.phase !== "open") return null;
  const { name } = session.vault;
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t("sidebar.vaultMenu", { name })}
          className="flex h-8 w-full items-center gap-2.5 rounded-regular px-2 text-13 text-soft hover:bg-wash hover:text-ink"
        >
          <Icon name="shield" />
          <span className="min-w-0 flex-1 truncate text-left">{name}</span>
          <Icon name="chevrons-up-down" size={12} />
        </button>
      }
      entries={[
        {
          label: t("sidebar.lock"),
          icon: "lock",
          shortcut: "mod+shift+L",
          onSelect: () => void engine.session.lock(),
        },
        {
          label: t("commands.backup"),
          icon: "download",
          onSelect: () => void navigate({ to: "/settings/$section", params: { section: "data" } }),
        },
        {
          label: t("places.settings"),
          icon: "settings",
          onSelect: () => void navigate({ to: "/settings" }),
        },
        ...(session.vaults.length > 1
          ? [
              {
                label: t("sidebar.switch"),
                icon: "refresh" as const,
                onSelect: () => void engine.session.lock(),
              },
            ]
          : []),
      ]}
    />
  );
}
