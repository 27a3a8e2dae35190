import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon, IconButton, Kbd } from "../../ui/index.ts";
import { useEngine } from "../../views/index.ts";
import { appMessages } from "../messages.ts";
import { useHiddenAmounts } from "../use-hidden-amounts.ts";

/** Where and when (the screen writes that into the slot), then the palette, hide amounts, lock. */
export function TopBar({
  slotRef,
  sidebarShown,
  onToggleSidebar,
  onOpenPalette,
}: {
  readonly slotRef: (element: HTMLElement | null) => void;
  readonly sidebarShown: boolean;
  readonly onToggleSidebar: () => void;
  readonly onOpenPalette: () => void;
}): ReactElement {
  const t = useMessages(appMessages);
  const engine = useEngine();
  const [hidden, setHidden] = useHiddenAmounts();
  return (
    <header className="flex h-topbar shrink-0 items-center gap-2 border-b border-hairline px-3 narrow:px-4 print:hidden">
      <IconButton
        icon="sidebar"
        label={sidebarShown ? t("bar.collapse") : t("bar.expand")}
        shortcut="mod+B"
        onClick={onToggleSidebar}
        className="narrow:hidden"
      />
      <div ref={slotRef} className="flex min-w-0 flex-1 items-center gap-4" />
      <button
        type="button"
        onClick={onOpenPalette}
        className="flex h-8 w-56 items-center gap-2 rounded-regular border border-hairline px-2.5 text-13 text-faint transition-colors hover:bg-wash hover:text-soft max-lg:w-44 narrow:hidden"
      >
        <Icon name="search" />
        <span className="flex-1 truncate text-left">{t("bar.search")}</span>
        <Kbd keys="mod+K" />
      </button>
      <IconButton
        icon={hidden ? "eye-off" : "eye"}
        label={hidden ? t("bar.show") : t("bar.hide")}
        shortcut="mod+shift+H"
        pressed={hidden}
        onClick={() => setHidden(!hidden)}
      />
      <IconButton
        icon="lock"
        label={t("bar.lock")}
        shortcut="mod+shift+L"
        onClick={() => void engine.session.lock()}
      />
    </header>
  );
}
