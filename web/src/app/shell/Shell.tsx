import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { PageBarContext, SidePanelContext, SkeletonLines } from "../../ui/index.ts";
import { appMessages } from "../messages.ts";
import { Banners } from "./Banners.tsx";
import { BottomBar } from "./BottomBar.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { Sidebar } from "./Sidebar.tsx";
import { TopBar } from "./TopBar.tsx";
import { useShellCommands } from "./use-shell-commands.ts";

const CommandPalette = lazy(() => import("../command-palette/CommandPalette.tsx"));
const KeyboardMap = lazy(() => import("../command-palette/KeyboardMap.tsx"));

/** The frame around every screen of an open vault: places left, where and when above, the screen in the middle. */
export function Shell(): ReactElement {
  const t = useMessages(appMessages);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  const [sidebarShown, setSidebarShown] = useState(true);
  const [overlay, setOverlay] = useState<"palette" | "keyboard" | null>(null);
  useShellCommands({
    openPalette: () => setOverlay("palette"),
    openKeyboardMap: () => setOverlay("keyboard"),
    toggleSidebar: () => setSidebarShown((shown) => !shown),
  });

  return (
    <div className="flex h-dvh">
      <a
        href="#content"
        className="sr-only z-60 rounded-regular bg-raised px-3 py-2 shadow-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("skip")}
      </a>
      {sidebarShown && <Sidebar />}
      <div className="flex min-w-0 flex-1 flex-col">
        <Banners />
        <TopBar
          slotRef={setBar}
          sidebarShown={sidebarShown}
          onToggleSidebar={() => setSidebarShown(!sidebarShown)}
          onOpenPalette={() => setOverlay("palette")}
        />
        <div className="relative flex min-h-0 flex-1 flex-col">
          <main id="content" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
            <PageBarContext value={bar}>
              <SidePanelContext value={beside}>
                <Suspense fallback={<Waiting />}>
                  <Outlet />
                </Suspense>
              </SidePanelContext>
            </PageBarContext>
          </main>
          <div ref={setBeside} />
        </div>
        <BottomBar onOpenPalette={() => setOverlay("palette")} />
      </div>
      <DropTarget />
      <Suspense>
        {overlay === "palette" && <CommandPalette onClose={() => setOverlay(null)} />}
        {overlay === "keyboard" && <KeyboardMap onClose={() => setOverlay(null)} />}
      </Suspense>
    </div>
  );
}

function Waiting(): ReactElement {
  return (
    <div className="p-6">
      <SkeletonLines count={6} />
    </div>
  );
}
