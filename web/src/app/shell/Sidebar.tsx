import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { useOnline } from "../../platform/index.ts";
import { classNames, Icon, Mark } from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { appMessages } from "../messages.ts";
import { AccountList } from "./AccountList.tsx";
import { places } from "./places.ts";
import { VaultMenu } from "./VaultMenu.tsx";

/** Places, then accounts with their balances, then how things stand on this device. */
export function Sidebar(): ReactElement {
  const t = useMessages(appMessages);
  return (
    <aside className="flex w-sidebar shrink-0 flex-col border-r border-hairline bg-sunken narrow:hidden print:hidden">
      <div className="flex h-topbar shrink-0 items-center gap-2 px-4 text-15 font-strong">
        <Mark />
        {t("name")}
      </div>
      <nav aria-label={t("places.label")} className="flex flex-col gap-px px-2">
        {places.map((place) => (
          <Link key={place.id} to={place.to} activeOptions={{ includeSearch: false }} className={placeClass}>
            <Icon name={place.icon} />
            {t(`places.${place.id}`)}
          </Link>
        ))}
      </nav>
      <div className="mx-4 mt-3 border-t border-hairline" />
      <AccountList />
      <div className="border-t border-hairline p-2">
        <VaultMenu />
        <DeviceLine />
      </div>
    </aside>
  );
}

const placeClass = classNames(
  "flex h-8 items-center gap-2.5 rounded-regular px-2 text-13 text-soft transition-colors hover:bg-wash hover:text-ink",
  "aria-[current=page]:bg-wash-strong aria-[current=page]:font-strong aria-[current=page]:text-ink",
);

function DeviceLine(): ReactElement {
  const t = useMessages(appMessages);
  const online = useOnline();
  const session = useView("session", null);
  if (session?.phase === "open" && session.vault.demo) {
    return (
      <p className="flex h-7 items-center gap-2 px-2 text-12 text-faint">
        <Icon name="info" />
        {t("sidebar.inMemory")}
      </p>
    );
  }
  return (
    <p role="status" className="flex h-7 items-center gap-2 px-2 text-12 text-faint">
      <Icon name={online ? "circle-check" : "offline"} />
      {online ? t("sidebar.onDevice") : t("sidebar.offline")}
    </p>
  );
}
