import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { buttonClass, EmptyState } from "../ui/index.ts";
import { appMessages } from "./messages.ts";

/** An address that leads nowhere. */
export function NotFoundScreen(): ReactElement {
  const t = useMessages(appMessages);
  return (
    <EmptyState
      icon="search"
      title={t("error.notFound")}
      action={
        <Link to="/overview" className={buttonClass("primary")}>
          {t("error.home")}
        </Link>
      }
    >
      {t("error.notFoundText")}
    </EmptyState>
  );
}
