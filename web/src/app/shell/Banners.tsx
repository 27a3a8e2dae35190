import { Link } from "@tanstack/react-router";
import { useState, type ReactElement, type ReactNode } from "react";
import { useMessages } from "../../i18n/index.ts";
import { useAppUpdate } from "../../pwa/index.ts";
import { Button, buttonClass, classNames, Icon, IconButton, type IconName } from "../../ui/index.ts";
import { useEngine, useView } from "../../views/index.ts";
import { appMessages } from "../messages.ts";

/** What the person should know about this vault or this version, one line each, above everything. */
export function Banners(): ReactElement {
  const t = useMessages(appMessages);
  const engine = useEngine();
  const session = useView("session", null);
  const update = useAppUpdate();
  const [later, setLater] = useState(false);
  const vault = session?.phase === "open" ? session.vault : null;
  return (
    <>
      {vault?.demo === true && (
        <Banner icon="info" text={t("demo.text")} shortText={t("demo.short")}>
          <Button size="small" onClick={() => void engine.session.leaveDemo()}>
            {t("demo.leave")}
          </Button>
        </Banner>
      )}
      {vault !== null && !vault.demo && !vault.recoverySettled && (
        <Banner icon="key" tone="caution" text={t("recovery.text")}>
          <Link
            to="/settings/$section"
            params={{ section: "security" }}
            className={buttonClass("plain", "small")}
          >
            {t("recovery.action")}
          </Link>
        </Banner>
      )}
      {update !== null && !later && (
        <Banner icon="refresh" text={t("update.text")}>
          <Button size="small" onClick={update}>
            {t("update.action")}
          </Button>
          <IconButton icon="close" size="small" label={t("update.later")} onClick={() => setLater(true)} />
        </Banner>
      )}
    </>
  );
}

function Banner({
  icon,
  tone = "plain",
  text,
  shortText,
  children,
}: {
  readonly icon: IconName;
  readonly tone?: "plain" | "caution";
  readonly text: string;
  /** What a phone has room for, where that is less. */
  readonly shortText?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div
      role="status"
      className={classNames(
        "flex min-h-10 shrink-0 items-center gap-2.5 border-b border-hairline px-4 py-1 text-13 print:hidden",
        tone === "caution" ? "bg-caution-wash" : "bg-accent-wash",
      )}
    >
      <Icon name={icon} className={tone === "caution" ? "text-caution" : "text-accent"} />
      <p className={classNames("min-w-0 flex-1", shortText !== undefined && "narrow:hidden")}>{text}</p>
      {shortText !== undefined && <p className="min-w-0 flex-1 wide:hidden">{shortText}</p>}
      {children}
    </div>
  );
}
