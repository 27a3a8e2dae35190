import { Link } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon, SidePanel, type IconName } from "../../ui/index.ts";
import { appMessages } from "../messages.ts";
import { places } from "./places.ts";

/** On a phone: four places and the rest, in reach of the thumb. */
export function BottomBar({ onOpenPalette }: { readonly onOpenPalette: () => void }): ReactElement {
  const t = useMessages(appMessages);
  const [more, setMore] = useState(false);
  const rest = places.filter((place) => !direct.has(place.id));
  return (
    <>
      <nav
        aria-label={t("places.label")}
        className="hidden shrink-0 grid-cols-5 border-t border-hairline bg-paper pb-[env(safe-area-inset-bottom)] narrow:grid print:hidden"
      >
        {places
          .filter((place) => direct.has(place.id))
          .map((place) => (
            <Link key={place.id} to={place.to} activeOptions={{ includeSearch: false }} className={itemClass}>
              <Icon name={place.icon} size={20} />
              {t(`places.${place.id}`)}
            </Link>
          ))}
        <button type="button" aria-expanded={more} onClick={() => setMore(true)} className={itemClass}>
          <Icon name="menu" size={20} />
          {t("places.more")}
        </button>
      </nav>
      <SidePanel open={more} onClose={() => setMore(false)} title={t("places.more")}>
        <ul className="-m-2 flex flex-col">
          <li>
            <MoreLine
              icon="search"
              label={t("bar.search")}
              onClick={() => {
                setMore(false);
                onOpenPalette();
              }}
            />
          </li>
          {rest.map((place) => (
            <li key={place.id}>
              <Link to={place.to} onClick={() => setMore(false)} className={lineClass}>
                <Icon name={place.icon} size={20} />
                {t(`places.${place.id}`)}
              </Link>
            </li>
          ))}
        </ul>
      </SidePanel>
    </>
  );
}

const direct: ReadonlySet<string> = new Set(["overview", "register", "accounts", "import"]);

const itemClass =
  "flex h-bottombar flex-col items-center justify-center gap-0.5 text-12 text-soft outline-offset-[-2px] aria-[current=page]:font-strong aria-[current=page]:text-accent";

const lineClass = "flex h-12 w-full items-center gap-3 rounded-regular px-3 text-15 text-ink hover:bg-wash";

function MoreLine({
  icon,
  label,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button type="button" onClick={onClick} className={lineClass}>
      <Icon name={icon} size={20} />
      {label}
    </button>
  );
}
